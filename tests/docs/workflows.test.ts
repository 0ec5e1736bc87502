import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const FOLDER = ".github/workflows";
const workflows = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(`${FOLDER}/${name}`, "utf8") }));
const { scripts, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Readonly<
  Record<"scripts" | "devDependencies", Readonly<Record<string, string>>>
>;

test("the forge gets the browser of the Playwright that package.json has, which draws its pictures", () => {
  const got = workflows.flatMap(({ name, text }) =>
    [...text.matchAll(/\bplaywright@(\S+) install/g)].map(([, version]) => ({ name, version })),
  );
  expect(got.length).toBeGreaterThan(1);
  expect(got.filter(({ version }) => version !== devDependencies["@playwright/test"])).toEqual([]);
});

test("the forge runs only npm scripts that there are", () => {
  const run = workflows.flatMap(({ name, text }) =>
    [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script = ""]) => ({ name, script })),
  );
  expect(run.length).toBeGreaterThan(1);
  expect(run.filter(({ script }) => !Object.hasOwn(scripts, script))).toEqual([]);
});
