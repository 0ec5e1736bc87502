import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documents } from "@/tests/support/markdown";
import { serve } from "@/tests/support/serve";
import { toldCommands } from "@/tests/support/told-commands";

const DOCUMENTS = [
  "README.md",
  "CONTRIBUTING.md",
  "docs/OPERATIONS.md",
  "docs/DOWNLOADS.md",
  "docs/ARCHITECTURE.md",
  "data/README.md",
];
const COMMANDS = [...new Set(DOCUMENTS.flatMap(toldCommands).map(({ text }) => text))];

/** Commands that run here, with invented files in place of DIR, FILE and OUT; `FOLDER` is removed after the test. */
const HERE: Readonly<Record<string, string>> = {
  "npm run data:verify -- --abstracts DIR --record":
    "npm run data:verify -- --abstracts tests/fixtures/wide/abstracts --record",
  "npm run data:import -- pwc DIR OUT [--read-on YYYY-MM-DD] [--url https://...]":
    "npm run data:import -- pwc tests/fixtures/pwc FOLDER/dated --read-on 2026-11-20 --url https://example.org/dump",
  "npm run data:columns": "npm run data:columns -- FOLDER/data",
  "npm run data:format": "npm run data:format",
  "npm run data:dictionary": "npm run data:dictionary -- --check",
  "npm run data:read -- FILE...": "npm run data:read -- tests/fixtures/wide/results.csv",
  "npm run bench:collection -- 10000 DIR": "npm run bench:collection -- 1000 FOLDER/made",
  "curl 'http://localhost:3000/api/v1/results.csv?benchmark=imagenet-256&metric=fid&kind=paper&kind=abstract'":
    "curl -sf 'ORIGIN/api/v1/results.csv?benchmark=meadow-256&metric=fid&kind=paper&kind=abstract'",
};

/** Commands that another test runs, in this file and with these words. */
const ELSEWHERE: Readonly<Record<string, readonly [file: string, words: string]>> = {
  "npm start -- -p 4000 -H 127.0.0.1": ["tests/e2e/told-commands.spec.ts", "npm start -- -p"],
  "npm start": ["tests/e2e/told-commands.spec.ts", "npm start"],
  "npm run renew": ["tests/e2e/renew.spec.ts", "renew.mjs"],
  "npm run renew -- --all": ["tests/e2e/lab.spec.ts", "--all"],
  "npm run data:import -- runs /path/to/runs": ["tests/support/lab.ts", '"runs"'],
  "mkdir -p releases/2026-11-28": ["tests/e2e/told-commands.spec.ts", "mkdir -p releases/"],
  "cp -a .next/standalone/. releases/2026-11-28/": ["tests/e2e/told-commands.spec.ts", "ROLL_OUT"],
  "ln -sfn releases/2026-11-28 current": ["tests/e2e/told-commands.spec.ts", "ROLL_OUT"],
  'kill -TERM "$PID"': ["tests/e2e/told-commands.spec.ts", "ROLL_OUT"],
  "PORT=3000 node current/scripts/serve.mjs &": ["tests/e2e/told-commands.spec.ts", "ROLL_OUT"],
  "until curl -sf http://127.0.0.1:3000/api/ready; do sleep 0.2; done": [
    "tests/e2e/told-commands.spec.ts",
    "until curl",
  ],
  "node scripts/serve.mjs": ["tests/support/packed.ts", "scripts/serve.mjs"],
  "npm run build": ["scripts/build/build-if-needed.mjs", '"run", "build"'],
  "SITE_URL=https://example.org npm run build": ["tests/e2e/base-path.spec.ts", "SITE_URL: host"],
  "npm run build:static": ["tests/support/fixture-copy.ts", "build-static"],
  "DATA_DIR=/path/to/tables npm run build:static": ["tests/support/fixture-copy.ts", "build-static"],
  "npm run data:import": ["tests/data/import-command.test.ts", "scripts/import/import.ts"],
  "npm run data:import -- TABLES_DIR [--check] [--mappings DIR]": ["tests/data/import-command.test.ts", '"--mappings"'],
  "npm run data:draft -- FILE... --map MAPPING.json [--out DRAFT.csv]": [
    "tests/data/draft-command.test.ts",
    "scripts/data/draft.ts",
  ],
  "npm run data:import -- runs FILE... [--by WHO] [--commit COMMIT] [--work PAPER_ID] [--date YYYY-MM-DD] [--drop]": [
    "tests/support/lab.ts",
    "Night watch",
  ],
  "npx vitest run --config tests/vitest.config.ts tests/data/readme-numbers.test.ts": [
    "tests/data/readme-numbers.test.ts",
    "every count in README.md",
  ],
  "npm run docs:architecture": ["tests/docs/architecture.test.ts", "drawHouse(house)"],
  "npm test -- --no-install": ["tests/server/test-command.test.ts", "--no-install"],
  "npm run data:check": ["scripts/check/test.mjs", '"data:check"'],
  // The same with --record runs above; the gate runs it as it stands where the abstracts are.
  "npm run data:verify -- --abstracts DIR": ["scripts/check/steps/script.mjs", '"data:verify", ["--abstracts"'],
  "npm run format": ["scripts/check/test.mjs", '"test:format"'],
  "npm test -- quick": ["scripts/check/test.mjs", "quick,"],
  "npm test -- types lint": ["scripts/check/test.mjs", '"test:types"'],
  "npm run test:types": ["scripts/check/test.mjs", '"test:types"'],
  "npm run test:committed": ["scripts/check/test.mjs", "committed,"],
  "npm run test:e2e -- search.spec.ts": ["scripts/check/test.mjs", "browser,"],
  "npm run test:engines": ["scripts/check/steps/unit.mjs", "test:engines"],
  "npx playwright test --config tests/playwright.static.config.ts": [
    "package.json",
    "playwright test --config tests/playwright.static.config.ts",
  ],
};

/** Commands that no test runs, with the reason; npm scripts among them still have to exist. */
const NOT_RUN: Readonly<Record<string, string>> = {
  "npm install": "asks the registry; the gate of a forge begins with npm ci",
  "npm test": "is what runs this",
  "npm test -- unit data": "is what runs this, in part",
  "DATA_DIR=/path/to/tables npm start":
    "builds another collection, and has the journeys of the invented one to show for it (scripts/check/fixture-site.mjs)",
  "DATA_DIR=tests/fixtures/wide npm run dev": "serves until it is stopped; npm run test:gallery starts it",
  "npx vitest run --config tests/vitest.config.ts tests/lib/rank.test.ts": "is how this runs",
  "npx vitest run --config tests/vitest.config.ts tests/data": "is how this runs",
  "npx vitest --config tests/vitest.config.ts tests/lib": "runs until it is stopped",
  'npx playwright test --config tests/playwright.config.ts -g "palette"': "is how the browser tests run",
  "FC_SEED=random npm run test:unit":
    "is what runs this, with inputs that differ each time: .github/workflows/night.yml does it",
  "npm install --prefix .nodes/24 node@24": "asks the registry",
  "npm run test:engines -- firefox": "needs Debian's packages of the engines",
  "npm run test:gallery": "looks at the gallery for minutes: .github/workflows/night.yml does it",
  "npm run test:gallery -- --update-snapshots": "renews pictures to be looked at",
  "npm run test:islands": "builds a second site, without islands",
  "npm run test:next": "asks the registry for another release of Next",
  "npm run dev": "serves until it is stopped, with no part of the build",
  "npm run test:tools": "needs Debian's packages of the programs that it tries",
  "npm run bench": "measures for half an hour, and no test is timed",
  "npm run bench -- growth fuzz": "measures",
  "npm run bench -- mutated": "measures, for an hour",
  "npm run bench -- faults": "measures, and fills a disk",
  "npm run screenshots": "makes pictures to be looked at",
  "docker build --build-arg DATA_DIR=my-tables .": "needs a container engine and a registry of images",
  "varnishadm ban obj.status != 0": "needs Debian's varnish",
  "apt-get install --no-install-recommends firefox-esr webkit2gtk-driver libwebkit2gtk-4.1-0 xvfb xauth poppler-utils":
    "Debian's packages, from the network",
  "apt-get install varnish": "Debian's packages, from the network",
  "apt-get install nginx-light": "Debian's packages, from the network",
  "npx dockerfilelint Dockerfile": "asks the registry",
  "npm audit": "asks the registry",
};

let folder = "";
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "as-reported-"));
  cpSync("tests/fixtures/wide", path.join(folder, "data"), { recursive: true });
  site = await serve();
});
afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a command in a shell, on a copy of the invented collection. */
const shell = (command: string) =>
  new Promise<{ readonly code: number; readonly said: string }>((done) => {
    const env = { ...process.env, DATA_DIR: path.join(folder, "data") };
    execFile(
      "bash",
      ["-c", command.replaceAll("FOLDER", folder).replaceAll("ORIGIN", site.origin)],
      { env, maxBuffer: 1e8 },
      (error, out, err) => done({ code: error === null ? 0 : Number(error.code), said: `${out}${err}` }),
    );
  });

describe("what README.md and the documents for users, operators and curators tell to type", () => {
  test("is run here, run by another test, or listed with the reason why it is not", () => {
    const known = [...Object.keys(HERE), ...Object.keys(ELSEWHERE), ...Object.keys(NOT_RUN)];
    expect(
      COMMANDS.filter((command) => !known.includes(command)),
      "→ a line in HERE, ELSEWHERE or NOT_RUN of this test",
    ).toEqual([]);
    expect(
      known.filter((command) => !COMMANDS.includes(command)),
      "→ no document tells it any more: take the line out",
    ).toEqual([]);
  });

  test.each(Object.entries(ELSEWHERE))("%s is where another test is said to run it", (_, [file, words]) => {
    expect(existsSync(file), file).toBe(true);
    expect(readFileSync(file, "utf8")).toContain(words);
  });

  test.each(Object.entries(HERE))("%s does what it should", async (_, command) => {
    const { code, said } = await shell(command);
    expect(code, said).toBe(0);
    expect(said).not.toBe("");
  });
});

test.each(documents())("%s tells to run only files that there are", (file) => {
  const files = toldCommands(file).flatMap(({ text }) =>
    text.split(/[\s=]/).filter((word) => /^(?:tests|scripts|examples)\/[\w./-]+$/.test(word)),
  );
  expect(files.filter((one) => !existsSync(one))).toEqual([]);
});
