import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { launchChromium } from "../browser/launch";
import { readInPage } from "../readers/read-in-page";
import { writeRuns } from "../readers/write-runs";
import { shown, type Findings, type Measurement } from "../report";
import type { Vocabulary } from "@/lib/own/vocabulary";
import { startSite } from "../site";
import type { Frames } from "../table/frames";

/** Milliseconds; in a longer frame, a reader sees the page freeze. */
const MOST_MS = 100;

/** The readers' own files that are tested: many rows, and many bytes. */
const FILES = [
  { rows: 200_000, megabytes: 6 },
  { rows: 200_000, megabytes: 50 },
];

/** Measures a reader's own files on /your-numbers: the frames of the page while its worker reads them, and how soon it stops. */
export async function measureReaders(): Promise<Findings> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-readers-"));
  const site = await startSite({ by: "scripts/serve.mjs" });
  const browser = await launchChromium();
  try {
    const measurements: Measurement[] = [];
    const benchmark = await benchmarkOf(site.base);
    for (const { rows, megabytes } of FILES) {
      const file = path.join(folder, `runs-${megabytes}.csv`);
      const size = writeRuns(file, benchmark, rows, megabytes);
      const what = `${shown(rows)} rows in ${Math.round(size / 1e6)} MB`;
      const { rested, read, seconds, results, stopped } = await readInPage(browser, site.base, file);
      measurements.push(
        { what: `${what}: results read`, value: results, unit: "", floor: { atLeast: rows } },
        framesMeasured(`${what}, before it: frames over ${MOST_MS} ms, the machine's own`, rested),
        {
          ...framesMeasured(`${what}, while it is read and matched: frames over ${MOST_MS} ms`, read),
          floor: { atMost: 0 },
        },
        { what: `${what}: from the choice to its board`, value: seconds, unit: "s" },
        { what: `${what}: from the press of Stop to its answer`, value: stopped, unit: "ms", floor: { atMost: 1_000 } },
      );
    }
    return {
      measurements,
      notes: [
        "1440 × 900, no throttling; frames by requestAnimationFrame, 60 a second at best; the file is on the disk, and chosen as a reader chooses it",
      ],
    };
  } finally {
    await browser.close();
    await site.stop();
    rmSync(folder, { recursive: true });
  }
}

/** Returns the name of a benchmark of the served collection with reported forecasting errors. */
async function benchmarkOf(base: string): Promise<string> {
  const { data } = (await (await fetch(`${base}/api/v1/vocabulary.json`)).json()) as { readonly data: Vocabulary };
  const found = data.middles.find(({ metric }) => metric === "mse");
  const name = data.benchmarks.find(({ id }) => id === found?.benchmark)?.name;
  if (name === undefined)
    throw new Error("the collection has no mean squared error on any benchmark → use one that has");
  return name;
}

function framesMeasured(what: string, { lengths }: Frames): Measurement {
  return {
    what,
    value: lengths.filter((length) => length > MOST_MS).length,
    unit: "",
    beside: `of ${shown(lengths.length)}; longest ${shown(Math.round(lengths.reduce((most, length) => Math.max(most, length), 0)))} ms`,
  };
}
