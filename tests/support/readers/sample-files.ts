import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { givenFile } from "@/lib/readers/given-file";
import type { GivenFile } from "@/lib/readers/reading";

/** Returns real result files, which are not part of the project, from the folder that SAMPLES_DIR names; none if it is not set. */
export function sampleFiles(): readonly { readonly name: string; readonly read: () => GivenFile }[] {
  const folder = process.env["SAMPLES_DIR"];
  if (folder === undefined) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "MANIFEST.csv")
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted()
    .map((name) => ({ name, read: () => givenFile(name, readFileSync(path.join(folder, name))) }));
}
