#!/usr/bin/env bash
# Without options, gray-matter returns the same object to everybody who reads the same text of a model card: a result that one caller adds to its model-index is there for
# the next, although no card contains it. With an empty options object, each call gets its own.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts gray-matter@4.0.3 >/dev/null

cat >try.mjs <<'JS'
import matter from "gray-matter";

const card = "---\nmodel-index:\n- name: VAR-d30\n  results: []\n---\n# VAR\n";
const results = (options) => matter(card, options).data["model-index"][0].results;
results().push({ type: "fid", value: 1.8 });
console.log("without options", results().length);
console.log("with options", results({}).length);
JS

cat >expected.txt <<'SEEN'
without options 1
with options 0
SEEN
node try.mjs >seen.txt 2>/dev/null
diff expected.txt seen.txt && echo "as described: gray-matter@4.0.3"
