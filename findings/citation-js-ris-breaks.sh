#!/usr/bin/env bash
# citation-js breaks every value of a RIS file after 70 characters, in the middle of a word, a number or an address, and reads each break back as a blank:
# SpaceTime becomes "SpaceTim e" and 1.80 becomes "1 .80". biblatex-csl-converter takes a value to end with its line and reports no error: the method is
# SpaceTim, and the FID is 1. The READMEs of the two do not mention breaks.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @citation-js/plugin-ris@0.8.2 biblatex-csl-converter@3.6.0 >/dev/null

cat >try.mjs <<'JS'
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { CSLExporter, parseRIS } from "biblatex-csl-converter";

const title = "Effectively Modelling Long Sequences: How State Spaces Become SpaceTime";
const note = "Lowers the FID on ImageNet from the 3.60 of the first version to a 1.80";
const ris = new Cite(`@article{doe2024, title={${title}}, author={Doe, Jane}, year={2024}, journal={J}, note={${note}}}`).format("ris");
const [own] = new Cite(ris).data;
const { entries, errors } = parseRIS(ris);
const [other] = Object.values(new CSLExporter(entries).parse());
for (const [name, entry] of Object.entries({ "citation-js": own, "biblatex-csl-converter": other }))
  console.log(`${name}: ...${entry.title.slice(-12)} | ...${entry.note.slice(-9)}`);
console.log(errors.length, "errors");
JS

cat >expected.txt <<'SEEN'
citation-js: ...e SpaceTim e | ...o a 1.8 0
biblatex-csl-converter: ...ome SpaceTim | ... to a 1.8
0 errors
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: @citation-js/plugin-ris@0.8.2 biblatex-csl-converter@3.6.0"
