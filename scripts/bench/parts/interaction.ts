import type { BenchOptions } from "../bench";
import { launchChromium } from "../browser/launch";
import { ACTIONS, type Action } from "../interaction/actions";
import { measureAction, type InputTimes } from "../interaction/measure-action";
import { shown, type Findings, type Measurement } from "../report";
import { startSite } from "../site";
import { median } from "../time";
import { greatest } from "@/lib/numerals/greatest";

/** Readers notice a longer wait. */
const MOST_MS = 50;

/** Measures how long a reader waits after an input, in real Chromium without throttling. */
export async function measureInteraction({ runs }: Pick<BenchOptions, "runs">): Promise<Findings> {
  const site = await startSite();
  const browser = await launchChromium();
  try {
    const measurements: Measurement[] = [];
    for (const action of ACTIONS) {
      const times: InputTimes[] = [];
      for (let run = 0; run < runs; run++) times.push(await measureAction(browser, site.base, action));
      for (const one of measurementsOf(action, times)) measurements.push(one);
    }
    return {
      measurements,
      notes: [
        `medians of ${runs}, each in a new page with an empty cache, 1440 × 900 or a phone's 390 × 844, no throttling`,
        "to next paint: the longer of Event Timing (steps of 8 ms, silent below 16) and the first task after the next frame",
        "log switch and filters are links: their next paint is the old page's, so the first paint of the new page is listed below it",
      ],
    };
  } finally {
    await browser.close();
    await site.stop();
  }
}

function measurementsOf({ what, answer }: Action, times: readonly InputTimes[]): readonly Measurement[] {
  const row = (name: string, values: readonly number[]): Measurement => ({
    what: `${what}: ${name}`,
    value: median(values),
    unit: "ms",
    beside: `worst ${shown(greatest(values))}`,
  });
  return [
    {
      ...row(
        "to next paint",
        times.map(({ paint }) => paint),
      ),
      floor: { atMost: MOST_MS },
    },
    row(
      answer === undefined ? "to the first paint of the new page" : "to the requested result",
      times.map((one) => one.answer),
    ),
  ];
}
