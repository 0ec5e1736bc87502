import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readGivenFile } from "@/lib/readers/choose-reader";

/** A folder of real result files, which are no part of the project: SAMPLES_DIR names it, and without it nothing is read. */
const folder = process.env["SAMPLES_DIR"];
const files = folder === undefined ? [] : readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== "MANIFEST.csv");

describe.skipIf(files.length === 0)("real result files", () => {
  it.each(files.map((entry) => path.relative(folder ?? "", path.join(entry.parentPath, entry.name))).toSorted())("%s gives rows, or says in a sentence why it gives none", async (name) => {
    const bytes = readFileSync(path.join(folder ?? "", name));
    const { rows, problems, notes } = await readGivenFile({ name, text: bytes.toString("utf8"), bytes });
    const said = [...notes, ...problems.map(({ message }) => message)];
    if (rows.length === 0) expect(said.join(" ")).toMatch(/\w+ \w+ \w+/);
    for (const { value } of rows) expect(value).toMatch(/\d/);
  });
});
