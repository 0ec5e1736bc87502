#!/usr/bin/env bash
# If Vega's loader is asked to infer column types (which Vega-Lite does for every CSV), it reads the models DiT-XL/2 and SiT-XL/2 as dates, and as
# the same date: it accepts as a date whatever Date.parse accepts, and V8 ignores words before a slash and a digit. Two bars become one. If one
# name in the column is not a date, all stay names.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts vega-loader@5.1.3 >/dev/null

cat >try.mjs <<'JS'
import { read } from "vega-loader";

const auto = { type: "csv", parse: "auto" };
const [first, second] = read("model,fid\nDiT-XL/2,2.27\nSiT-XL/2,2.06\n", auto);
console.log(typeof first.model, first.model === second.model, first.fid, second.fid);
console.log(read("model,fid\nDiT-XL/2,2.27\nVAR-d30,1.92\n", auto).map(({ model }) => model).join(" "));
JS

cat >expected.txt <<'SEEN'
number true 2.27 2.06
DiT-XL/2 VAR-d30
SEEN
node try.mjs >seen.txt 2>/dev/null
diff expected.txt seen.txt && echo "as described: vega-loader@5.1.3"
