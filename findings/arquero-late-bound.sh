#!/usr/bin/env bash
# Arquero infers the type of a column from its first 1,000 rows. A bound further down in the table (>100, ≤ 2.75) silently becomes NaN.
# In a file that is one row shorter, the bound stays text, and so does every number of the column.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts arquero@7.2.1 >/dev/null

cat >try.mjs <<'JS'
import { fromCSV } from "arquero";

const read = (rows) => fromCSV(["model,fid", ...Array.from({ length: rows }, (_, at) => `m${at},${(2 + at / 1000).toFixed(3)}`), "late,≤ 2.75"].join("\n"));
for (const rows of [999, 1000]) {
  const table = read(rows);
  console.log(rows + 1, "rows:", JSON.stringify(table.get("fid", rows)) ?? "", typeof table.get("fid", 0), table.get("fid", rows));
}
JS

cat >expected.txt <<'SEEN'
1000 rows: "≤ 2.75" string ≤ 2.75
1001 rows: null number NaN
SEEN
node try.mjs >seen.txt 2>/dev/null
diff expected.txt seen.txt && echo "as described: arquero@7.2.1"
