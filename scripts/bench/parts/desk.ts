import type { Browser, Page } from "@playwright/test";
import { buildFixtureSite, FIXTURE_SITE } from "../../check/fixture-site.mjs";
import { launchChromium } from "../browser/launch";
import { applyPatch } from "../desk/apply-patch";
import { Hands, type Pace } from "../desk/hands";
import { enterAbstract, enterTable, openDesk, takePatch } from "../desk/journeys";
import { ABSTRACT } from "../desk/texts";
import { startSite } from "../site";
import type { Findings, Measurement } from "../report";

/** The collection of the measured site; the commands check the patch against the same one. */
const COLLECTION = "tests/fixtures/wide";

/** Card, Moran and Newell's keystroke-level model: a key at 55 words per minute, and one mental preparation for each control. */
const PACE: Pace = { key: 200, think: 1_350 };

interface Journey {
  readonly what: string;
  readonly enter: (page: Page, hands: Hands) => Promise<void>;
  readonly abstract: string;
  /** The number of results in the patch. */
  readonly results: number;
  readonly minutes: number;
}

const JOURNEYS: readonly Journey[] = [
  {
    what: "an abstract of 5 results",
    enter: enterAbstract,
    abstract: `Eddy: Strokes in Still Water\n\n${ABSTRACT.replaceAll("\n", " ")}\n`,
    results: 5,
    minutes: 2,
  },
  { what: "a table of 40 results", enter: enterTable, abstract: "", results: 40, minutes: 5 },
];

/** Measures a new curator at the desk, by keyboard at human pace: rounds, failed commands, keys, and the time to a valid patch. */
export async function measureDesk(): Promise<Findings> {
  const built = await buildFixtureSite();
  if (built !== 0) throw new Error(`the build of the invented collection ended with ${built}`);
  const site = await startSite({ folder: FIXTURE_SITE, by: "scripts/serve.mjs" });
  const browser = await launchChromium();
  try {
    const measurements: (readonly Measurement[])[] = [];
    for (const journey of JOURNEYS) measurements.push(await measured(browser, site.base, journey));
    return {
      measurements: measurements.flat(),
      notes: [
        `an invented abstract and table, a new paper and method, the invented collection; ${PACE.key} ms a key, Tab too, and ${PACE.think / 1e3} s before each control and each numeral (keystroke-level model, 55 words a minute)`,
        "seconds run from the open desk to the patch and do not include finding and reading the paper. By hand, the same abstract took a new curator about 45 minutes (estimated), 7 rounds and 8 failed commands",
        "a round is one check of a finished draft, and one more after each problem; the commands are git apply, data:check and, for an abstract, data:verify",
      ],
    };
  } finally {
    await browser.close();
    await site.stop();
  }
}

async function measured(
  browser: Browser,
  base: string,
  { what, enter, abstract, results, minutes }: Journey,
): Promise<readonly Measurement[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const hands = new Hands(page, PACE);
    await openDesk(page, new Hands(page), base);
    const start = performance.now();
    await enter(page, hands);
    const { patch, problemsBefore } = await takePatch(page, hands);
    const seconds = (performance.now() - start) / 1e3;
    const ran = applyPatch(COLLECTION, patch, abstract);
    const failed = ran.filter(({ code }) => code !== 0);
    for (const { command, said } of failed) console.error(`${command}: ${said}`);
    const found = patch
      .split("\n")
      .filter(
        (line) => /^\+eddy-strokes[^,]*,eddy-strokes-(?:abstract|table-2),[a-z]/.test(line) && /,(?:main),/.test(line),
      ).length;
    return [
      { what: `${what}: results in the patch`, value: found, unit: "", floor: { atLeast: results } },
      { what: `${what}: time`, value: seconds, unit: "s", floor: { atMost: minutes * 60 } },
      {
        what: `${what}: rounds`,
        value: 1 + (problemsBefore > 0 ? 1 : 0),
        unit: "",
        floor: { atMost: 1 },
        beside: `${problemsBefore} problems when all was entered`,
      },
      {
        what: `${what}: failed commands`,
        value: failed.length,
        unit: "",
        floor: { atMost: 0 },
        beside: `of ${ran.length}: ${ran.map(({ command }) => command).join(", ")}`,
      },
      { what: `${what}: keys`, value: hands.keys, unit: "", beside: `${hands.turns} controls` },
    ];
  } finally {
    await context.close();
  }
}
