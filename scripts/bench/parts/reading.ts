import Papa from "papaparse";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { checkTables } from "@/lib/catalogue/checks/check-tables";
import { makeCollection } from "../collection/make-collection";
import { shown, type Findings, type Measurement } from "../report";
import { quickest } from "../time";

const READ = 100_000;

/** Measures the cost of reading, checking and holding a large collection, each number with its target. */
export async function measureReading(): Promise<Findings> {
  const texts = makeCollection(READ);
  const bytes = Object.values(texts).reduce((sum, text) => sum + text.length, 0);
  const alone = quickest(() => Object.values(texts).forEach((text) => Papa.parse(text)), 2);
  const checked = quickest(() => checkTables(texts), 2);
  const before = heap();
  const catalogue: Catalogue = buildCatalogue(texts);
  const memory = heap() - before;
  const measurements: readonly Measurement[] = [
    {
      what: `read and check ${shown(catalogue.results.length)} results, against PapaParse alone`,
      value: checked / alone,
      unit: ": 1",
      beside: `${shown(checked)} ms, ${shown(alone)} ms`,
      floor: { atMost: 8 },
    },
    {
      what: "memory of the catalogue, against the bytes of its tables",
      value: memory / bytes,
      unit: ": 1",
      beside: `${shown(memory / 1e6)} MB, ${shown(bytes / 1e6)} MB`,
      floor: { atMost: 3 },
    },
  ];
  return {
    measurements,
    notes: ["an invented collection; the quickest of two runs each; memory after a collection of the garbage"],
  };
}

/** Returns the bytes in use after garbage collection, if Node was started with --expose-gc. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
