#!/usr/bin/env bash
# If a short commit hash looks like a number with an exponent, DuckDB reads it as one: the run of commit 12e4567 has the commit Infinity, and that
# of 1e5 has 100000. The column stays text if any other hash contains a letter besides e, so a short file of runs is read differently from a long one.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >/dev/null

cat >try.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

writeFileSync("runs.csv", "commit,accuracy\n12e4567,82.1\n30e1284,81.9\n");
writeFileSync("more.csv", "commit,accuracy\n12e4567,82.1\n30e1284,81.9\nab12cd3,80.0\n");
const connection = await (await DuckDBInstance.create(":memory:")).connect();
for (const file of ["runs.csv", "more.csv"]) console.log(JSON.stringify((await connection.runAndReadAll(`select commit, typeof(commit) from '${file}'`)).getRowsJson()));
JS

cat >expected.txt <<'SEEN'
[["Infinity","DOUBLE"],["Infinity","DOUBLE"]]
[["12e4567","VARCHAR"],["30e1284","VARCHAR"],["ab12cd3","VARCHAR"]]
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: @duckdb/node-api@1.5.6-r.1"
