import { describe, expect, it } from "vitest";
import { smallCollection, type Collection } from "@/tests/support/collection";
import { ABSTRACTS, committedCollection } from "@/tests/support/committed";
import { KillRate } from "@/tests/support/kill-rate";
import { EVERY_SHIFT, isDigitFault, oneShift, sitesOf } from "@/tests/support/mutants";
import { partsOf, sourcesOf } from "@/tests/support/part";

/**
 * Every digit by each of the nine others and every swap take minutes on the committed collection. Without this, each digit
 * is replaced by one other and swaps stay within a source; faults.test.ts draws from all of them.
 */
const EVERY_FAULT = process.env.EVERY_FAULT === "1";
const committed = committedCollection();


function expectFaultsRefusedEverywhere(collection: Collection, every: boolean): void {
  const rate = new KillRate(collection);
  for (const [fault, places] of sitesOf(collection.texts)) {
    // Only sources with a checksum have words that a fault test can hold, and a part of the collection may be abstracts alone.
    if (fault !== "word of a closed list") expect(places, fault).not.toEqual([]);
    places.forEach((site, place) => {
      if (site.acrossSources && !every) return;
      const shifts = isDigitFault(fault) && every ? EVERY_SHIFT : oneShift(place);
      for (const shift of shifts) rate.try(site, shift);
    });
  }
  rate.print(`Faults at every place of the ${collection.name}${every ? ", every digit by each other" : ""}`);
  expect(rate.survivors).toEqual([]);
}

describe("a fault at any place at all, checked with the abstracts, is refused", () => {
  it("in the small fixture", () => expectFaultsRefusedEverywhere(smallCollection(), true), 120_000);

  it.runIf(committed.abstracts !== undefined)(
    "in the abstracts of the committed collection",
    () => expectFaultsRefusedEverywhere(partsOf(committed)(sourcesOf(committed, true)), EVERY_FAULT),
    600_000,
  );
  it.runIf(committed.abstracts === undefined)("NOT CHECKED in the abstracts of the committed collection: their texts are not here", () => {
    console.log(`Not checked: faults in the committed collection. There is no folder ${ABSTRACTS} (ABSTRACTS_DIR).`);
  });
});
