#!/usr/bin/env bash
# A title with a sign in maths, 256$\times$256, loses the dollars and keeps the command as text: readers see 256\times256, and the BibTeX that is
# written again prints a backslash and the word.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 >/dev/null

cat >try.mjs <<'JS'
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";

const cite = new Cite("@article{doe2024, title={Images of 256$\\times$256}, author={Doe, Jane}, year={2024}, journal={J}}");
console.log(cite.data[0].title);
console.log(cite.format("bibtex").match(/title = .*/)[0]);
JS

cat >expected.txt <<'SEEN'
Images of 256\times256
title = {Images of 256\textbackslash{}times256},
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2"
