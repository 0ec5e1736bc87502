import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
const read = (...folders: readonly string[]) => folders.flatMap(filesIn).filter((file) => /\.tsx?$/.test(file) && !file.startsWith("components/gallery/")).map((file) => ({ file, text: readFileSync(file, "utf8") }));

/** The names that a file imports to use, from modules whose address begins so; types are no use. */
function used(text: string, from: string): readonly string[] {
  const imports = [...text.matchAll(/^import (?!type )(?:\w+, )?\{([^}]*)\} from "([^"]+)";/gm)].filter(([, , module = ""]) => module.startsWith(from));
  return imports.flatMap(([, names = ""]) => names.split(",").map((name) => name.trim()).filter((name) => name !== "" && !name.startsWith("type ")));
}

/** The rooms that print. lib/own, lib/desk and lib/shards are none of them: they ask the rules about rows that the collection does not hold, or of which they hold a part. */
const ROOMS = ["app", "components", "lib/sentences", "lib/view", "lib/exhibit", "lib/package", "lib/http", "lib/queries"];

test("pages, files, JSON, pictures and previews are printed from lib/report, and ask lib/select for nothing themselves", () => {
  const asked = ROOMS.flatMap((room) => read(room)).flatMap(({ file, text }) => used(text, "@/lib/select/").map((name) => `${file} asks ${name}`));
  expect(asked).toEqual([]);
});

/** Functions that make sentences, and not the name or the digits of one thing. */
const SENTENCES = ["listed", "either", "examplesOf", "directionWords", "printCondition", "printSilence", "axisWords", "axisBriefly", "axisParts", "axisHeading", "termWords"];
test("lib/select and lib/report hold data, which is worded where it is printed", () => {
  const made = read("lib/select", "lib/report").flatMap(({ file, text }) => used(text, "@/lib/format/").filter((name) => SENTENCES.includes(name)).map((name) => `${file} makes ${name}`));
  // The name of a comparison group in addresses is what tells it, so that an address can be read.
  expect(made.filter((one) => one !== "lib/report/benchmark-report.ts makes axisWords")).toEqual([]);
});
