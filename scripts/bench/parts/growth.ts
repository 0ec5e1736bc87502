import Papa from "papaparse";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { checkTables } from "@/lib/catalogue/checks/check-tables";
import type { TableTexts } from "@/lib/catalogue/tables-of";
import { makeCollection } from "../collection/make-collection";
import { PROBE } from "../collection/probe";
import { pageWeight } from "../growth/page-weight";
import { QUESTIONS } from "../growth/questions";
import { shown, type Findings, type Measurement } from "../report";
import { quickest } from "../time";

const SIZES = [1_000, 10_000, 100_000] as const;

/** Milliseconds or bytes for each size, in the order of the sizes. */
type BySize = readonly number[];

/** A cost below this is dominated by the clock and the compiler, and says nothing about its growth. */
const TELLING_MS = 5;

/** Allows for a loaded machine and a full cache; quadratic growth would be a factor of ten. */
const SLACK = 4;

/** Measures the costs of a growing collection: nothing may cost more than n log n, and a page only as much as it shows. */
export function measureGrowth(): Promise<Findings> {
  return measure(SIZES.map((size) => makeCollection(size)));
}

async function measure(collections: readonly TableTexts[]): Promise<Findings> {
  const costs = new Map<string, number[]>();
  const note = (what: string, cost: number) => costs.set(what, [...(costs.get(what) ?? []), cost]);
  const sizes: number[] = [];
  for (const texts of collections) {
    let catalogue: Catalogue | undefined;
    const runs = texts.results.length > 5e6 ? 2 : 3;
    note(
      "parse alone (PapaParse)",
      quickest(() => Object.values(texts).forEach((text) => Papa.parse(text)), runs),
    );
    note(
      "read and check",
      quickest(() => checkTables(texts), runs),
    );
    // Measured here, because reading flattens the pieces of a text into one, which frees memory.
    const before = heap();
    note(
      "read, check, index and freeze",
      quickest(() => (catalogue = buildCatalogue(texts)), runs),
    );
    if (catalogue === undefined) throw new Error("no catalogue was built");
    note("memory of the catalogue", (heap() - before) / 1e6);
    for (const { what, ask, isKept } of QUESTIONS)
      note(
        what,
        quickest(() => ask(catalogue as Catalogue), isKept ? 1 : runs),
      );
    note("HTML of the benchmark that is the same", (await pageWeight(catalogue, PROBE)) / 1e3);
    sizes.push(catalogue.results.length);
  }
  const notes = [
    `invented collections of ${sizes.map(shown).join(", ")} results; the last is measured, the others are shown beside it`,
  ];
  return { measurements: Array.from(costs, ([what, bySize]) => measurementOf(what, bySize, sizes)), notes };
}

function measurementOf(what: string, bySize: BySize, sizes: readonly number[]): Measurement {
  const value = bySize.at(-1) ?? NaN;
  const beside = bySize.slice(0, -1).map(shown).join(", ");
  const before = bySize.at(-2) ?? NaN;
  // The smallest collection has too few papers without a result to fill their list.
  if (what.startsWith("HTML")) return { what, value, unit: "kB", beside, floor: { atMost: before * 1.01 } };
  if (what.startsWith("memory")) return { what, value, unit: "MB", beside };
  const perResult = `${shown((value / (sizes.at(-1) ?? NaN)) * 1e3)} µs a result`;
  const floor = before > TELLING_MS ? { floor: { atMost: before * growthOf(sizes) * SLACK } } : {};
  return { what, value, unit: "ms", beside: `${beside}; ${perResult}`, ...floor };
}

/** Returns the factor by which n log n grows between the last two sizes. */
function growthOf(sizes: readonly number[]): number {
  const [small = 1, large = 1] = sizes.slice(-2);
  return (large * Math.log(large)) / (small * Math.log(small));
}

/** Returns the bytes in use after garbage collection, if Node was started with --expose-gc. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
