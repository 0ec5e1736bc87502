#!/usr/bin/env bash
# Inter, the font of many dashboards, has contextual alternates (a substitution of type 6, format 2). opentype.js reads the font and then throws
# on every text, even a plain number, because it tries to apply a substitution that it does not support instead of skipping it. fontkit sets the same texts.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund opentype.js@2.0.0 fontkit@2.0.4 @fontsource/inter@5.3.0 >/dev/null

cat >try.mjs <<'JS'
import { readFileSync } from "node:fs";
import * as fontkit from "fontkit";
import opentype from "opentype.js";

const file = readFileSync("node_modules/@fontsource/inter/files/inter-latin-400-normal.woff");
const font = opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.length));
const other = fontkit.create(file);
for (const text of ["1.80", "FID", "256x256"]) {
  try {
    console.log(text, "is", Math.round(font.getAdvanceWidth(text, 100)), "wide");
  } catch (error) {
    console.log(text, "raises:", error.message);
  }
  console.log(text, "has", other.layout(text).glyphs.length, "glyphs");
}
JS

cat >expected.txt <<'SEEN'
1.80 raises: substitutionType : 62 lookupType: 6 - substFormat: 2 is not yet supported
1.80 has 4 glyphs
FID raises: substitutionType : 62 lookupType: 6 - substFormat: 2 is not yet supported
FID has 3 glyphs
256x256 raises: substitutionType : 62 lookupType: 6 - substFormat: 2 is not yet supported
256x256 has 7 glyphs
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: opentype.js@2.0.0"
