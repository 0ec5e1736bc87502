import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { allRecordsOf, smallCollection, type Collection } from "@/tests/support/collection";
import { ABSTRACTS, committedCollection } from "@/tests/support/committed";
import { KillRate } from "@/tests/support/kill-rate";
import { FAULTS, sitesOf } from "@/tests/support/mutants";

const SEED = 20_261_123;
const committed = committedCollection();

/** Faults of every kind with the same probability, at any place of their kind. */
const anyFault = fc.record({
  fault: fc.constantFrom(...FAULTS),
  place: fc.nat(),
  shift: fc.integer({ min: 1, max: 9 }),
});

function expectEveryFaultRefused(collection: Collection, numRuns: number): void {
  const rate = new KillRate(collection);
  const sites = sitesOf(allRecordsOf(collection.texts));
  fc.assert(
    fc.property(anyFault, ({ fault, place, shift }) => {
      const places = sites.get(fault) ?? [];
      const site = places[place % places.length];
      if (site === undefined) throw new Error(`the ${collection.name} has no place for the fault: ${fault}`);
      rate.try(site, shift);
    }),
    { seed: SEED, numRuns },
  );
  rate.print(`Faults at random in the ${collection.name}, seed ${SEED}`);
  expect(rate.mutants).toBe(numRuns);
  expect(rate.survivors).toEqual([]);
}

/** Expects the refusal of one fault of each kind, at a random place. */
function expectEachFaultRefused(collection: Collection): void {
  const rate = new KillRate(collection);
  const sites = sitesOf(allRecordsOf(collection.texts));
  const places = fc.sample(fc.record({ place: fc.nat(), shift: fc.integer({ min: 1, max: 9 }) }), {
    seed: SEED,
    numRuns: FAULTS.length,
  });
  for (const [at, fault] of FAULTS.entries()) {
    const { place, shift } = places[at]!;
    const ofKind = sites.get(fault) ?? [];
    const site = ofKind[place % ofKind.length];
    if (site === undefined) throw new Error(`the ${collection.name} has no place for the fault: ${fault}`);
    rate.try(site, shift);
  }
  expect(rate.mutants).toBe(FAULTS.length);
  expect(rate.survivors).toEqual([]);
}

describe("a random fault, checked with the abstracts, is refused", () => {
  it("in the small fixture", () => expectEveryFaultRefused(smallCollection(), 1000), 120_000);

  // A check of the whole collection takes a second, so each kind is tried once: faults in one part are tried in parts (faults-everywhere,
  // faults-transcripts), and these show that the check of the whole works too.
  it.runIf(committed.abstracts !== undefined)(
    "in the committed collection, of each kind",
    () => expectEachFaultRefused(committed),
    240_000,
  );
  it.runIf(committed.abstracts === undefined)(
    "NOT CHECKED in the committed collection: its abstracts are not here",
    () => {
      console.log(`Not checked: faults in the committed collection. There is no folder ${ABSTRACTS} (ABSTRACTS_DIR).`);
    },
  );
});
