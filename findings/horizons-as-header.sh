#!/usr/bin/env bash
# The header of a forecasting table consists of horizons: 96, 192, 336, 720. The CSV loader of loaders.gl treats a first row that contains a number as data, names the
# columns column1 to column5, and turns the header into a model. Apache ECharts does the same with a dataset whose header consists of numbers: it draws a category
# "model" with bars of 96 and 192 next to errors of 0.4, which become invisible.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @loaders.gl/core@4.5.4 @loaders.gl/csv@4.5.2 echarts@6.1.0 >/dev/null

cat >try.mjs <<'JS'
import { parse } from "@loaders.gl/core";
import { CSVLoader } from "@loaders.gl/csv";
import * as echarts from "echarts";

const { data } = await parse("model,96,192,336,720\nA,0.38,0.43,0.47,0.50\nB,0.39,0.44,0.48,0.51\n", CSVLoader);
console.log("loaders.gl", data.length, JSON.stringify(data[0]));

const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 600, height: 300 });
const source = [["model", 96, 192], ["A", 0.38, 0.43], ["B", 0.39, 0.44]];
chart.setOption({ animation: false, dataset: { source }, xAxis: { type: "category" }, yAxis: {}, series: [{ type: "bar" }, { type: "bar" }] });
const texts = [...chart.renderToSVGString().matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);
console.log("ECharts", texts.filter((text) => /[a-z]/i.test(text)).join(" "), "up to", Math.max(...texts.map(Number).filter(Number.isFinite)));
chart.dispose();
// Loaders keep a worker farm alive.
process.exit();
JS

cat >expected.txt <<'SEEN'
loaders.gl 3 {"column1":"model","column2":96,"column3":192,"column4":336,"column5":720}
ECharts model A B up to 210
SEEN
node try.mjs >seen.txt 2>/dev/null
diff expected.txt seen.txt && echo "as described: @loaders.gl/core@4.5.4 @loaders.gl/csv@4.5.2 echarts@6.1.0"
