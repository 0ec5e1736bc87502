import fc from "./fast-check";
import type { PlaceFilter } from "@/lib/report/question/place-filter";
import type { RowFilter } from "@/lib/report/question/row-filter";
import { ORIGINS } from "@/lib/tables/origins";

const anyEnd = (...values: readonly number[]) => fc.constantFrom(null, null, ...values);

/** Any filter of results by some families, as a URL can state it; usually one that leaves some results. */
export const anyRowFilter = (families: readonly string[]): fc.Arbitrary<RowFilter> =>
  fc.record({
    families: fc.subarray([...families], { maxLength: 2 }),
    origins: fc.subarray([...ORIGINS], { maxLength: 2 }),
    smallest: anyEnd(0, 98.3, 300),
    largest: anyEnd(500, 2000),
    since: anyEnd(2000, 2024),
    until: anyEnd(2024, 2030),
  });

/** Any choice among the comparison groups of a collection. */
export const anyPlaceFilter = ({ benchmarks, metrics, conditions }: PlaceFilter): fc.Arbitrary<PlaceFilter> =>
  fc.record({
    benchmarks: fc.subarray([...benchmarks], { maxLength: 3 }),
    metrics: fc.subarray([...metrics], { maxLength: 2 }),
    conditions: fc.subarray([...conditions], { maxLength: 2 }),
  });
