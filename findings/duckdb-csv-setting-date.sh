#!/usr/bin/env bash
# DuckDB's CSV reader takes a forecasting setting written as look-back-label-horizon, 48-12-24, for the date 2048-12-24. A 96-48-96 in the
# same column turns all of it back into text.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >/dev/null

cat >try.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

writeFileSync("short.csv", "setting,mse\n48-12-24,0.386\n24-12-12,0.351\n");
writeFileSync("long.csv", "setting,mse\n48-12-24,0.386\n96-48-96,0.441\n");
const connection = await (await DuckDBInstance.create(":memory:")).connect();
for (const file of ["short.csv", "long.csv"]) console.log(JSON.stringify((await connection.runAndReadAll(`select setting, typeof(setting) from '${file}'`)).getRowsJson()));
JS

cat >expected.txt <<'SEEN'
[["2048-12-24","DATE"],["2024-12-12","DATE"]]
[["48-12-24","VARCHAR"],["96-48-96","VARCHAR"]]
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: @duckdb/node-api@1.5.6-r.1"
