import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { givenFile } from "@/lib/readers/given-file";
import type { GivenFile } from "@/lib/readers/reading";

/** Real result files, which are no part of the project: SAMPLES_DIR names their folder, and without it there are none. */
export function sampleFiles(): readonly { readonly name: string; readonly read: () => GivenFile }[] {
  const folder = process.env["SAMPLES_DIR"];
  if (folder === undefined) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "MANIFEST.csv")
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted()
    .map((name) => ({ name, read: () => givenFile(name, readFileSync(path.join(folder, name))) }));
}
