#!/usr/bin/env bash
# When tableschema, the JavaScript library of Frictionless, infers the type of a column of learning rates, it takes 3.2e-4 for a month: the value is [3,4],
# year 3 and month 4, and neither the decimals nor the exponent are left. It accepts as a month any text with one hyphen, a number before it that parseInt can
# begin to read and one from 1 to 12 after it, so the look-back and horizon 96-12 is one too, and an interval of 1.5,1.8 is a place on the globe. A 0.001 in
# the column makes it text. The README documents that types are inferred, not how; the format itself asks for months like 2024-05.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts tableschema@1.12.6 >/dev/null

cat >try.mjs <<'JS'
import tableschema from "tableschema";

for (const values of [["1e-3", "3.2e-4"], ["1e-3", "0.001"], ["1e3", "1e4"], ["48-12", "96-12"], ["1.5,1.8", "2.0,2.1"]]) {
  const table = await tableschema.Table.load([["value"], ...values.map((value) => [value])]);
  await table.infer();
  const read = (await table.read()).flat();
  console.log(values.join(" "), "are of type", table.schema.fields[0].type, JSON.stringify(read));
}
JS

cat >expected.txt <<'SEEN'
1e-3 3.2e-4 are of type yearmonth [[1,3],[3,4]]
1e-3 0.001 are of type any ["1e-3","0.001"]
1e3 1e4 are of type number [1000,10000]
48-12 96-12 are of type yearmonth [[48,12],[96,12]]
1.5,1.8 2.0,2.1 are of type geopoint [[1.5,1.8],[2,2.1]]
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: tableschema@1.12.6"
