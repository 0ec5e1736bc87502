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

/** Where the abstracts of the committed collection would be; their text is not part of the project. */
export const ABSTRACTS = process.env.ABSTRACTS_DIR ?? path.join(ROOT, "..", "shared", "abstracts");

let read: Collection | undefined;
let built: Catalogue | undefined;

/** Its texts, read once for all test files of a worker. */
export const committedCollection = (): Collection => (read ??= readCommitted());

/** What the site would answer from, without the changes of the data: built once for all test files of a worker, which takes two seconds. Nobody may change it. */
export const committedCatalogue = (): Catalogue => (built ??= buildCatalogue(committedCollection().texts));

function readCommitted(): Collection {
  // A folder that was named and is not there is a mistake, and not a reason to check less.
  const here = process.env.ABSTRACTS_DIR !== undefined || existsSync(ABSTRACTS);
  const abstracts = here ? loadAbstracts(ABSTRACTS) : undefined;
  return { name: "committed collection", texts: loadTexts(DATA), abstracts };
}
