import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Browser } from "@playwright/test";
import type { BenchOptions } from "../bench";
import { launchChromium } from "../browser/launch";
import { weighPage, type Weight } from "../bytes/weigh-page";
import { copyProject } from "../copy";
import { LIGHTHOUSE, startLighthouse, type Scores } from "../lighthouse/audit";
import { shown, type Findings, type Measurement } from "../report";
import { startSite } from "../site";

/** A short prebuilt page, a long one, and one made on request. */
const PAGES = ["/", "/benchmarks/imagenet-256", "/compare?method=var&method=flowar&method=mar"] as const;

/** Compares the site with islands and as an ordinary Next build (ISLANDS=off), in one run, to show the gain of lib/islands. */
export async function measureIslands({ runs }: Pick<BenchOptions, "runs">): Promise<Findings> {
  const copy = copyProject();
  try {
    const { status, printed } = await copy.build({ environment: { ISLANDS: "off" }, minutes: 30 });
    if (status !== 0) throw new Error(`the site without islands was not built:\n${printed}`);
    const servers = [await startSite(), await startSite({ folder: copy.folder, by: "scripts/serve.mjs" })] as const;
    const browser = await launchChromium();
    const { audit, remove } = await startLighthouse(runs);
    try {
      const [on, off] = servers;
      const measurements: Measurement[] = [];
      for (const address of PAGES) {
        const weights = [
          await weighBothWays(browser, on.base + address),
          await weighBothWays(browser, off.base + address),
        ] as const;
        // Before the audits, which block this process for so long that the servers close its connections meanwhile.
        const policy = await policyOf(address, on.base, off.base);
        const scores = [audit(on.base + address, "mobile"), audit(off.base + address, "mobile")] as const;
        for (const one of [...ofWeights(address, ...weights), ...ofScores(address, ...scores)]) measurements.push(one);
        measurements.push(policy);
      }
      const [own, plain] = [".", copy.folder].map((folder) => sizeOf(path.join(folder, ".next/server/app")));
      measurements.push({
        what: "pages on disk",
        value: (own?.bytes ?? NaN) / 1e6,
        unit: "MB",
        beside: `off ${shown((plain?.bytes ?? NaN) / 1e6)} MB; ${own?.files} files, off ${plain?.files}`,
      });
      return {
        measurements,
        notes: [
          `“off” is a build with ISLANDS=off, served by the same server; ${LIGHTHOUSE}, medians of ${runs}, a phone of its own: a processor four times slower, 1.6 Mbit/s`,
        ],
      };
    } finally {
      await browser.close();
      await Promise.all(servers.map((server) => server.stop()));
      remove();
    }
  } finally {
    copy.remove();
  }
}

interface BothWays {
  readonly gzip: Weight;
  /** With the encodings that browsers accept. */
  readonly brotli: Weight;
}

const weighBothWays = async (browser: Browser, url: string): Promise<BothWays> => ({
  gzip: (await weighPage(browser, url)).first,
  brotli: (await weighPage(browser, url, "gzip, br")).first,
});

function ofWeights(address: string, on: BothWays, off: BothWays): readonly Measurement[] {
  const kB = (bytes: number) => shown(bytes / 1e3);
  const one = (what: string, encoding: keyof BothWays, kind: "html" | "js" | "css") => ({
    what: `${address}: ${what}`,
    value: on[encoding][kind] / 1e3,
    unit: "kB",
    beside: `off ${kB(off[encoding][kind])} kB`,
  });
  return [
    one("HTML with gzip", "gzip", "html"),
    one("HTML as browsers ask for it", "brotli", "html"),
    one("JavaScript as browsers ask for it", "brotli", "js"),
    one("CSS as browsers ask for it", "brotli", "css"),
  ];
}

function ofScores(address: string, on: Scores, off: Scores): readonly Measurement[] {
  return [
    {
      what: `${address}: largest paint on a phone`,
      value: on.largestPaint,
      unit: "ms",
      beside: `off ${shown(off.largestPaint)} ms`,
    },
    {
      what: `${address}: first paint on a phone`,
      value: on.firstPaint,
      unit: "ms",
      beside: `off ${shown(off.firstPaint)} ms`,
    },
    {
      what: `${address}: total blocking time on a phone`,
      value: on.blocking,
      unit: "ms",
      beside: `off ${shown(off.blocking)} ms`,
    },
    {
      what: `${address}: performance on a phone`,
      value: on.categories.performance,
      unit: "",
      beside: `off ${off.categories.performance}`,
    },
  ];
}

async function policyOf(address: string, on: string, off: string): Promise<Measurement> {
  const [own = 0, plain = 0] = await Promise.all(
    [on, off].map(async (base) => (await fetch(base + address)).headers.get("content-security-policy")?.length),
  );
  return { what: `${address}: header of the policy`, value: own, unit: "B", beside: `off ${plain} B` };
}

function sizeOf(folder: string): { readonly files: number; readonly bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    files: files.length,
    bytes: files.reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0),
  };
}
