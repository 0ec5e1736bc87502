import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** The script that draws a chart in the browser: the first module, before what it loads on request. */
const ENTRY = "components/charts/slot/live-chart.client.tsx";

const IMPORT = /^import (?!type\b)(?:([^";]*?) from )?"([^"]+)";/gm;
/** Imports of which each name is a type are removed by the compiler. */
const isOfTypes = (names: string) =>
  /^\{[^}]*\}$/.test(names) &&
  names
    .slice(1, -1)
    .split(",")
    .every((name) => name.trim() === "" || name.trim().startsWith("type "));

function fileOf(from: string, name: string): string | null {
  const base = name.startsWith("@/")
    ? name.slice(2)
    : name.startsWith(".")
      ? path.posix.join(path.posix.dirname(from), name)
      : null;
  return base === null
    ? null
    : ([".ts", ".tsx", ""].map((ending) => `${base}${ending}`).find((file) => existsSync(path.join(ROOT, file))) ??
        base);
}

/** Returns the modules and packages that a module needs before it runs. */
function needs(entry: string) {
  const [modules, packages] = [new Set<string>(), new Set<string>()];
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (modules.has(file)) continue;
    modules.add(file);
    if (file.endsWith(".css")) continue;
    for (const [, names = "", name = ""] of readFileSync(path.join(ROOT, file), "utf8").matchAll(IMPORT)) {
      if (isOfTypes(names)) continue;
      const found = fileOf(file, name);
      if (found === null) packages.add(name);
      else waiting.push(found);
    }
  }
  return { modules: [...modules].sort(), packages: [...packages].sort() };
}

// What charts weigh is bounded (docs/BENCH.md): a module that computes axes, words or file names does not belong to the drawing.
test("the script of a chart holds its drawing, and of the rest of the site only what this list names", () => {
  const { modules, packages } = needs(ENTRY);
  expect(packages).toEqual(["react", "react-dom", "recharts"]);
  expect(modules.filter((file) => !file.startsWith("components/charts/"))).toEqual([
    "components/pictures/picture-bar.client.tsx",
    "components/receipts/receipt-id.ts",
    "lib/format/family-look.ts",
    "lib/format/rank.ts",
    "lib/numerals/greatest.ts",
    "lib/tables/learned-words.ts",
    "lib/tables/qualifiers.ts",
    "lib/view/chart/on-axis.ts",
    "lib/view/chart/picture.ts",
  ]);
});
