#!/usr/bin/env bash
# Logs of Inspect (.eval) are ZIP files whose entries are compressed with Zstandard, method 93 of the format. None of five JavaScript libraries can read them, and three say
# so correctly. But JSZip reports that the file is corrupted, and unzipper decodes the bytes as Deflate and reports invalid blocks, so
# users suspect a broken download. The entry below is a valid frame with one stored block, which `zstd -d` restores.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jszip@3.10.1 unzipper@0.12.3 fflate@0.8.3 @zip.js/zip.js@2.8.11 yauzl@3.2.0 >/dev/null

cat >try.mjs <<'JS'
import { TextWriter, Uint8ArrayReader, ZipReader } from "@zip.js/zip.js";
import { unzipSync } from "fflate";
import JSZip from "jszip";
import unzipper from "unzipper";
import yauzl from "yauzl";

const NAME = "header.json";
const text = Buffer.from('{"accuracy": 0.52}');
// Magic number; one segment with the length of the text; the header of the last block, which is stored; its bytes.
const frame = Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, text.length, (text.length << 3) | 1, 0, 0]), text]);

function crc32(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return ~sum >>> 0;
}

function zipOf() {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(63, 0);
  facts.writeUInt16LE(93, 4);
  facts.writeUInt16LE(0x21, 8);
  facts.writeUInt32LE(crc32(text), 10);
  facts.writeUInt32LE(frame.length, 14);
  facts.writeUInt32LE(text.length, 18);
  facts.writeUInt16LE(NAME.length, 22);
  const entry = Buffer.concat([Buffer.from("PK\x03\x04"), facts, Buffer.from(NAME), frame]);
  const directory = Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([63, 3]), facts, Buffer.alloc(14), Buffer.from(NAME)]);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(entry.length, 16);
  return Buffer.concat([entry, directory, end]);
}

const zip = zipOf();
const readers = {
  jszip: async () => (await JSZip.loadAsync(zip)).file(NAME).async("string"),
  unzipper: async () => (await (await unzipper.Open.buffer(zip)).files[0].buffer()).toString(),
  fflate: async () => Buffer.from(unzipSync(zip)[NAME]).toString(),
  "zip.js": async () => (await new ZipReader(new Uint8ArrayReader(zip)).getEntries())[0].getData(new TextWriter()),
  yauzl: () =>
    new Promise((resolve, reject) =>
      yauzl.fromBuffer(zip, {}, (error, file) => {
        if (error) return reject(error);
        file.on("entry", (entry) => file.openReadStream(entry, (failed, stream) => (failed ? reject(failed) : stream.on("data", resolve))));
      }),
    ),
};
for (const [name, read] of Object.entries(readers)) console.log(`${name}: ${await read().catch(({ message }) => message.replace(/[^ -~]+/g, "?"))}`);
JS

cat >expected.txt <<'SEEN'
jszip: Corrupted zip : compression \x5D\x00 unknown (inner file : header.json)
unzipper: invalid stored block lengths
fflate: unknown compression type 93
zip.js: Compression method not supported
yauzl: unsupported compression method: 93
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: jszip@3.10.1, unzipper@0.12.3"
