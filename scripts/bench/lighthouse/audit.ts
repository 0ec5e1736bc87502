import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findChromium } from "../../check/find-chromium.mjs";
import { median } from "../time";

export const DEVICES = ["mobile", "desktop"] as const;
export type Device = (typeof DEVICES)[number];
export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

/**
 * Not a dependency: with Puppeteer, an error reporter and translations it is larger than all test dependencies of the project together, and it runs
 * only for a record. So npm installs its last version for Node 20 into a folder that is removed afterwards.
 */
export const LIGHTHOUSE = "lighthouse@12.8.2";

export interface Scores {
  readonly categories: Readonly<Record<(typeof CATEGORIES)[number], number>>;
  /** In milliseconds; `shift` has no unit. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocking: number;
  readonly shift: number;
}

/** Returns a function that audits a page on a device the given number of times and returns the medians. Call `remove` at the end. */
export async function startLighthouse(
  runs: number,
): Promise<{ readonly audit: (url: string, device: Device) => Scores; readonly remove: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-lighthouse-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const chromium = (await findChromium()) ?? "";
  try {
    install(folder);
  } catch (error) {
    remove();
    throw error;
  }
  return {
    audit: (url, device) => medians(Array.from({ length: runs }, () => auditOnce(folder, chromium, url, device))),
    remove,
  };
}

function install(folder: string): void {
  // One of its dependencies has the range "latest", which once moved to a version that Node 20 cannot read.
  writeFileSync(
    path.join(folder, "package.json"),
    '{ "private": true, "overrides": { "third-party-web": "0.27.0" } }\n',
  );
  const { status, stderr } = spawnSync(
    "npm",
    ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", LIGHTHOUSE],
    {
      cwd: folder,
    },
  );
  if (status !== 0) throw new Error(`${LIGHTHOUSE} could not be fetched: ${stderr}`);
}

/** Chromium's trace occasionally lacks the start of the page (NO_NAVSTART); Lighthouse then asks to be run again. */
const TRIES = 3;

function auditOnce(folder: string, chromium: string, url: string, device: Device, tries = TRIES): Scores {
  const report = path.join(folder, "report.json");
  const flags = [
    "--quiet",
    "--output=json",
    `--output-path=${report}`,
    `--only-categories=${CATEGORIES.join(",")}`,
    "--no-enable-error-reporting",
  ];
  const preset = device === "desktop" ? ["--preset=desktop"] : [];
  const chrome = "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking";
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(folder, "node_modules/lighthouse/cli/index.js"), url, chrome, ...flags, ...preset],
    {
      env: { ...process.env, CHROME_PATH: chromium },
      timeout: 180_000,
    },
  );
  if (status !== 0) {
    if (tries > 1) return auditOnce(folder, chromium, url, device, tries - 1);
    throw new Error(`Lighthouse ended with ${status} for ${url}: ${stderr}`);
  }
  const { categories, audits } = JSON.parse(readFileSync(report, "utf8")) as {
    readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
    readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
  };
  const of = (id: string) => audits[id]?.numericValue ?? NaN;
  return {
    categories: Object.fromEntries(
      CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
    ) as Scores["categories"],
    firstPaint: of("first-contentful-paint"),
    largestPaint: of("largest-contentful-paint"),
    blocking: of("total-blocking-time"),
    shift: of("cumulative-layout-shift"),
  };
}

function medians(all: readonly Scores[]): Scores {
  const of = (pick: (scores: Scores) => number) => median(all.map(pick));
  return {
    categories: Object.fromEntries(
      CATEGORIES.map((name) => [name, of(({ categories }) => categories[name])]),
    ) as Scores["categories"],
    firstPaint: of(({ firstPaint }) => firstPaint),
    largestPaint: of(({ largestPaint }) => largestPaint),
    blocking: of(({ blocking }) => blocking),
    shift: of(({ shift }) => shift),
  };
}
