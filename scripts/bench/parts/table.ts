import path from "node:path";
import { launchChromium } from "../browser/launch";
import { scaleOf } from "../collection/draft-collection";
import { writeCollection } from "../collection/write-collection";
import { copyProject } from "../copy";
import { shown, type Findings, type Measurement } from "../report";
import { startSite } from "../site";
import type { Frames } from "../table/frames";
import { readByPages } from "../table/read-by-pages";
import { RESULTS } from "../table/results";
import { scrollAndFilter } from "../table/scroll-and-filter";
import { greatest } from "@/lib/numerals/greatest";

/** As many pages as a smaller collection has: the table is as long, but there is less to build around it. */
const SCALE = { ...scaleOf(1_500), results: RESULTS };

/** Milliseconds; in a longer frame, a reader sees the page freeze. The screen gets a frame each 16.7 ms. */
const MOST_MS = 50;

/** For a busy machine; normally it takes a minute or two. */
const PATIENCE_MINUTES = 15;

/** Measures the longest table of an invented collection, built in a copy of the project, used by a reader with JavaScript and one without. */
export async function measureTable(): Promise<Findings> {
  const copy = copyProject();
  try {
    const environment = { DATA_DIR: path.join(copy.folder, "invented") };
    const results = writeCollection(RESULTS, environment.DATA_DIR, SCALE);
    const start = performance.now();
    const { status, printed } = await copy.build({ environment, minutes: PATIENCE_MINUTES });
    const end = status === null ? `was stopped after ${PATIENCE_MINUTES} min` : `ended with ${status}`;
    if (status !== 0) throw new Error(`the build of a site of ${results} results ${end}:\n${printed.slice(-2_000)}`);
    const built = (performance.now() - start) / 1e3;
    const measured = await measureSite(copy.folder, environment, results);
    return { measurements: [...measured, { what: "building that site", value: built, unit: "s" }], notes: NOTES };
  } finally {
    copy.remove();
  }
}

const NOTES = [
  "an invented collection, built in a copy of the project; 1440 × 900, no throttling; frames by requestAnimationFrame, 60 a second at best",
  "the wheel is turned by input events of the browser, from the first row to the last; words are typed, one letter every 80 ms",
];

async function measureSite(
  folder: string,
  environment: Readonly<Record<string, string>>,
  results: number,
): Promise<readonly Measurement[]> {
  const site = await startSite({ folder, by: "scripts/serve.mjs", environment });
  const browser = await launchChromium();
  try {
    const { rows, opened, rested, scrolled, filtered, last } = await scrollAndFilter(browser, site.base);
    const paged = await readByPages(browser, site.base);
    return [
      {
        what: "rows in the table",
        value: rows,
        unit: "",
        beside: `of ${shown(results)} results`,
        floor: { atLeast: results },
      },
      { what: "the last row that the wheel reached", value: last, unit: "", floor: { atLeast: results } },
      { what: "from the click to its first rows", value: opened, unit: "ms" },
      framesMeasured("nothing done, so the machine's own", rested),
      { ...framesMeasured("scrolling", scrolled), floor: { atMost: 0 } },
      { ...framesMeasured("filtering", filtered), floor: { atMost: 0 } },
      {
        what: "most rows in the page at once",
        value: Math.max(scrolled.rows, filtered.rows),
        unit: "",
        floor: { atMost: 100 },
      },
      {
        what: "rows reached without JavaScript",
        value: paged.rows,
        unit: "",
        beside: `by the links of ${paged.pages} pages`,
        floor: { atLeast: results },
      },
    ];
  } finally {
    await browser.close();
    await site.stop();
  }
}

function framesMeasured(what: string, { lengths }: Frames): Measurement {
  const over = (limit: number) => lengths.filter((length) => length > limit).length;
  const beside = `of ${shown(lengths.length)}; longest ${shown(greatest(lengths))} ms, over 20 ms ${over(20)}`;
  return { what: `${what}: frames over ${MOST_MS} ms`, value: over(MOST_MS), unit: "", beside };
}
