#!/usr/bin/env bash
# The metrics of object detection are e-mail addresses to marked: mAP@0.5 in the head of a table becomes a link to mailto:mAP@0.5, and of AP@0.5:0.95 the part
# up to the colon. It follows the words of GitHub's specification, which asks for a period after the @ and forbids only a hyphen or an underscore at the end;
# NDCG@10 has no period and stays text. micromark's extension allows no digit in the last part, a rule that the specification does not have, and markdown-it
# asks for a known top-level domain.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts marked@18.2.1 micromark@4.0.2 micromark-extension-gfm@3.0.0 markdown-it@14.1.0 >/dev/null

cat >try.mjs <<'JS'
import MarkdownIt from "markdown-it";
import { marked } from "marked";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

const text = "| model | mAP@0.5 | AP@0.5:0.95 | NDCG@10 |\n| - | - | - | - |\n| A | 52.1 | 37.4 | 61.0 |\n";
const renderers = {
  marked: marked.parse(text),
  micromark: micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  "markdown-it": new MarkdownIt({ linkify: true }).render(text),
};
for (const [name, html] of Object.entries(renderers)) console.log(`${name}: ${html.match(/mailto:[^"]*/g)?.join(" ") ?? "no links"}`);
JS

cat >expected.txt <<'SEEN'
marked: mailto:mAP@0.5 mailto:AP@0.5
micromark: no links
markdown-it: no links
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: marked@18.2.1 micromark-extension-gfm@3.0.0 markdown-it@14.1.0"
