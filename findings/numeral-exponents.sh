#!/usr/bin/env bash
# Numeral.js and accounting.js drop the e of a number that is written with an exponent and keep the digits: 6.7e21 FLOPs are 6.721, and a learning rate of
# 3.2E-4 is -3.24 or 3.2. Numeral.js knows only exponents with a small e and a sign, which its maintainer says in an issue (Numeral-js#96). It also reads 2.6B
# as 2.6 but 2.6b as 2,600,000,000, -0.5 with a typographic minus as 0.5, and the uncertainty in 1.80(2) as a further digit and a minus. No call fails.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts numeral@2.0.6 accounting@0.4.1 >/dev/null

cat >try.mjs <<'JS'
import accounting from "accounting";
import numeral from "numeral";

for (const text of ["6.7e21", "3.2E-4", "2.6b", "2.6B", "\u22120.5", "1.80(2)"]) console.log(text, "is", numeral(text).value(), "or", accounting.unformat(text));
JS

cat >expected.txt <<'SEEN'
6.7e21 is 6.721 or 6.721
3.2E-4 is -3.24 or 3.2
2.6b is 2600000000 or 2.6
2.6B is 2.6 or 2.6
−0.5 is 0.5 or 0.5
1.80(2) is -1.802 or 1.8
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: numeral@2.0.6 accounting@0.4.1"
