#!/usr/bin/env bash
# BibTeX ends a long list of authors with "and others", which styles print as "et al.". citation-js treats it as an author with that name: RIS gets an
# author "others", and the BibTeX that is written again has {others} in braces, which is a name and no longer "et al.".
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @citation-js/plugin-ris@0.8.2 >/dev/null

cat >try.mjs <<'JS'
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";

const cite = new Cite("@article{team2024, title={A model}, author={Doe, Jane and others}, year={2024}, journal={J}}");
console.log(JSON.stringify(cite.data[0].author));
console.log(cite.format("ris").match(/^AU.*$/gm).join(" | "));
console.log(cite.format("bibtex").match(/author = .*/)[0]);
JS

cat >expected.txt <<'SEEN'
[{"given":"Jane","family":"Doe"},{"family":"others"}]
AU  - Doe, Jane | AU  - others
author = {Doe, Jane and {others}},
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @citation-js/plugin-ris@0.8.2"
