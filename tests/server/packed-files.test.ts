import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { PACKED } from "@/scripts/build/pack-server.mjs";

/** Returns the files of the project that a file imports, itself first, and those that they import. */
function importedBy(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const { groups } of readFileSync(file, "utf8").matchAll(/(?:^import|\bfrom|\bimport\()\s*"(?<path>\.[^"]+)"/gm))
    importedBy(path.join(path.dirname(file), groups?.path ?? ""), known);
  return known;
}

test("the packed server has every file of the project that it imports", () => {
  const imported = [...importedBy("scripts/serve.mjs")];
  expect(imported.length).toBeGreaterThan(20);
  expect(imported.filter((file) => !PACKED.some((part) => file === part || file.startsWith(`${part}/`)))).toEqual([]);
});
