#!/usr/bin/env bash
# Ranges are often written with a tilde: horizons of 96~720, an FID of 1.5~1.8. If there are two in one sentence or cell, renderers with GitHub's extensions strike out everything from the first
# tilde to the second, and the text of the page reads 96720 steps. A single range is kept. markdown-it requires
# two tildes and keeps both.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund marked@18.2.1 micromark@4.0.2 micromark-extension-gfm@3.0.0 markdown-it@14.1.0 >/dev/null

cat >try.mjs <<'JS'
import MarkdownIt from "markdown-it";
import { marked } from "marked";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

const renderers = {
  marked: (text) => marked.parse(text),
  micromark: (text) => micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  "markdown-it": (text) => new MarkdownIt().render(text),
};
const textOf = (html) => html.replace(/<[^>]*>/g, "").replace(/\s+/g, " ").trim();
for (const text of ["Horizons of 96~720 steps.", "Horizons of 96~720 steps, look-backs of 24~104.", "| FID |\n| - |\n| 1.5~1.8, 2.0~2.1 |\n"])
  for (const [name, render] of Object.entries(renderers)) console.log(`${name}: ${textOf(render(text))}`);
JS

cat >expected.txt <<'SEEN'
marked: Horizons of 96~720 steps.
micromark: Horizons of 96~720 steps.
markdown-it: Horizons of 96~720 steps.
marked: Horizons of 96720 steps, look-backs of 24104.
micromark: Horizons of 96720 steps, look-backs of 24104.
markdown-it: Horizons of 96~720 steps, look-backs of 24~104.
marked: FID 1.51.8, 2.02.1
micromark: FID 1.51.8, 2.02.1
markdown-it: FID 1.5~1.8, 2.0~2.1
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: marked@18.2.1, micromark-extension-gfm@3.0.0"
