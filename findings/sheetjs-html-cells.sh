#!/usr/bin/env bash
# Result tables mark numbers with footnotes and print spreads in parentheses. When SheetJS reads such a table from HTML, 1.80 with the footnote 2 is the
# number 1.802, a standard deviation of (0.02) is -0.02, a learning rate of 10 to the power of -3 is the day 37167, 3 October 2001, and 1,73 is 173. All are
# numeric cells like any other. The README says of tables in HTML that numbers are parsed and everything else is stored as text. The option raw keeps the
# texts, but even then the footnote is a digit of 1.802.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts xlsx@0.18.5 >/dev/null

cat >try.mjs <<'JS'
import { read } from "xlsx";

for (const cell of ["1.80", "1.80<sup>2</sup>", "(0.02)", "10<sup>-3</sup>", "1,73"]) {
  const cellOf = (options) => read(`<table><tr><td>FID</td></tr><tr><td>${cell}</td></tr></table>`, { type: "string", ...options }).Sheets.Sheet1.A2;
  const { t, v } = cellOf({});
  console.log(`${cell}: ${t === "n" ? "number" : t} ${v}, raw "${cellOf({ raw: true }).v}"`);
}
JS

cat >expected.txt <<'SEEN'
1.80: number 1.8, raw "1.80"
1.80<sup>2</sup>: number 1.802, raw "1.802"
(0.02): number -0.02, raw "(0.02)"
10<sup>-3</sup>: number 37167, raw "10-3"
1,73: number 173, raw "1,73"
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: xlsx@0.18.5"
