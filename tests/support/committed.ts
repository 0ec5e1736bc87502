import { existsSync } from "node:fs";
import path from "node:path";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { loadAbstracts } from "@/lib/catalogue/load-abstracts";
import { loadTexts } from "@/lib/catalogue/load-texts";
import type { Collection } from "./collection";

const ROOT = path.join(import.meta.dirname, "..", "..");

/** The folder of the committed collection. Only tests/data loads it, so that no other test changes when it grows. */
export const DATA = path.join(ROOT, "data");

/** The folder of the abstracts of the committed collection, if it exists; their text is not part of the project. */
export const ABSTRACTS = process.env.ABSTRACTS_DIR ?? path.join(ROOT, "..", "shared", "abstracts");

let read: Collection | undefined;
let built: Catalogue | undefined;

/** Returns the texts of the committed collection, read once for all test files of a worker. */
export const committedCollection = (): Collection => (read ??= readCommitted());

/**
 * Returns the catalogue from which the site answers, without the changes of the data: built once for all test files of a worker, which takes two
 * seconds. It must not be modified.
 */
export const committedCatalogue = (): Catalogue => (built ??= buildCatalogue(committedCollection().texts));

function readCommitted(): Collection {
  // A named folder that does not exist is a mistake, and no reason to check less.
  const here = process.env.ABSTRACTS_DIR !== undefined || existsSync(ABSTRACTS);
  const abstracts = here ? loadAbstracts(ABSTRACTS) : undefined;
  return { name: "committed collection", texts: loadTexts(DATA), abstracts };
}
