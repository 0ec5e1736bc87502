#!/usr/bin/env bash
# PyYAML writes a NumPy number that a script did not convert as a call of NumPy's own constructor. The package yaml reads such a result file without an
# error: the accuracy is an array whose last item is eight bytes (0.93 as a double), and only a process warning mentions the tag. js-yaml refuses the file.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts yaml@2.9.1 js-yaml@5.5.0 >/dev/null

cat >try.mjs <<'JS'
import * as jsYaml from "js-yaml";
import { parse } from "yaml";

const text = `accuracy: !!python/object/apply:numpy.core.multiarray.scalar
- !!python/object/apply:numpy.dtype
  args: [f8, false, true]
  state: !!python/tuple [3, <, null]
- !!binary |
  w/UoXI/C7T8=
`;
const { accuracy } = parse(text);
console.log("yaml", Array.isArray(accuracy), accuracy.at(-1).readDoubleLE(0));
try {
  console.log("js-yaml", jsYaml.load(text));
} catch ({ reason }) {
  console.log("js-yaml", reason);
}
JS

cat >expected.txt <<'SEEN'
yaml true 0.93
js-yaml unknown sequence tag !<tag:yaml.org,2002:python/object/apply:numpy.core.multiarray.scalar>
SEEN
node try.mjs >seen.txt 2>/dev/null
diff expected.txt seen.txt && echo "as described: yaml@2.9.1 js-yaml@5.5.0"
