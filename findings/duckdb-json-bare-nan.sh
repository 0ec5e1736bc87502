#!/usr/bin/env bash
# Result files of MTEB contain bare NaN, which is not JSON: JSON.parse throws. DuckDB reads the same file silently, and NaN is then the
# greatest score, so "the best model" is the one whose evaluation failed.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >/dev/null

cat >try.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const lines = [`{"model": "a", "main_score": 0.52}`, `{"model": "b", "main_score": NaN}`, `{"model": "c", "main_score": 0.61}`];
writeFileSync("scores.jsonl", lines.join("\n"));
try {
  lines.map((line) => JSON.parse(line));
  console.log("JSON.parse reads it");
} catch (error) {
  console.log("JSON.parse:", error.name);
}
const connection = await (await DuckDBInstance.create(":memory:")).connect();
console.log(JSON.stringify((await connection.runAndReadAll("select model, main_score from 'scores.jsonl' order by main_score desc limit 1")).getRowsJson()));
console.log(JSON.stringify((await connection.runAndReadAll("select max(main_score), max_by(model, main_score) from 'scores.jsonl'")).getRowsJson()));
JS

cat >expected.txt <<'SEEN'
JSON.parse: SyntaxError
[["b","NaN"]]
[["NaN","b"]]
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: @duckdb/node-api@1.5.6-r.1"
