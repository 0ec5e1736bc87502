import { afterAll, beforeEach, describe } from "vitest";
import { Browser } from "./browser";
import type { Wire } from "./wire";

export type Engine = "firefox" | "webkit";

/** For a journey: the browser as soon as there is one, and which engine it has. */
export interface At {
  readonly browser: () => Browser;
  readonly engine: Engine;
}

export type Journeys = (at: At) => void;

/**
 * Journeys in an engine, one after another in one browser; each is skipped if the engine is not installed.
 * A browser that has ended or no longer answers, as WebKitGTK's now and then does on a busy machine, is started again before the next journey or the second try of its own.
 */
export function journeysIn(engine: Engine, start: (() => Promise<Wire>) | undefined, all: readonly Journeys[], name: string = engine): void {
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
