#!/usr/bin/env bash
# A board that keeps its results as printed holds them as text. TanStack Table, left to choose the sort function of such a column, takes the alphanumeric one,
# which compares what follows the point as a whole number: an FID of 1.8 comes before 1.55 since 8 is less than 55, and an MSE of 0.4 before 0.38. List.js
# sorts likewise by default. Only results with equally many decimals come out right. The reference says that mixed text and numbers are sorted
# alphanumerically, not that "1.55" is mixed; an issue on decimals (TanStack/table#2909) was closed as stale.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @tanstack/table-core@9.3.1 list.js@2.3.1 jsdom@26.1.0 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from "node:fs";
import { constructTable, createSortedRowModel, rowSortingFeature, sortFns, tableFeatures } from "@tanstack/table-core";
import { storeReactivityBindings } from "@tanstack/table-core/store-reactivity-bindings";
import { JSDOM } from "jsdom";

const features = tableFeatures({ coreReactivityFeature: storeReactivityBindings(), rowSortingFeature, sortedRowModel: createSortedRowModel(), sortFns });
function byTanStack(results) {
  const data = results.map((result) => ({ result }));
  const table = constructTable({ features, data, columns: [{ accessorKey: "result" }], initialState: { sorting: [{ id: "result", desc: false }] } });
  return table.getRowModel().rows.map((row) => row.getValue("result"));
}
function byListJs(results) {
  const items = results.map((result) => `<li><span class="result">${result}</span></li>`).join("");
  const { window } = new JSDOM(`<!doctype html><div id="board"><ul class="list">${items}</ul></div>`, { runScripts: "outside-only" });
  window.eval(readFileSync("node_modules/list.js/dist/list.min.js", "utf8"));
  new window.List("board", { valueNames: ["result"] }).sort("result", { order: "asc" });
  return [...window.document.querySelectorAll(".result")].map(({ textContent }) => textContent);
}
for (const results of [["1.73", "1.8", "1.55"], ["0.386", "0.4", "0.38"], ["1.73", "1.80", "1.55"]])
  for (const [name, sort] of Object.entries({ TanStack: byTanStack, "List.js": byListJs })) console.log(`${name}: ${sort(results).join(" ")}`);
process.exit();
JS

cat >expected.txt <<'SEEN'
TanStack: 1.8 1.55 1.73
List.js: 1.8 1.55 1.73
TanStack: 0.4 0.38 0.386
List.js: 0.4 0.38 0.386
TanStack: 1.55 1.73 1.80
List.js: 1.55 1.73 1.80
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: @tanstack/table-core@9.3.1 list.js@2.3.1"
