#!/usr/bin/env bash
# In a bar chart, Vega-Lite stacks two results of one model as if they were parts of a sum: two FIDs of 1.8 and 1.9 give an axis that
# reaches 4. Points of the same data are not stacked.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vega@6.4.0 vega-lite@6.4.3 >/dev/null

cat >try.mjs <<'JS'
import * as vega from "vega";
import { compile } from "vega-lite";

for (const mark of ["bar", "point"]) {
  const values = [{ model: "VAR", fid: 1.8 }, { model: "VAR", fid: 1.9 }];
  const encoding = { x: { field: "model", type: "nominal" }, y: { field: "fid", type: "quantitative" } };
  const view = new vega.View(vega.parse(compile({ data: { values }, mark, encoding }).spec), { renderer: "none" });
  console.log(mark, (await view.toSVG()).match(/Y-axis titled [^"]*/)[0]);
}
JS

cat >expected.txt <<'SEEN'
bar Y-axis titled 'fid' for a linear scale with values from 0 to 4
point Y-axis titled 'fid' for a linear scale with values from 0.0 to 2.0
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: vega@6.4.0 vega-lite@6.4.3"
