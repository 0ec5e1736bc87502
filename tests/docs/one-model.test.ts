import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
const read = (...folders: readonly string[]) =>
  folders
    .flatMap(filesIn)
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("components/gallery/"))
    .map((file) => ({ file, text: readFileSync(file, "utf8") }));

/** Returns the names that a file imports as values from modules whose path begins with `from`. */
function used(text: string, from: string): readonly string[] {
  const imports = [...text.matchAll(/^import (?!type )(?:\w+, )?\{([^}]*)\} from "([^"]+)";/gm)].filter(
    ([, , module = ""]) => module.startsWith(from),
  );
  return imports.flatMap(([, names = ""]) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "" && !name.startsWith("type ")),
  );
}

/** The rooms that print. lib/own, lib/desk and lib/shards are not among them: they apply the rules to rows that are not in the collection, or to a part of it. */
const ROOMS = [
  "app",
  "components",
  "lib/sentences",
  "lib/view",
  "lib/exhibit",
  "lib/package",
  "lib/http",
  "lib/queries",
];

test("pages, files, JSON, pictures and previews are printed from lib/report, and ask lib/select for nothing themselves", () => {
  const asked = ROOMS.flatMap((room) => read(room)).flatMap(({ file, text }) =>
    used(text, "@/lib/select/").map((name) => `${file} asks ${name}`),
  );
  expect(asked).toEqual([]);
});

/** Functions that make sentences, and not just the name or the digits of one thing. */
const SENTENCES = [
  "listed",
  "either",
  "examplesOf",
  "directionWords",
  "printCondition",
  "printSilence",
  "axisWords",
  "axisBriefly",
  "axisParts",
  "axisHeading",
  "termWords",
];
test("lib/select and lib/report hold data, which is worded where it is printed", () => {
  const made = read("lib/select", "lib/report").flatMap(({ file, text }) =>
    used(text, "@/lib/format/")
      .filter((name) => SENTENCES.includes(name))
      .map((name) => `${file} makes ${name}`),
  );
  // The name of a comparison group in addresses is made from its conditions, so that people can read an address.
  expect(made.filter((one) => one !== "lib/report/benchmark-report.ts makes axisWords")).toEqual([]);
});
