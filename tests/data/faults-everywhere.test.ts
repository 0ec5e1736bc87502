import { describe, expect, it } from "vitest";
import { allRecordsOf, smallCollection } from "@/tests/support/collection";
import { ABSTRACTS, committedCollection } from "@/tests/support/committed";
import { KillRate } from "@/tests/support/kill-rate";
import { EVERY_SHIFT, FAULTS, isDigitFault, oneShift, sitesOf } from "@/tests/support/mutants";
import { partsOf, sourcesOf, type Part } from "@/tests/support/part";

/**
 * On the committed collection, replacing every digit by each of the nine others and trying every swap takes minutes. Without this setting, each digit
 * is replaced by one other, and swaps stay within a source; faults.test.ts chooses at random from all of them.
 */
const EVERY_FAULT = process.env.EVERY_FAULT === "1";
const committed = committedCollection();

function expectFaultsRefusedEverywhere(name: string, parts: readonly Part[], every: boolean): void {
  const [first] = parts;
  if (first === undefined) throw new Error(`${name}: no part`);
  const rate = new KillRate(first);
  for (const part of parts) {
    if (part !== first) rate.goOnWith(part);
    for (const [fault, places] of sitesOf(part.records))
      places.forEach((site, place) => {
        if (site.acrossSources && !every) return;
        const shifts = isDigitFault(fault) && every ? EVERY_SHIFT : oneShift(place);
        for (const shift of shifts) rate.try(site, shift);
      });
  }
  rate.print(`Faults at every place of the ${name}${every ? ", every digit by each other" : ""}`);
  // Only sources with a checksum have words whose change a test can detect, and a part of the collection may consist of abstracts alone.
  expect(FAULTS.filter((fault) => rate.made(fault) === 0 && fault !== "word of a closed list")).toEqual([]);
  expect(rate.survivors).toEqual([]);
}

/** The number of abstracts that are checked together: each fault makes the checks of a whole part, so small parts are faster. */
const TOGETHER = 6;
const abstracts = sourcesOf(committed, true);
const partOf = partsOf(committed);
/** With EVERY_FAULT the abstracts are one part, so that swaps between any two of them are tried. */
const parts = () =>
  (EVERY_FAULT
    ? [abstracts]
    : Array.from({ length: Math.ceil(abstracts.length / TOGETHER) }, (_, at) =>
        abstracts.slice(at * TOGETHER, (at + 1) * TOGETHER),
      )
  ).map(partOf);

describe("a fault at any place at all, checked with the abstracts, is refused", () => {
  it("in the small fixture", () => {
    const small = smallCollection();
    expectFaultsRefusedEverywhere("small fixture", [{ ...small, records: allRecordsOf(small.texts) }], true);
  }, 120_000);

  it.runIf(committed.abstracts !== undefined)(
    "in the abstracts of the committed collection",
    () => expectFaultsRefusedEverywhere("abstracts of the committed collection", parts(), EVERY_FAULT),
    600_000,
  );
  it.runIf(committed.abstracts === undefined)(
    "NOT CHECKED in the abstracts of the committed collection: their texts are not here",
    () => {
      console.log(`Not checked: faults in the committed collection. There is no folder ${ABSTRACTS} (ABSTRACTS_DIR).`);
    },
  );
});
