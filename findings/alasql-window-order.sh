#!/usr/bin/env bash
# Asked for row_number() over (order by fid), AlaSQL numbers the rows as they come: the first row has rank 1, in ascending and in descending order. The best
# per benchmark, min(fid) over (partition by benchmark), is null, and a running sum is 0. None of it raises an error. DuckDB gives the expected values for the
# same statements. AlaSQL's parser accepts the clause; its README does not mention window functions.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts alasql@4.19.1 @duckdb/node-api@1.5.6-r.1 >/dev/null

cat >try.mjs <<'JS'
import { DuckDBInstance } from "@duckdb/node-api";
import alasql from "alasql";

const rows = [["DiT", "a", 2.27], ["MAR", "a", 1.55], ["VAR", "b", 1.8]];
const connection = await (await DuckDBInstance.create(":memory:")).connect();
await connection.run(`create table runs as select * from (values ${rows.map(([model, benchmark, fid]) => `('${model}', '${benchmark}', ${fid}::double)`).join()}) t(model, benchmark, fid)`);
alasql("create table runs (model string, benchmark string, fid float)");
for (const row of rows) alasql("insert into runs values (?, ?, ?)", row);

for (const window of ["row_number() over (order by fid)", "row_number() over (order by fid desc)", "min(fid) over (partition by benchmark)", "sum(fid) over (order by fid)"]) {
  const query = `select model, ${window} as seen from runs order by model`;
  const told = (results) => results.map(({ model, seen }) => `${model} ${typeof seen === "bigint" ? Number(seen) : seen}`).join(", ");
  console.log(window);
  console.log("  AlaSQL", told(alasql(query)));
  console.log("  DuckDB", told((await connection.runAndReadAll(query)).getRowObjects()));
}
JS

cat >expected.txt <<'SEEN'
row_number() over (order by fid)
  AlaSQL DiT 1, MAR 2, VAR 3
  DuckDB DiT 3, MAR 1, VAR 2
row_number() over (order by fid desc)
  AlaSQL DiT 1, MAR 2, VAR 3
  DuckDB DiT 1, MAR 3, VAR 2
min(fid) over (partition by benchmark)
  AlaSQL DiT null, MAR null, VAR null
  DuckDB DiT 1.55, MAR 1.55, VAR 1.8
sum(fid) over (order by fid)
  AlaSQL DiT 0, MAR 0, VAR 0
  DuckDB DiT 5.62, MAR 1.55, VAR 3.35
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: alasql@4.19.1"
