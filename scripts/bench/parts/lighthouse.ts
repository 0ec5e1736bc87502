import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findChromium } from "../../find-chromium.mjs";
import type { BenchOptions } from "../bench";
import { buildBarePages } from "../bytes/bare-pages";
import { shown, type Findings, type Measurement } from "../report";
import { startSite } from "../site";
import { median } from "../time";

/** Addresses that engines are meant to list. A view of `/compare` with a query names `/compare` as the one to list instead. */
const PAGES = ["/", "/benchmarks/imagenet-256", "/compare", "/methods/var", "/papers/var"] as const;
const DEVICES = ["mobile", "desktop"] as const;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

/** What a phone of Lighthouse gives a bare page; a desk gives it 100. */
const LEAST_PERFORMANCE = { mobile: 99, desktop: 100 } as const;

/** How much longer than the bare page a page may keep a phone from answering. */
const OVER_BARE_BLOCKING = 1.2;

/**
 * Not a dependency: with Puppeteer, an error reporter and translations it is more than all of what the project is tested with, and
 * it is run once for a record. So its last version for Node 20 comes through npm into a folder that is removed afterwards.
 */
const LIGHTHOUSE = "lighthouse@12.8.2";

interface Scores {
  readonly categories: Readonly<Record<(typeof CATEGORIES)[number], number>>;
  /** Milliseconds, and a shift without unit. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocking: number;
  readonly shift: number;
}

/** Medians of what Lighthouse says of five pages, for a phone and a desk, beside the bare page. */
export async function measureLighthouse({ runs }: Pick<BenchOptions, "runs">): Promise<Findings> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-lighthouse-"));
  const bare = buildBarePages();
  const servers = [await startSite(), await startSite({ folder: bare.folder, by: "next" })] as const;
  try {
    install(folder);
    const chromium = (await findChromium()) ?? "";
    const measurements: Measurement[] = [];
    for (const device of DEVICES) {
      const audit = (url: string) => medians(Array.from({ length: runs }, () => auditOnce(folder, chromium, url, device)));
      const floor = audit(servers[1].base);
      for (const page of PAGES) for (const one of measurementsOf(page, device, audit(servers[0].base + page), floor)) measurements.push(one);
    }
    return {
      measurements,
      notes: [
        `${LIGHTHOUSE}, through npm in a temporary folder; medians of ${runs}; its own throttling`,
        "our scripts run at the first sign of use, or when a chart is in sight, and Lighthouse gives none: what a first tap then costs stands under the inputs",
      ],
    };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    bare.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

function install(folder: string): void {
  // A range of its dependencies is "latest", which once moved to a version that Node 20 cannot read.
  writeFileSync(path.join(folder, "package.json"), '{ "private": true, "overrides": { "third-party-web": "0.27.0" } }\n');
  const { status, stderr } = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", LIGHTHOUSE], {
    cwd: folder,
  });
  if (status !== 0) throw new Error(`${LIGHTHOUSE} could not be fetched: ${stderr}`);
}

/** Chromium's trace now and then lacks the start of the page (NO_NAVSTART), and Lighthouse then says to run it again. */
const TRIES = 3;

function auditOnce(folder: string, chromium: string, url: string, device: (typeof DEVICES)[number], tries = TRIES): Scores {
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
    categories: Object.fromEntries(CATEGORIES.map((name) => [name, of(({ categories }) => categories[name])])) as Scores["categories"],
    firstPaint: of(({ firstPaint }) => firstPaint),
    largestPaint: of(({ largestPaint }) => largestPaint),
    blocking: of(({ blocking }) => blocking),
    shift: of(({ shift }) => shift),
  };
}

function measurementsOf(page: string, device: (typeof DEVICES)[number], scores: Scores, bare: Scores): readonly Measurement[] {
  const { categories, firstPaint, largestPaint, blocking, shift } = scores;
  const what = `${page}, ${device}`;
  const pair = (name: string, own: number, of: number) => `${name} ${shown(own)} (bare ${shown(of)}) ms`;
  const paints = [pair("FCP", firstPaint, bare.firstPaint), pair("LCP", largestPaint, bare.largestPaint)];
  const blockingFloor = device === "mobile" ? { floor: { atMost: bare.blocking * OVER_BARE_BLOCKING } } : {};
  return [
    ...CATEGORIES.map((name) => ({
      what: `${what}: ${name}`,
      value: categories[name],
      unit: "",
      beside: name === "performance" ? [`bare ${bare.categories.performance}`, ...paints].join(", ") : "",
      floor: { atLeast: name === "performance" ? LEAST_PERFORMANCE[device] : 100 },
    })),
    { what: `${what}: total blocking time`, value: blocking, unit: "ms", beside: `bare ${shown(bare.blocking)} ms`, ...blockingFloor },
    // As Lighthouse itself shows it: what is below a thousandth cannot be seen.
    { what: `${what}: layout shift`, value: Number(shift.toFixed(3)), unit: "", floor: { atMost: 0 } },
  ];
}
