import { cpSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { startInstance, type Instance } from "@/tests/support/packed";
import { expect, test } from "@/tests/support/page";
import { copySite, runIn } from "@/tests/support/site-copy";

/** The example of a lab as a site: its tables are put into an existing build, and its runs are imported. */
let folder: string;
let server: Instance;
test.describe.configure({ mode: "serial" });

/** Five nights of runs that came after the first ones; tests/data/lab-example.test.tsx imports them night by night. */
const NIGHTS = [1, 2, 3, 4, 5];

test.beforeAll(async () => {
  folder = copySite();
  rmSync(path.join(folder, "data"), { recursive: true });
  for (const part of ["data", "runs"])
    cpSync(path.join("examples/lab", part), path.join(folder, part), { recursive: true });
  for (const night of NIGHTS)
    writeFileSync(
      path.join(folder, "runs", `kestrel-night-${night}.csv`),
      `model,benchmark,metric,seed,value\nkestrel,Tide tables,accuracy,${5 + night},6${night}.2\n`,
    );
  const facts = ["--by", "Night watch", "--commit", "0123abc", "--date", "2026-11-20"];
  expect(await runIn(folder, ["--import", "tsx", "scripts/import/import.ts", "runs", "runs", ...facts])).toBe(0);
  // No page of the other collection stays, so that all are made in any case.
  expect(await runIn(folder, ["scripts/renew/renew.mjs", "--all"])).toBe(0);
  server = await startInstance(path.join(folder, ".next/standalone"));
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

test("the runs that were imported are shown without a whole build", async ({ page }) => {
  await page.goto(`http://127.0.0.1:${server.port}/methods/kestrel`);
  await expect(page.locator("main")).toContainText("mean of 10 runs");
});
