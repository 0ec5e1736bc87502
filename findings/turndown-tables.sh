#!/usr/bin/env bash
# Turndown with its plugin for GitHub's tables does not escape a bar in a cell, so log p(x|y) becomes two columns. It writes a method that spans two rows
# only into the first; in the second, each number is under the header of its neighbour. Read back, 1.78 is a configuration and MAR-L a method.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts turndown@7.2.5 turndown-plugin-gfm@1.0.2 >/dev/null

cat >try.mjs <<'JS'
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const TurndownService = require("turndown");
const turndown = new TurndownService();
turndown.use(require("turndown-plugin-gfm").gfm);
const head = "<thead><tr><th>method</th><th>model</th><th>FID</th></tr></thead>";
console.log(turndown.turndown(`<table>${head}<tbody><tr><td rowspan="2">MAR</td><td>MAR-H</td><td>1.55</td></tr><tr><td>MAR-L</td><td>1.78</td></tr></tbody></table>`));
console.log(turndown.turndown("<table><thead><tr><th>log p(x|y)</th><th>FID</th></tr></thead><tbody><tr><td>3.1</td><td>1.80</td></tr></tbody></table>"));
JS

cat >expected.txt <<'SEEN'
| method | model | FID |
| --- | --- | --- |
| MAR | MAR-H | 1.55 |
| MAR-L | 1.78 |
| log p(x|y) | FID |
| --- | --- |
| 3.1 | 1.80 |
SEEN
node try.mjs >seen.txt 2>/dev/null
diff expected.txt seen.txt && echo "as described: turndown@7.2.5 turndown-plugin-gfm@1.0.2"
