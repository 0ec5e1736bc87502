#!/usr/bin/env bash
# In the RIS that citation-js writes, van den Oord is Oord: the particle of a name is dropped, although the internal data have it and BibTeX prints it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @citation-js/plugin-ris@0.8.2 >/dev/null

cat >try.mjs <<'JS'
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";

const cite = new Cite("@article{oord2017, title={Codes}, author={van den Oord, Anna and de Vries, Bo}, year={2017}, journal={J}}");
console.log(cite.format("bibtex").match(/author = .*/)[0]);
console.log(cite.format("ris").match(/^AU.*$/gm).join(" | "));
JS

cat >expected.txt <<'SEEN'
author = {van den Oord, Anna and de Vries, Bo},
AU  - Oord, Anna | AU  - Vries, Bo
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @citation-js/plugin-ris@0.8.2"
