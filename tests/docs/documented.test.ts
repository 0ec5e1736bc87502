import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ENDPOINTS } from "@/lib/http/endpoints/endpoints";
import { SITE_PAGES } from "@/lib/view/address/site-pages";
import { newMetrics } from "@/scripts/server/metrics.mjs";
import { ownAnswers } from "@/scripts/server/own-answers.mjs";

const addresses = readFileSync("docs/ADDRESSES.md", "utf8");
const operations = readFileSync("docs/OPERATIONS.md", "utf8");

/** Returns a part of a document, from its heading to the next. */
const section = (text: string, heading: string) => text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
/** Returns everything between backticks. */
const named = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, name = ""]) => name);
/** Returns the names in the first cells of the rows of a table. */
const inTable = (text: string) => [...text.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell = ""]) => named(cell));

/** Expects two lists to contain the same names; a failure shows what is in the code but not in the document, and the reverse. */
const expectSame = (told: readonly string[], there: readonly string[]) =>
  expect({ missing: there.filter((one) => !told.includes(one)), gone: told.filter((one) => !there.includes(one)) }).toEqual({ missing: [], gone: [] });

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
const code = ["app", "components", "lib", "scripts", "tests"].flatMap(filesIn).filter((file) => /\.(?:m?[jt]s|tsx)$/.test(file));

describe("docs/ADDRESSES.md has every", () => {
  test("page, and no other", () => {
    expectSame(inTable(section(addresses, "Pages")), SITE_PAGES.map(({ address }) => address));
  });

  test("route that is no page for readers", () => {
    const routes = filesIn("app").flatMap((file) => /^app(\/.*)\/route\.ts$/.exec(file)?.[1] ?? /^app(\/embed\/.*)\/page\.tsx$/.exec(file)?.[1] ?? /^app\/(robots|sitemap)\.ts$/.exec(file)?.[1]?.replace("robots", "/robots.txt").replace("sitemap", "/sitemap.xml") ?? []);
    const own = [...ownAnswers({ state: { isStopping: () => false }, metrics: newMetrics(), contact: "mailto:a@example.org" }).keys()];
    expectSame(inTable(section(addresses, "For other sites and programs")), [...routes.map((route) => route.replace("/api/v1/[[...path]]", "/api/v1/…")), ...own]);
  });

  test("endpoint of the API", () => {
    const told = named(section(addresses, "For other sites and programs").split("Endpoints of the API:")[1] ?? "");
    expectSame(told, ENDPOINTS.map(({ path }) => path));
  });

  test("npm script", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly scripts: Readonly<Record<string, string>> };
    const told = inTable(section(addresses, "Commands")).flatMap((name) => /^npm (?:run )?([\w:-]+)$/.exec(name)?.[1] ?? []);
    expectSame(told, Object.keys(scripts));
  });
});

/** Set by the system, by npm, by Next, by a test runner, or by the code itself for processes that it starts. */
const NOT_OURS = /^(?:PATH|TZ|NODE_ENV|HOME|HOSTNAME|npm_\w+|NEXT_\w+|__NEXT_\w+|VITEST\w*|PLAYWRIGHT_\w+|PID|DEBIAN_FRONTEND|BASE_PATH_TOO)$/;

describe("every setting that the code reads is documented, and no other", () => {
  const ofSite = [...readFileSync("scripts/server/settings.mjs", "utf8").matchAll(/given\("([A-Z_]+)"\)/g)].map(([, name = ""]) => name);
  const SITE = [...new Set([...ofSite, "DATA_DIR"])];

  test("of a site: in OPERATIONS.md", () => {
    expectSame(inTable(section(operations, "Settings")), SITE);
  });

  test("of tests and commands: in ADDRESSES.md", () => {
    const read = code.flatMap((file) => [...readFileSync(file, "utf8").matchAll(/process\.env(?:\.|\[")([A-Z][A-Z_0-9]*)/g)].map(([, name = ""]) => name));
    const taken = code.filter((file) => file.startsWith("scripts/")).flatMap((file) => [...readFileSync(file, "utf8").matchAll(/\{ ([A-Z_]+ = ""(?:, [A-Z_]+ = "")*) \}/g)].flatMap(([, names = ""]) => names.match(/[A-Z_]+/g) ?? []));
    const there = [...new Set([...read, ...taken])].filter((name) => !NOT_OURS.test(name) && !SITE.includes(name));
    expectSame(inTable(section(addresses, "Settings")), there);
  });
});
