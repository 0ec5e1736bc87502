import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ENDPOINTS } from "@/lib/http/endpoints/endpoints";
import { SITE_PAGES } from "@/lib/view/address/site-pages";
import { newMetrics } from "@/scripts/server/metrics.mjs";
import { ownAnswers } from "@/scripts/server/own-answers.mjs";
import { codeIn, expectSame, inTable, section } from "@/tests/support/markdown";

const addresses = readFileSync("docs/ADDRESSES.md", "utf8");
const operations = readFileSync("docs/OPERATIONS.md", "utf8");

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
const code = ["app", "components", "lib", "scripts", "tests"]
  .flatMap(filesIn)
  .filter((file) => /\.(?:m?[jt]s|tsx)$/.test(file));

describe("docs/ADDRESSES.md has every", () => {
  test("page, and no other", () => {
    expectSame(
      inTable(section(addresses, "Pages")),
      SITE_PAGES.map(({ address }) => address),
    );
  });

  test("route that is no page for readers", () => {
    const routes = filesIn("app").flatMap(
      (file) =>
        /^app(\/.*)\/route\.ts$/.exec(file)?.[1] ??
        /^app(\/embed\/.*)\/page\.tsx$/.exec(file)?.[1] ??
        /^app\/(robots|sitemap)\.ts$/
          .exec(file)?.[1]
          ?.replace("robots", "/robots.txt")
          .replace("sitemap", "/sitemap.xml") ??
        [],
    );
    const own = [
      ...ownAnswers({
        state: { isStopping: () => false },
        metrics: newMetrics(),
        contact: "mailto:a@example.org",
      }).keys(),
    ];
    expectSame(inTable(section(addresses, "For other sites and programs")), [
      ...routes.map((route) => route.replace("/api/v1/[[...path]]", "/api/v1/…")),
      ...own,
    ]);
  });

  test("endpoint of the API", () => {
    const told = codeIn(section(addresses, "For other sites and programs").split("Endpoints of the API:")[1] ?? "");
    expectSame(
      told,
      ENDPOINTS.map(({ path }) => path),
    );
  });

  test("npm script", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const told = inTable(section(addresses, "Commands")).flatMap(
      (name) => /^npm (?:run )?([\w:-]+)$/.exec(name)?.[1] ?? [],
    );
    expectSame(told, Object.keys(scripts));
  });
});

/** Set by the system, by npm, by Next, by a test runner, or by the code itself for processes that it starts. */
const NOT_OURS =
  /^(?:PATH|TZ|NODE_ENV|HOME|HOSTNAME|npm_\w+|NEXT_\w+|__NEXT_\w+|VITEST\w*|PLAYWRIGHT_\w+|PID|DEBIAN_FRONTEND|BASE_PATH_TOO)$/;

test("docs/OPERATIONS.md has every metric, and no other", () => {
  const served = [
    ...newMetrics()
      .text("v")
      .matchAll(/^# TYPE (\w+) /gm),
  ].map(([, name = ""]) => name);
  expectSame(inTable(section(operations, "Health, logs and metrics")), served);
});

test("docs/OPERATIONS.md says after how many minutes the gate leaves out the engines", () => {
  const [, minutes] = /LATEST_START = \{ engines: (\d+)/.exec(readFileSync("scripts/check/test.mjs", "utf8")) ?? [];
  expect(operations).toContain(
    `if the steps before it took more than ${minutes} minutes, these tests count as skipped`,
  );
});

describe("every setting that the code reads is documented, and no other", () => {
  const ofSite = [...readFileSync("scripts/server/settings.mjs", "utf8").matchAll(/given\("([A-Z_]+)"\)/g)].map(
    ([, name = ""]) => name,
  );
  const SITE = [...new Set([...ofSite, "DATA_DIR"])];

  test("of a site: in OPERATIONS.md", () => {
    expectSame(inTable(section(operations, "Settings")), SITE);
  });

  test("of tests and commands: in ADDRESSES.md", () => {
    const read = code.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/process\.env(?:\.|\[")([A-Z][A-Z_0-9]*)/g)].map(([, name = ""]) => name),
    );
    const taken = code
      .filter((file) => file.startsWith("scripts/"))
      .flatMap((file) =>
        [...readFileSync(file, "utf8").matchAll(/\{ ([A-Z_]+ = ""(?:, [A-Z_]+ = "")*) \}/g)].flatMap(
          ([, names = ""]) => names.match(/[A-Z_]+/g) ?? [],
        ),
      );
    const there = [...new Set([...read, ...taken])].filter((name) => !NOT_OURS.test(name) && !SITE.includes(name));
    expectSame(inTable(section(addresses, "Settings")), there);
  });
});
