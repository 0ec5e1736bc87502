import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { readChanges } from "@/lib/catalogue/changes";
import { loadDocuments } from "@/lib/catalogue/load-documents";
import { dataFolder, loadTexts } from "@/lib/catalogue/load-texts";
import { writeShards } from "@/lib/shards/write-shards";

/**
 * `tsx scripts/static/write-shards.ts FOLDER`: writes the shards of the collection to a folder below FOLDER that is named after their contents, so
 * that no shard changes under its address, and no list of addresses has to be loaded first.
 */
const [folder = "out/shards"] = process.argv.slice(2);
const data = dataFolder();
const catalogue = buildCatalogue(loadTexts(data), readChanges(loadDocuments(data)["CHANGES.md"]));
const shards = Array.from(
  writeShards(catalogue),
  ([name, content]) => [`${name}.json`, JSON.stringify(content)] as const,
);
const hash = createHash("sha256");
for (const [name, text] of shards) hash.update(`${name} ${text.length}\n${text}`);
const version = hash.digest("hex").slice(0, 12);
for (const [name, text] of shards) {
  const file = path.join(folder, version, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
