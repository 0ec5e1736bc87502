import { expect, it } from "vitest";
import { smallCollection } from "@/tests/support/collection";
import { committedCollection } from "@/tests/support/committed";
import { KillRate } from "@/tests/support/kill-rate";
import { EVERY_SHIFT, isDigitFault, oneShift, sitesOf, type Site } from "@/tests/support/mutants";
import { partsOf, sourcesOf } from "@/tests/support/part";

/** Tries every place instead of some of each source, and every digit by each of the nine others, which takes minutes. */
const EVERY_FAULT = process.env.EVERY_FAULT === "1";
const committed = committedCollection();
const partOf = partsOf(committed);

/** Returns places spread evenly over all of them. */
const spread = (places: readonly Site[], most: number) =>
  places.filter((_, place) => {
    const part = (at: number) => Math.floor((at * most) / places.length);
    return EVERY_FAULT || part(place) !== part(place - 1);
  });

/** Expects the refusal of faults in the rows of each transcription, which only their checksum reveals. */
function expectTranscriptsDefended(most: number): void {
  const rate = new KillRate(smallCollection());
  for (const source of sourcesOf(committed, false)) {
    const part = partOf([source]);
    rate.goOnWith(part);
    for (const [fault, all] of sitesOf(part.records)) {
      const places = spread(
        all.filter(({ kind, table }) => kind !== "abstract" && kind !== "" && table !== "numerals"),
        most,
      );
      places.forEach((site, place) => {
        const shifts = isDigitFault(fault) && EVERY_FAULT ? EVERY_SHIFT : oneShift(place);
        for (const shift of shifts) rate.try(site, shift);
      });
    }
  }
  rate.print("Faults in the tables, repositories and citations of the committed collection");
  expect([...rate.byKind.keys()].sort()).toEqual(["citation", "paper", "repository"]);
  expect(rate.survivors).toEqual([]);
}

it(
  "a fault in a transcription of the committed collection is refused, at places spread over each",
  () => expectTranscriptsDefended(3),
  3_600_000,
);
