#!/usr/bin/env bash
# Vega's loader, asked to find the types of columns (which Vega-Lite does for every CSV), reads the models DiT-XL/2 and SiT-XL/2 as dates, and as one
# and the same date: it takes for a date whatever Date.parse takes, and V8 passes over words before a slash and a digit. Two bars become one. With one
# name in the column that is no date, all stay names.
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
