#!/usr/bin/env bash
# If a model of a Parquet file has no FID, toArray() of Apache Arrow's JavaScript library gives it the FID of the next model: the method returns the bytes
# under the nulls without a look at which are valid, and parquet-wasm leaves other values there. In a table made from JSON a null is 0, which is the best FID
# of all, and a missing key is NaN and not counted as null. Reading values one by one gives the nulls. The documentation of toArray says that it does not
# copy, but nothing of nulls; apache/arrow-js#105 has been open since 2020.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 apache-arrow@21.2.0 parquet-wasm@0.8.0 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { tableFromIPC, tableFromJSON } from "apache-arrow";
import { readParquet } from "parquet-wasm";

const connection = await (await DuckDBInstance.create(":memory:")).connect();
await connection.run("copy (select * from (values ('VAR', 1.8::double), ('DiT', null), ('MAR', 2.27::double)) t(model, fid)) to 'runs.parquet'");
const tables = {
  Parquet: tableFromIPC(readParquet(readFileSync("runs.parquet")).intoIPCStream()),
  "JSON with null": tableFromJSON([{ model: "VAR", fid: 1.8 }, { model: "DiT", fid: null }, { model: "MAR", fid: 2.27 }]),
  "JSON without the key": tableFromJSON([{ model: "VAR", fid: 1.8 }, { model: "DiT" }, { model: "MAR", fid: 2.27 }]),
};
for (const [source, table] of Object.entries(tables)) {
  const fid = table.getChild("fid");
  console.log(`${source}: toArray() ${fid.toArray().join(" ")} | one by one ${[...fid].map(String).join(" ")} | nullCount ${fid.nullCount}`);
}
JS

cat >expected.txt <<'SEEN'
Parquet: toArray() 1.8 2.27 2.27 | one by one 1.8 null 2.27 | nullCount 1
JSON with null: toArray() 1.8 0 2.27 | one by one 1.8 null 2.27 | nullCount 1
JSON without the key: toArray() 1.8 NaN 2.27 | one by one 1.8 NaN 2.27 | nullCount 0
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: apache-arrow@21.2.0 parquet-wasm@0.8.0 @duckdb/node-api@1.5.6-r.1"
