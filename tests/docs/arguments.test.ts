import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codeIn, expectSame, projectFiles, section } from "@/tests/support/markdown";

/** The rows of the table: what each command takes. */
const TOLD = new Map(
  [...section(readFileSync("docs/ADDRESSES.md", "utf8"), "Arguments").matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(
    ([, command = "", taken = ""]) => [command, codeIn(taken)],
  ),
);
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const commandOf = (name: string) => (["start", "test"].includes(name) ? `npm ${name}` : `npm run ${name}`);

/** Returns the options that a script reads, with their dashes: those of its parseArgs, and those that it looks for among its arguments. */
function optionsOf(file: string): readonly string[] {
  const text = readFileSync(file, "utf8");
  const parsed = text.includes("parseArgs(")
    ? [
        ...text.matchAll(/[{,\n]\s*"?([a-z][\w-]*)"?: (?:\{ type: "(?:string|boolean)"(?:, short: "(\w)")?|text\b)/g),
      ].flatMap(([, name, short]) => [`--${name}`, ...(short ? [`-${short}`] : [])])
    : [];
  const looked = text
    .split("\n")
    .filter((line) => line.includes("process.argv"))
    .flatMap((line) => [...line.matchAll(/"(--[a-z-]+)"/g)].map(([, name = ""]) => name));
  return [...new Set([...parsed, ...looked])];
}

/** The script of a command, where that is another than the one that package.json names; and further files that read its arguments. */
const READ_IN: Readonly<Record<string, readonly string[]>> = {
  "npm start": ["scripts/serve.mjs"],
  "npm test": ["scripts/check/test.mjs", "scripts/check/steps/may-install.mjs"],
  "npm run data:import": ["scripts/import/import.ts", "scripts/import/pwc.ts"],
  "node scripts/check/fixture-site.mjs": ["scripts/check/fixture-site.mjs"],
};
const filesOf = (command: string) =>
  READ_IN[command] ?? [/(?:^| )(scripts\/\S+)/.exec(scripts[command.replace(/^npm (?:run )?/, "")] ?? "")?.[1] ?? ""];

describe("docs/ADDRESSES.md has the arguments of each command, and no others", () => {
  test.each([...TOLD.keys()])("%s", (command) => {
    const options = (TOLD.get(command) ?? []).filter((name) => name.startsWith("-"));
    expectSame(options, filesOf(command).flatMap(optionsOf));
  });

  test("and every script that reads an option is one of these commands", () => {
    const told = [...TOLD.keys()].flatMap(filesOf);
    const reading = projectFiles().filter(
      (file) => /^scripts\/.*\.(?:mjs|ts)$/.test(file) && optionsOf(file).length > 0,
    );
    expect(reading.length).toBeGreaterThan(8);
    expect(
      reading.filter((file) => !told.includes(file)),
      "→ a row in the section Arguments",
    ).toEqual([]);
    expect(
      [...TOLD.keys()].filter(
        (command) => command.startsWith("npm ") && !Object.keys(scripts).map(commandOf).includes(command),
      ),
    ).toEqual([]);
  });

  test("the steps of the gate and the parts of the bench too", () => {
    const words = (command: string) => (TOLD.get(command) ?? []).filter((name) => /^\w+$/.test(name));
    const keysOf = (file: string, list: string) =>
      [
        ...(
          new RegExp(`const ${list}\\b[^=]*= \\{\\n([\\s\\S]*?)\\n\\};`).exec(readFileSync(file, "utf8"))?.[1] ?? ""
        ).matchAll(/^ {2}(\w+)[:,]/gm),
      ].map(([, name = ""]) => name);
    expectSame(words("npm test"), keysOf("scripts/check/test.mjs", "STEPS"));
    // A setting stands in the same cell.
    expectSame(words("npm run bench"), keysOf("scripts/bench/bench.ts", "PARTS"));
  });
});

test("every file of tests that code names is there", () => {
  const files = projectFiles();
  const code = files.filter((file) =>
    /^(?:scripts|lib|components|app)\/.*\.(?:tsx?|mjs)$|^\.ci\/run$|^\.github\/.*\.yml$/.test(file),
  );
  const named = code.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/[\w-]+\.(?:spec|test|journeys)\.tsx?\b/g)].map(
      ([name]) => `${file}: ${name}`,
    ),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((one) => !files.some((file) => file.endsWith(`/${one.split(": ")[1]}`)))).toEqual([]);
});
