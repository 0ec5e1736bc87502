#!/usr/bin/env bash
# A table of two columns with semicolons as separators and decimal commas has as many commas as semicolons in each row of numbers. If the file
# ends with a line break, as files do, PapaParse takes the comma for the delimiter and cuts every value in two: the model is "VAR;1". Without
# the last line break, or with a third column, it detects the semicolon.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund papaparse@5.7.1 >/dev/null

cat >try.mjs <<'JS'
import Papa from "papaparse";

for (const text of ["model;FID\nVAR;1,73\nMAR;1,55\n", "model;FID\nVAR;1,73\nMAR;1,55", "model;FID;IS\nVAR;1,73;350,2\nMAR;1,55;303,7\n"]) {
  const { data, meta } = Papa.parse(text);
  console.log(meta.delimiter, JSON.stringify(data[1]));
}
JS

cat >expected.txt <<'SEEN'
, ["VAR;1","73"]
; ["VAR","1,73"]
; ["VAR","1,73","350,2"]
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: papaparse@5.7.1"
