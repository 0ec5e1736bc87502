#!/usr/bin/env bash
# If a row of a Markdown table has more cells than the header, marked drops the extra ones (as GitHub's rules allow), and a bar inside maths makes such a row: of
# |x| with two values, the values are lost. micromark keeps every cell. So the same model card has different numbers in different readers.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund marked@18.2.1 mdast-util-from-markdown@2.1.0 mdast-util-gfm-table@2.0.1 micromark-extension-gfm-table@2.1.2 >/dev/null

cat >try.mjs <<'JS'
import { marked } from "marked";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";

const text = "| model | MSE | MAE |\n|---|---|---|\n| A | 0.386 | 0.405 |\n| $|x|$ | 0.441 | 0.436 |\n";
const rows = [...marked(text).matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) => [...row.matchAll(/<t[hd]>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell));
console.log("marked", JSON.stringify(rows.at(-1)));
const [table] = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }).children;
console.log("micromark", JSON.stringify(table.children.at(-1).children.map(({ children }) => children.map(({ value }) => value).join(""))));
JS

cat >expected.txt <<'SEEN'
marked ["$","x","$"]
micromark ["$","x","$","0.441","0.436"]
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: marked@18.2.1 mdast-util-from-markdown@2.1.0 mdast-util-gfm-table@2.0.1 micromark-extension-gfm-table@2.1.2"
