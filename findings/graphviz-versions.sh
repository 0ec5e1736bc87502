#!/usr/bin/env bash
# In a graph of which model comes from which, Graphviz reads an unquoted Qwen2.5 as two nodes, Qwen2 and .5: a name may not contain a dot, a number may begin
# with one, and nothing has to stand between two statements. All models of a version .5 share that node, so the descendants of Qwen2.5 and SD3.5 have one
# parent. There is neither an error nor a message. The page on the DOT language gives the grammar from which this follows, and no example of it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @hpcc-js/wasm-graphviz@1.29.2 >/dev/null

cat >try.mjs <<'JS'
import { Graphviz } from "@hpcc-js/wasm-graphviz";

const graphviz = await Graphviz.load();
for (const dot of ["digraph { Qwen2.5 -> QwQ; SD3.5 -> Turbo }", 'digraph { "Qwen2.5" -> QwQ; "SD3.5" -> Turbo }']) {
  const { objects, edges } = JSON.parse(graphviz.layout(dot, "json", "dot"));
  console.log("nodes", objects.map(({ name }) => name).join(", "), "| edges", edges.map(({ head, tail }) => `${objects[tail].name} to ${objects[head].name}`).join(", "));
}
JS

cat >expected.txt <<'SEEN'
nodes Qwen2, .5, QwQ, SD3, Turbo | edges .5 to QwQ, .5 to Turbo
nodes Qwen2.5, QwQ, SD3.5, Turbo | edges Qwen2.5 to QwQ, SD3.5 to Turbo
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: @hpcc-js/wasm-graphviz@1.29.2"
