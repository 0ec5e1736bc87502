import { readFileSync } from "node:fs";
import path from "node:path";

/** The texts beside the tables: the rules of curation, the changes, and the licence. */
export const DOCUMENTS = ["README.md", "CHANGES.md", "LICENSE.md"] as const;
export type Documents = Readonly<Record<(typeof DOCUMENTS)[number], string>>;

/** Reads the documents of a data folder. A missing document is empty, because a collection is complete with its tables alone. */
export function loadDocuments(folder: string): Documents {
  return Object.fromEntries(
    DOCUMENTS.map((name) => [name, readIfThere(path.join(/* turbopackIgnore: true */ folder, name))]),
  ) as Documents;
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}
