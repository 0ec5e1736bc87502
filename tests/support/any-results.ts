import fc from "./fast-check";
import type { Result } from "@/lib/catalogue/catalogue";
import { QUALIFIERS } from "@/lib/tables/qualifiers";
import { ORIGINS, STANDINGS } from "@/lib/tables/origins";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { resultOf, METHODS, METRICS, type ResultParts } from "./results";

/** Values that often make ties, chains of ties and near misses, and any other values. */
const anyValue = fc.oneof(
  fc.constantFrom(
    "1.8",
    "1.80",
    "1.84",
    "1.85",
    "1.9",
    "1.95",
    "2",
    "2.0",
    "2.49",
    "3",
    "0",
    "-1",
    "-1.0",
    "100",
    "1,000",
  ),
  fc.stringMatching(/^-?\d{1,4}(\.\d{1,3})?$/),
);

const anyConditions = fc.record(
  {
    guidance: fc.constantFrom("1.5", "4"),
    horizon: fc.constantFrom("96", "192"),
    split: fc.constantFrom("test", "validation"),
    steps: fc.constantFrom("1", "10", "1,000"),
    teacher: fc.constantFrom("alder", "birch"),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<NonNullable<ResultParts["conditions"]>>;

/** Metrics of both kinds and every direction; a relative one has a baseline. */
const anyMeasure = fc.oneof(
  fc.constantFrom(METRICS.fid, METRICS.accuracy, METRICS.correlation).map((metric) => ({ metric })),
  fc.record({
    metric: fc.constant(METRICS.speedUp),
    baseline: fc.constantFrom(METHODS.cedar, METHODS.dogwood),
    baselineConfiguration: fc.constantFrom(null, "10 steps"),
  }),
);

const anyParts = (measure: fc.Arbitrary<ResultParts>): fc.Arbitrary<ResultParts> =>
  fc
    .tuple(
      fc.record({
        value: anyValue,
        qualifier: fc.constantFrom(...QUALIFIERS),
        method: fc.constantFrom(...Object.values(METHODS)),
        configuration: fc.constantFrom(null, "large"),
        conditions: anyConditions,
        kind: fc.constantFrom(...SOURCE_KINDS),
        origin: fc.constantFrom(...ORIGINS),
        standing: fc.constantFrom("main", "main", "main", ...STANDINGS),
      }),
      measure,
    )
    .map(([circumstances, measured]) => ({ ...circumstances, ...measured }));

const numbered = (parts: readonly ResultParts[]): readonly Result[] =>
  parts.map((one, at) => resultOf({ ...one, id: `result-${at}` }));

/** Results of one benchmark, with any metrics. */
export const anyResults = (minLength: number, maxLength: number): fc.Arbitrary<readonly Result[]> =>
  fc.array(anyParts(anyMeasure), { minLength, maxLength }).map(numbered);

/** Results of one metric. */
export const anyResultsOf = (
  metric: Result["metric"],
  minLength = 1,
  maxLength = 12,
): fc.Arbitrary<readonly Result[]> =>
  fc.array(anyParts(anyMeasure.filter((measure) => measure.metric === metric)), { minLength, maxLength }).map(numbered);

/** Results that share all circumstances except occasionally one, so that every verdict occurs often. */
export const similarResults = (minLength: number, maxLength: number): fc.Arbitrary<readonly Result[]> =>
  fc
    .tuple(
      anyParts(anyMeasure),
      fc.array(fc.option(anyConditions, { freq: 1, nil: undefined }), { minLength, maxLength }),
    )
    .map(([common, variants]) =>
      numbered(
        variants.map((conditions) => ({
          ...common,
          ...(conditions && { conditions: { ...common.conditions, ...conditions } }),
        })),
      ),
    );
