#!/usr/bin/env bash
# DuckDB gives a literal such as 1.80 the type DECIMAL(3,2) and writes it to Parquet as such. The JavaScript library of Apache Arrow, to which parquet-wasm
# hands its tables, ignores the scale: the FID is 180 as a number, as text and in comparisons, and an MSE of 0.386 is 386. hyparquet reads the same file
# correctly. The README of apache-arrow does not mention it; apache/arrow-js#77 has been open since 2023.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 apache-arrow@21.2.0 hyparquet@1.33.0 parquet-wasm@0.8.0 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { tableFromIPC } from "apache-arrow";
import { parquetReadObjects } from "hyparquet";
import { readParquet } from "parquet-wasm";

const connection = await (await DuckDBInstance.create(":memory:")).connect();
await connection.run("copy (select * from (values ('VAR', 1.80, 0.386), ('MAR', 1.55, 0.405)) t(model, fid, mse)) to 'runs.parquet'");
const bytes = readFileSync("runs.parquet");
const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
for (const { model, fid, mse } of await parquetReadObjects({ file })) console.log("hyparquet", model, fid, mse);
for (const { model, fid, mse } of tableFromIPC(readParquet(bytes).intoIPCStream())) console.log("apache-arrow", model, Number(fid), String(mse), fid > 100);
JS

cat >expected.txt <<'SEEN'
hyparquet VAR 1.8 0.386
hyparquet MAR 1.55 0.405
apache-arrow VAR 180 386 true
apache-arrow MAR 155 405 true
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: apache-arrow@21.2.0 parquet-wasm@0.8.0 @duckdb/node-api@1.5.6-r.1 hyparquet@1.33.0"
