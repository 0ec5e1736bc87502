#!/usr/bin/env bash
# After citation-js has read and written an entry, eprint and archivePrefix are missing, by which BibTeX identifies an arXiv paper. An entry without any other
# identifier can no longer be found.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 >/dev/null

cat >try.mjs <<'JS'
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";

const cite = new Cite("@misc{doe2024, title={A model}, author={Doe, Jane}, year={2024}, eprint={2404.02905}, archivePrefix={arXiv}, primaryClass={cs.CV}}");
const { _graph, ...entry } = cite.data[0];
console.log(JSON.stringify(entry).includes("2404.02905"));
console.log(cite.format("bibtex").includes("2404.02905"), cite.format("biblatex").includes("2404.02905"));
JS

cat >expected.txt <<'SEEN'
false
false false
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2"
