import { readFileSync } from "node:fs";
import path from "node:path";

/** The texts beside the tables: how they are curated, what was changed, and under which licence they may be used. */
export const DOCUMENTS = ["README.md", "CHANGES.md", "LICENSE.md"] as const;
export type Documents = Readonly<Record<(typeof DOCUMENTS)[number], string>>;

/** Reads the documents of a data folder; one that is not there is empty, because a collection of tables is whole without them. */
export function loadDocuments(folder: string): Documents {
  return Object.fromEntries(DOCUMENTS.map((name) => [name, readIfThere(path.join(/* turbopackIgnore: true */ folder, name))])) as Documents;
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}
