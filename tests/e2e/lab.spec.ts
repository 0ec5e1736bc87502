import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { startInstance, type Instance } from "@/tests/support/packed";
import { expect, test } from "@/tests/support/page";
import { copySite, runIn } from "@/tests/support/site-copy";

/** The example of a lab as a site: its tables are put into an existing build, and its runs are imported. */
let folder: string;
let server: Instance;
test.describe.configure({ mode: "serial" });

const data = (name: string) => readFileSync(path.join(folder, "data", name), "utf8");
const importRuns = () =>
  runIn(
    folder,
    "--import",
    "tsx",
    "scripts/import/import.ts",
    "runs",
    "runs",
    "--by",
    "Night watch",
    "--commit",
    "0123abc",
    "--date",
    "2026-11-20",
  );
const serve = async () => {
  expect(await runIn(folder, "scripts/renew/renew.mjs")).toBe(0);
  server = await startInstance(path.join(folder, ".next/standalone"));
};

test.beforeAll(async () => {
  folder = copySite();
  rmSync(path.join(folder, "data"), { recursive: true });
  for (const part of ["data", "runs"])
    cpSync(path.join("examples/lab", part), path.join(folder, part), { recursive: true });
  expect(await importRuns()).toBe(0);
  await serve();
});
test.afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Words of the collection that this build was made from, and of the committed one. */
const NOT_THEIRS =
  /Invented Numbers|invented-numbers|\bLoom\b|\bMeadow\b|\bAs Reported\b|as-reported|57 papers|\bImageNet\b|\bVAR\b|ETTm2|[Aa]utoregressive|Creative Commons/;
/** Kinds of source that a lab does not have; /data describes every possible column of a table, including those of papers. */
const NOT_READ = /\b[Aa]bstracts?\b|\bar[Xx]iv\b/;
const PAGES = [
  "/",
  "/benchmarks",
  "/benchmarks/tide-tables",
  "/methods",
  "/methods/heron-s",
  "/papers",
  "/compare?method=heron-s&method=heron-l&method=kestrel",
  "/results",
  "/search?q=heron",
  "/audit",
  "/data",
  "/how-it-works",
];

test("every kind of page is the lab's own, and no wider than the window, at 390 and 1440 px", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  for (const address of PAGES) {
    await page.setViewportSize({ width: 390, height: 844 });
    const answer = await page.goto(`http://127.0.0.1:${server.port}${address}`);
    expect(answer?.status(), address).toBe(200);
    const words = await page.evaluate(() => {
      const body = document.body.cloneNode(true) as HTMLElement;
      for (const script of body.querySelectorAll("script, style")) script.remove();
      return `${document.title} ${body.textContent}`;
    });
    for (const never of address === "/data" ? [NOT_THEIRS] : [NOT_THEIRS, NOT_READ]) {
      const at = words.search(never);
      expect(at < 0 ? "" : words.slice(Math.max(0, at - 60), at + 40), address).toBe("");
    }
    for (const [width, height] of [
      [390, 844],
      [1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(width);
      await expect(page.locator("h1"), address).toBeVisible();
    }
  }
  expect(complaints).toEqual([]);
});

test("five nights of imports, one with a broken file, lose nothing; what is new is shown without a whole build", async ({
  page,
}) => {
  const lines = new Set<string>();
  for (const night of [1, 2, 3, 4, 5]) {
    for (const line of data("results.csv").split("\n")) lines.add(line);
    writeFileSync(
      path.join(folder, "runs", `kestrel-night-${night}.csv`),
      `model,benchmark,metric,seed,value\nkestrel,Tide tables,accuracy,${5 + night},6${night}.2\n`,
    );
    if (night === 3) writeFileSync(path.join(folder, "runs/broken.json"), "{");
    expect(await importRuns(), `night ${night}`).toBe(night === 3 ? 1 : 0);
    if (night === 3) rmSync(path.join(folder, "runs/broken.json"));
  }
  const after = new Set(data("results.csv").split("\n"));
  expect([...lines].filter((line) => !after.has(line))).toEqual([]);
  await server.stop();
  await serve();
  await page.goto(`http://127.0.0.1:${server.port}/methods/kestrel`);
  await expect(page.locator("main")).toContainText("mean of 10 runs");
});
