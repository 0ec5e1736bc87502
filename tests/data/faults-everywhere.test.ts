import { describe, expect, it } from "vitest";
import { ABSTRACTS, committedCollection, smallCollection, type Collection } from "@/tests/support/collection";
import { KillRate } from "@/tests/support/kill-rate";
import { isDigitFault, sitesOf, type Site } from "@/tests/support/mutants";
import { partsOf } from "@/tests/support/part";
import { checkTables } from "@/lib/catalogue/check-tables";

/**
 * Every digit by each of the nine others and every swap take minutes on the committed collection. Without this, each digit
 * is replaced by one other and swaps stay within a source; faults.test.ts draws from all of them.
 */
const EVERY_FAULT = process.env.EVERY_FAULT === "1";
const committed = committedCollection();
const partOf = partsOf(committed);

/** A different shift from place to place, and the same from run to run. */
const oneShift = (place: number) => [1 + ((place * 7) % 9)];
const EVERY_SHIFT = [1, 2, 3, 4, 5, 6, 7, 8, 9];

function expectFaultsRefusedEverywhere(collection: Collection, every: boolean): void {
  const rate = new KillRate(collection);
  for (const [fault, places] of sitesOf(collection.texts)) {
    expect(places, fault).not.toEqual([]);
    places.forEach((site, place) => {
      if (site.acrossSources && !every) return;
      const shifts = isDigitFault(fault) && every ? EVERY_SHIFT : oneShift(place);
      for (const shift of shifts) rate.try(site, shift);
    });
  }
  rate.print(`Faults at every place of the ${collection.name}${every ? ", every digit by each other" : ""}`);
  expect(rate.survivors).toEqual([]);
}

/** The sources of the committed collection by whether their text is at hand. */
function sourcesOf(abstract: boolean): readonly string[] {
  const { sources } = checkTables(committed.texts).rows;
  return sources.filter(({ row }) => (row.kind === "abstract") === abstract).map(({ row }) => row.source_id);
}

/** Places spread evenly over all of them. */
const spread = (places: readonly Site[], most: number) =>
  places.filter((_, place) => {
    const part = (at: number) => Math.floor((at * most) / places.length);
    return EVERY_FAULT || part(place) !== part(place - 1);
  });

/** Faults in the rows of each transcription, which no text but their seal defends. */
function expectTranscriptsDefended(most: number): void {
  const rate = new KillRate(partOf(sourcesOf(true)));
  for (const source of sourcesOf(false)) {
    const part = partOf([source]);
    rate.goOnWith(part);
    for (const [fault, all] of sitesOf(part.texts)) {
      const places = spread(all.filter(({ kind, table }) => kind !== "abstract" && kind !== "" && table !== "numerals"), most);
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

describe("a fault at any place at all, checked with the abstracts, is refused", () => {
  it("in the small fixture", () => expectFaultsRefusedEverywhere(smallCollection(), true), 120_000);

  it.runIf(committed.abstracts !== undefined)(
    "in the abstracts of the committed collection",
    () => expectFaultsRefusedEverywhere(partOf(sourcesOf(true)), EVERY_FAULT),
    600_000,
  );
  it("in the transcriptions of the committed collection, at places spread over each", () => expectTranscriptsDefended(3), 3_600_000);
  it.runIf(committed.abstracts === undefined)("NOT CHECKED in the abstracts of the committed collection: their texts are not here", () => {
    console.log(`Not checked: faults in the committed collection. There is no folder ${ABSTRACTS} (ABSTRACTS_DIR).`);
  });
});
