#!/usr/bin/env bash
# Vega-Lite treats column names as result files use them, eval_metrics/MASE[0.5] (GIFT-Eval) or metrics.mse, as paths: the chart has its axes but no
# marks, and there is no warning. Each bracket and dot needs a backslash.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vega@6.4.0 vega-lite@6.4.3 >/dev/null

cat >try.mjs <<'JS'
import * as vega from "vega";
import { compile } from "vega-lite";

async function marksOf(column, field) {
  const warnings = [];
  const logger = { warn: (...words) => (warnings.push(words), logger), info: () => logger, debug: () => logger, error: (...words) => (warnings.push(words), logger) };
  const values = [{ model: "a", [column]: 0.71 }, { model: "b", [column]: 0.82 }];
  const encoding = { x: { field: "model", type: "nominal" }, y: { field, type: "quantitative" } };
  const view = new vega.View(vega.parse(compile({ data: { values }, mark: "point", encoding }, { logger }).spec), { renderer: "none" });
  const svg = await view.toSVG();
  return `${svg.match(/aria-roledescription="point"/g)?.length ?? 0} marks, ${warnings.length} warnings`;
}
console.log(await marksOf("eval_metrics/MASE[0.5]", "eval_metrics/MASE[0.5]"));
console.log(await marksOf("metrics.mse", "metrics.mse"));
console.log(await marksOf("eval_metrics/MASE[0.5]", "eval_metrics/MASE\\[0\\.5\\]"));
JS

cat >expected.txt <<'SEEN'
0 marks, 0 warnings
0 marks, 0 warnings
2 marks, 0 warnings
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: vega@6.4.0 vega-lite@6.4.3"
