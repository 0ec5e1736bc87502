#!/usr/bin/env bash
# In DuckDB, NaN is greater than every number, so "fid > 100" finds a run whose FID is NaN, but only in a table. In a Parquet file the statistics leave
# NaN out (as the format requires), the filter skips the row group because its maximum is 2.5, and the same query finds nothing. "fid > 2",
# which cannot skip the row group, finds the NaN there too.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 hyparquet-writer@0.17.0 >/dev/null

cat >try.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { parquetWriteBuffer } from "hyparquet-writer";

const columnData = [{ name: "run", data: ["a", "b", "c"], type: "STRING" }, { name: "fid", data: [NaN, 1.5, 2.5], type: "DOUBLE" }];
writeFileSync("runs.parquet", Buffer.from(parquetWriteBuffer({ columnData })));
const connection = await (await DuckDBInstance.create(":memory:")).connect();
await connection.run("create table runs as select * from 'runs.parquet'");
for (const where of ["fid > 2", "fid > 100"])
  for (const from of ["runs", "'runs.parquet'"]) {
    const rows = await connection.runAndReadAll(`select run from ${from} where ${where} order by run`);
    console.log(where, from, JSON.stringify(rows.getRowsJson().flat()));
  }
JS

cat >expected.txt <<'SEEN'
fid > 2 runs ["a","c"]
fid > 2 'runs.parquet' ["a","c"]
fid > 100 runs ["a"]
fid > 100 'runs.parquet' []
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: @duckdb/node-api@1.5.6-r.1 hyparquet-writer@0.17.0"
