#!/usr/bin/env bash
# A Frictionless schema declares numbers that carry a unit, such as 1.4 %, with bareNumber: false. tableschema, the JavaScript library of the format, then
# strips everything before the first digit, which includes a minus and a decimal point: a change of -1.4 % is 1.4, and an error of .386 is 386. Numbers
# without a unit in that column are hit too. The README does not describe the option; the Python library also lost the minus and has been corrected
# (frictionless-py#1520).
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts tableschema@1.12.6 >/dev/null

cat >try.mjs <<'JS'
import tableschema from "tableschema";

for (const bareNumber of [true, false]) {
  const field = new tableschema.Field({ name: "change", type: "number", bareNumber });
  for (const text of bareNumber ? ["-1.4", ".386"] : ["-1.4 %", "-1.4", ".386", "1.4 %"]) console.log(`bareNumber ${bareNumber}: ${text} is ${field.castValue(text)}`);
}
JS

cat >expected.txt <<'SEEN'
bareNumber true: -1.4 is -1.4
bareNumber true: .386 is 0.386
bareNumber false: -1.4 % is 1.4
bareNumber false: -1.4 is 1.4
bareNumber false: .386 is 386
bareNumber false: 1.4 % is 1.4
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: tableschema@1.12.6"
