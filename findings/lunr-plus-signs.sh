#!/usr/bin/env bash
# Lunr does not find the forecaster TimeMixer++ by its own name: it trims the signs from the ends of what it indexes, but not of the query. TimeMixer finds it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts lunr@2.3.9 >/dev/null

cat >try.mjs <<'JS'
import lunr from "lunr";

const index = lunr(function () {
  this.ref("name");
  this.field("name");
  for (const name of ["TimeMixer++", "iTransformer"]) this.add({ name });
});
for (const query of ["TimeMixer++", "TimeMixer"]) console.log(`${query}:`, index.search(query).map(({ ref }) => ref).join(", ") || "nothing");
JS

cat >expected.txt <<'SEEN'
TimeMixer++: nothing
TimeMixer: TimeMixer++
SEEN
node try.mjs >seen.txt 2>/dev/null
diff expected.txt seen.txt && echo "as described: lunr@2.3.9"
