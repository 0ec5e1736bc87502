#!/usr/bin/env bash
# DataTables takes a column of context lengths for numbers and puts 512 above 128k: it drops the letters r, f and k as parts of currencies, and 128 is less
# than 512. One cell with another letter (1M) turns the column into text. The reference of columns.type names only $, £ and ¥ as currency symbols.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts datatables.net@3.1.5 jsdom@26.1.0 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

for (const cells of [["128k", "512", "32k"], ["128k", "512", "1M"]]) {
  const rows = cells.map((cell) => `<tr><td>${cell}</td></tr>`).join("");
  const { window } = new JSDOM(`<!doctype html><table><thead><tr><th>context</th></tr></thead><tbody>${rows}</tbody></table>`, { runScripts: "outside-only" });
  window.eval(readFileSync("node_modules/datatables.net/js/dataTables.min.js", "utf8"));
  const table = new window.DataTable("table", { order: [[0, "desc"]] });
  console.log(`${table.column(0).type()}:`, table.column(0, { order: "applied" }).data().toArray().join(", "));
}
process.exit();
JS

cat >expected.txt <<'SEEN'
num-fmt: 512, 128k, 32k
string: 512, 1M, 128k
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: datatables.net@3.1.5"
