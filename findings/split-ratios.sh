#!/usr/bin/env bash
# Forecasting papers split their series 6:2:2 or 7:1:2. In the front matter of a model card, gray-matter reads 7:1:2 as 25262: it contains js-yaml 3, which
# follows YAML 1.1, where colons make a number of base 60. The package yaml and the current js-yaml keep the text. DuckDB's CSV reader takes the ratio for the
# time 07:01:02, but not if another split of the column is 70:10:20. The README of gray-matter names js-yaml, but not which version.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund gray-matter@4.0.3 yaml@2.9.1 js-yaml@5.5.0 @duckdb/node-api@1.5.6-r.1 >/dev/null

cat >try.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import matter from "gray-matter";
import * as jsYaml from "js-yaml";
import { parse } from "yaml";

for (const split of ["6:2:2", "7:1:2"]) {
  const text = `split: ${split}\n`;
  console.log("gray-matter", matter(`---\n${text}---\n`).data.split, "yaml", parse(text).split, "js-yaml", jsYaml.load(text).split);
}
writeFileSync("short.csv", "dataset,split\nETTh1,6:2:2\nWeather,7:1:2\n");
writeFileSync("long.csv", "dataset,split\nETTh1,6:2:2\nWeather,70:10:20\n");
const connection = await (await DuckDBInstance.create(":memory:")).connect();
for (const file of ["short.csv", "long.csv"]) console.log("DuckDB", JSON.stringify((await connection.runAndReadAll(`select split, typeof(split) from '${file}'`)).getRowsJson()));
JS

cat >expected.txt <<'SEEN'
gray-matter 21722 yaml 6:2:2 js-yaml 6:2:2
gray-matter 25262 yaml 7:1:2 js-yaml 7:1:2
DuckDB [["06:02:02","TIME"],["07:01:02","TIME"]]
DuckDB [["6:2:2","VARCHAR"],["70:10:20","VARCHAR"]]
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: gray-matter@4.0.3 yaml@2.9.1 js-yaml@5.5.0 @duckdb/node-api@1.5.6-r.1"
