import { cpSync, mkdtempSync, appendFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkCollection, copyCollection, hashCollection } from "@/scripts/server/collection.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "collection-"));
  cpSync("tests/fixtures/small", folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

test("equal tables are one collection wherever they lie and whatever lies beside them", () => {
  writeFileSync(path.join(folder, "README.md"), "Not a table.");
  expect(() => checkCollection(hashCollection("tests/fixtures/small"), folder)).not.toThrow();
});

test("a copy is the same collection", () => {
  const copy = mkdtempSync(path.join(tmpdir(), "collection-"));
  copyCollection(folder, copy);
  expect(hashCollection(copy)).toBe(hashCollection(folder));
  rmSync(copy, { recursive: true });
});

test("one byte more in one table is another collection, which a build of the first refuses to serve", () => {
  const built = hashCollection(folder);
  appendFileSync(path.join(folder, "papers.csv"), "\n");
  expect(() => checkCollection(built, folder)).toThrow(
    /DATA_DIR: the pages were not built from the tables in .* build again/,
  );
});
