import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { anchorsOf, codeIn, documents, linksIn, projectFiles } from "@/tests/support/markdown";

const FILES = projectFiles().filter((file) => existsSync(file));
/** Files and folders, each as a path from the root. */
const THERE = new Set(FILES.flatMap((file) => file.split("/").map((_, at, parts) => parts.slice(0, at + 1).join("/"))));
const NAMES = [...new Set([...THERE].map((file) => file.slice(file.lastIndexOf("/") + 1)))];
const FIRST = new Set([...THERE].filter((file) => !file.includes("/")));

/** A name of a file without its folder, of the kinds that the project has; a name that begins with a dot is an ending. */
const BARE = /^(?!\.)[\w.-]*[\w*]\.(?:tsx?|mjs|css|vcl|yml|md|csv|json|sh)$/;
/** Names in documents that are of no file of the project, by what they are. */
const OTHERS: Readonly<Record<string, string>> = {
  "DRAFT.sources.csv": "a file that data:draft writes beside its draft (data/README.md)",
  "results.md": "a file that a reader downloads (docs/TOOLS.md)",
};

/** Returns whether a name with wildcards is that of one of the names; words in capitals stand for any name, except in README.md and its like. */
function isAmong(name: string, names: Iterable<string>): boolean {
  const pattern = new RegExp(
    `^${name
      .replace(/[.[\]()$^+?|\\]/g, "\\$&")
      .replace(/\*+/g, "[^/]*")
      .replace(/\b[A-Z]{2,}\b(?!\\\.md)/g, "[^/]+")}$`,
  );
  return [...names].some((one) => pattern.test(one));
}

/** Returns whether code in a sentence is a path of the project that is not there. Anything that is no path of the project is not. */
function isLost(code: string): boolean {
  const name = code
    .replace(/[,;:.]+$/, "")
    .replace(/^\.\//, "")
    .replace(/\/$/, "");
  const isPath = name.includes("/") && FIRST.has(name.split("/", 1)[0] as string);
  if (isPath) return !THERE.has(name) && !isAmong(name, THERE);
  return BARE.test(name) && !Object.hasOwn(OTHERS, name) && !isAmong(name, NAMES);
}

test("a path is lost if it has no file, whether written whole, with wildcards or by its name alone", () => {
  expect(
    [
      "package.json",
      "lib/tables",
      "tests/fixtures/wide/",
      "lib/catalogue/checks/check-*.ts",
      "app/NAME/page.tsx",
      "all-tables.ts",
      ".csl.json",
      "/api/v1/results",
      "npm",
    ].filter(isLost),
  ).toEqual([]);
  expect(
    [
      "lib/no-such",
      "tests/fixtures/wide/no-such.csv",
      "lib/catalogue/checks/chuck-*.ts",
      "app/NAME/puge.tsx",
      "no-such.ts",
      "tests/no-such:",
      "docs/OPERATION.md",
    ].filter(isLost),
  ).toHaveLength(7);
});

test("anchors are those that forges make: words in lower case, joined by hyphens, and a number where a heading is repeated", () => {
  expect(
    anchorsOf('# A `b:c` heading, and more\n\n## [Link](x.md)\n## Link\n```sh\n# no heading\n```\n<a id="own"></a>'),
  ).toEqual(["a-bc-heading-and-more", "link", "link-1", "own"]);
});

const DOCUMENTS = documents();

test("all documents are read", () => {
  expect(DOCUMENTS).toEqual(
    expect.arrayContaining([
      "README.md",
      "CONTRIBUTING.md",
      "docs/OPERATIONS.md",
      "lib/islands/README.md",
      ".github/pull_request_template.md",
    ]),
  );
  expect(
    Object.keys(OTHERS).filter((name) => !DOCUMENTS.some((file) => readFileSync(file, "utf8").includes(`\`${name}\``))),
  ).toEqual([]);
});

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe.each(DOCUMENTS)("%s", (file) => {
  const text = readFileSync(file, "utf8");

  test("names only files and folders that there are", () => {
    expect(
      codeIn(text)
        .flatMap((code) => code.split(/\s+/))
        .filter(isLost),
    ).toEqual([]);
  });

  test("names only npm scripts that there are", () => {
    const named = [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
      ([, own, short = ""]) => own ?? short,
    );
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test("leads only to files and to headings that there are", () => {
    const broken = linksIn(file).filter(
      ({ file: to, anchor }) =>
        !THERE.has(to) ||
        (anchor !== "" && to.endsWith(".md") && !anchorsOf(readFileSync(to, "utf8")).includes(anchor)),
    );
    expect(broken).toEqual([]);
  });
});

test("code, its comments and its messages name only files and folders that there are", () => {
  const code = FILES.filter((file) =>
    /^(?:app|components|lib|scripts|docs|\.ci|\.github)\/.*(?:\.(?:tsx?|mjs|css|ya?ml|vcl|conf)|\/run)$|^(?:Dockerfile|[\w.]+\.(?:ts|mjs))$/.test(
      file,
    ),
  );
  expect(code.length).toBeGreaterThan(800);
  const named =
    /(?<![\w/@.-])(?:lib|app|components|scripts|tests|docs|data|examples)\/[\w./[\]-]+\.(?:tsx?|mjs|md|css|vcl|yml)\b/g;
  expect(
    code.flatMap((file) =>
      (readFileSync(file, "utf8").match(named) ?? [])
        .filter((name) => !THERE.has(name))
        .map((name) => `${file}: ${name}`),
    ),
  ).toEqual([]);
});
