#!/usr/bin/env bash
# Forecasting tables end with an average: 96, 192, 336, 720, Avg. Plotly takes an axis to be numeric unless other values outnumber the numbers by more than
# two to one, so the average has no bar, and the other bars stand at their numbers on a linear scale. Of the shots zero, few and 8, only 8 is drawn. Nothing
# is logged. The reference says that the type is determined from the traces' data, but gives neither the ratio nor what becomes of the other values. An axis
# of type "category" has all bars.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts plotly.js-basic-dist-min@4.1.1 jsdom@26.1.0 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from "node:fs";
import { JSDOM, VirtualConsole } from "jsdom";

const logged = [];
const virtualConsole = new VirtualConsole();
for (const level of ["log", "warn", "error"]) virtualConsole.on(level, (...words) => logged.push(words));
const { window } = new JSDOM("<!doctype html><body></body>", { runScripts: "outside-only", pretendToBeVisual: true, virtualConsole });
// What a page without layout lacks.
window.URL.createObjectURL = () => "";
window.HTMLCanvasElement.prototype.getContext = () => null;
window.SVGElement.prototype.getBBox = () => ({ x: 0, y: 0, width: 10, height: 10 });
window.SVGElement.prototype.getComputedTextLength = () => 10;
window.matchMedia = () => ({ matches: false, addListener() {}, addEventListener() {} });
window.eval(readFileSync("node_modules/plotly.js-basic-dist-min/plotly-basic.min.js", "utf8"));

const horizons = ["96", "192", "336", "720", "Avg"];
for (const [x, type] of [[horizons], [["zero", "few", "8"]], [horizons, "category"]]) {
  const chart = window.document.body.appendChild(window.document.createElement("div"));
  await window.Plotly.newPlot(chart, [{ type: "bar", x, y: x.map((_, at) => 0.38 + at / 100) }], { width: 600, height: 400, xaxis: { type } });
  const drawn = [...chart.querySelectorAll(".bars .point path")].filter((path) => path.getAttribute("d") !== "M0,0Z");
  console.log(x.join(" "), "is", chart._fullLayout.xaxis.type, "and has", drawn.length, "of", x.length, "bars");
}
console.log(logged.length, "messages");
process.exit();
JS

cat >expected.txt <<'SEEN'
96 192 336 720 Avg is linear and has 4 of 5 bars
zero few 8 is linear and has 1 of 3 bars
96 192 336 720 Avg is category and has 5 of 5 bars
0 messages
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: plotly.js-basic-dist-min@4.1.1"
