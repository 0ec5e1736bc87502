import { afterAll, beforeEach, describe } from "vitest";
import { Browser } from "./browser";
import type { Wire } from "./wire";

export type Engine = "firefox" | "webkit";

/** Passed to a journey: the browser, once it has started, and its engine. */
export interface At {
  readonly browser: () => Browser;
  readonly engine: Engine;
}

export type Journeys = (at: At) => void;

/**
 * Runs journeys in an engine, one after another in one browser; each is skipped if the engine is not installed. If the browser has ended or no longer
 * responds, as WebKitGTK's sometimes does on a busy machine, it is started again before the next journey or the second try of the same.
 */
export function journeysIn(
  engine: Engine,
  start: (() => Promise<Wire>) | undefined,
  all: readonly Journeys[],
  name: string = engine,
): void {
  describe.skipIf(start === undefined)(name, () => {
    let wire: Wire | undefined;
    let browser: Browser | undefined;
    beforeEach(async () => {
      if (await browser?.answers()) return;
      await wire?.close();
      wire = await start?.();
      browser = wire && new Browser(wire);
      await browser?.resize(1440, 900);
    });
    afterAll(() => wire?.close());
    for (const journeys of all) journeys({ browser: () => browser!, engine });
  });
}
