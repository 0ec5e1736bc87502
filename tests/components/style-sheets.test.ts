import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The global style sheets that a file imports: a CSS module (`*.module.css`) is not global. */
const globalSheets = (code: string) =>
  [...code.matchAll(/^import "(?<sheet>[^"]+\.css)"/gm)]
    .map(({ groups }) => groups?.sheet ?? "")
    .filter((sheet) => !sheet.endsWith(".module.css"));

test("global style sheets are imported by the layout, as any other import splits the style sheets of pages", () => {
  const importers = ["app", "components", "lib"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`)
      .filter((file) => globalSheets(readFileSync(file, "utf8")).length > 0),
  );
  // The stage comes with a script of its own when a picture is saved.
  expect(importers.toSorted()).toEqual(["app/layout.tsx", "components/pictures/stage.tsx"]);
});
