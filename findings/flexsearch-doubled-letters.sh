#!/usr/bin/env bash
# By default FlexSearch collapses doubled letters and digits: a search for 100 steps finds 1000 first, and LlamaGen-XL cannot be distinguished from
# LlamaGen-XXL, which comes first.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts flexsearch@0.8.212 >/dev/null

cat >try.mjs <<'JS'
import FlexSearch from "flexsearch";

const texts = ["1000 steps", "100 steps", "10 steps", "LlamaGen-XXL", "LlamaGen-XL"];
const index = new FlexSearch.Index();
for (const [id, text] of texts.entries()) index.add(id, text);
for (const query of ["100", "LlamaGen-XL"]) console.log(`${query}:`, index.search(query).map((id) => texts[id]).join(", "));
JS

cat >expected.txt <<'SEEN'
100: 1000 steps, 100 steps, 10 steps
LlamaGen-XL: LlamaGen-XXL, LlamaGen-XL
SEEN
node try.mjs >seen.txt 2>/dev/null
diff expected.txt seen.txt && echo "as described: flexsearch@0.8.212"
