#!/usr/bin/env bash
# If the first row of a dataset of objects lacks a metric, ECharts does not know that column. A series that names it in `encode` is not left empty, but is
# drawn from the first numeric column: below, the bars of "IS" are numbers of parameters. With the rows in the other order, the same option draws the IS of B
# and a gap for A. There is no warning. Reported in apache/echarts#11322; the documentation of dataset.source shows only complete rows. Naming the columns in
# dataset.dimensions avoids it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts echarts@6.1.0 >/dev/null

cat >try.mjs <<'JS'
import * as echarts from "echarts";

const warnings = [];
console.warn = console.error = (...words) => warnings.push(words);
function barsOf(dataset) {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 600, height: 300 });
  const series = [{ type: "bar", name: "IS", encode: { x: "model", y: "is" }, label: { show: true } }];
  chart.setOption({ animation: false, dataset, xAxis: { type: "category" }, yAxis: { show: false }, series });
  const texts = [...chart.renderToSVGString().matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);
  chart.dispose();
  return texts.join(" ");
}
const rows = [{ model: "A", parameters: 310, fid: 1.92 }, { model: "B", parameters: 600, fid: 1.8, is: 350 }];
console.log("A first:", barsOf({ source: rows }));
console.log("B first:", barsOf({ source: rows.toReversed() }));
console.log("A first, columns named:", barsOf({ source: rows, dimensions: ["model", "parameters", "fid", "is"] }));
console.log(warnings.length, "warnings");
JS

cat >expected.txt <<'SEEN'
A first: A B 310 600
B first: B A 350
A first, columns named: A B 350
0 warnings
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: echarts@6.1.0"
