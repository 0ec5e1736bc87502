#!/usr/bin/env bash
# A partitioned Parquet data set that DuckDB reads with one glob takes its types from the first file. hyparquet-writer writes a column of
# whole numbers as INTEGER and one with decimals as DOUBLE, so a partition whose values happen to be whole rounds the FIDs of all others: 1.5 and
# 2.73 come out as 2 and 3, without an error or a warning. With union_by_name the values are kept.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 hyparquet-writer@0.17.0 >/dev/null

cat >try.mjs <<'JS'
import { mkdirSync, writeFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { parquetWriteBuffer } from "hyparquet-writer";

const write = (benchmark, data) => {
  mkdirSync(`set/benchmark=${benchmark}`, { recursive: true });
  writeFileSync(`set/benchmark=${benchmark}/part.parquet`, Buffer.from(parquetWriteBuffer({ columnData: [{ name: "fid", data }] })));
};
write("a", [7, 12]);
write("b", [1.5, 2.73]);
const connection = await (await DuckDBInstance.create(":memory:")).connect();
for (const options of ["", ", union_by_name = true"]) {
  const rows = await connection.runAndReadAll(`select benchmark, fid, typeof(fid) from read_parquet('set/*/*.parquet'${options}) order by all`);
  console.log(JSON.stringify(rows.getRowsJson()));
}
JS

cat >expected.txt <<'SEEN'
[["a",7,"INTEGER"],["a",12,"INTEGER"],["b",2,"INTEGER"],["b",3,"INTEGER"]]
[["a",7,"DOUBLE"],["a",12,"DOUBLE"],["b",1.5,"DOUBLE"],["b",2.73,"DOUBLE"]]
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: @duckdb/node-api@1.5.6-r.1 hyparquet-writer@0.17.0"
