#!/usr/bin/env bash
# Authors of LaTeX tables align their numbers with invisible digits, \phantom{0} or \phantom{1}. KaTeX and Temml hide them as MathML does, by an element
# mphantom, but html-to-text and Turndown print its content: 9.62 becomes 19.62, and 1.8 becomes 1.80, with a decimal that nobody reported. The READMEs of the
# four do not mention it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts katex@0.19.1 temml@0.13.5 html-to-text@10.0.1 turndown@7.2.5 >/dev/null

cat >try.mjs <<'JS'
import { convert } from "html-to-text";
import katex from "katex";
import temml from "temml";
import TurndownService from "turndown";

const turndown = new TurndownService();
for (const tex of ["\\phantom{1}9.62", "1.8\\phantom{0}"]) {
  // The annotation that KaTeX adds repeats the source, so it is left out.
  const pages = { KaTeX: katex.renderToString(tex, { output: "mathml" }).replace(/<annotation.*<\/annotation>/, ""), Temml: temml.renderToString(tex) };
  for (const [renderer, html] of Object.entries(pages)) console.log(`${tex} by ${renderer}: html-to-text ${convert(html)}, Turndown ${turndown.turndown(html)}`);
}
JS

cat >expected.txt <<'SEEN'
\phantom{1}9.62 by KaTeX: html-to-text 19.62, Turndown 19.62
\phantom{1}9.62 by Temml: html-to-text 19.62, Turndown 19.62
1.8\phantom{0} by KaTeX: html-to-text 1.80, Turndown 1.80
1.8\phantom{0} by Temml: html-to-text 1.80, Turndown 1.80
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: katex@0.19.1 temml@0.13.5 html-to-text@10.0.1 turndown@7.2.5"
