import { describe, expect, it } from "vitest";
import type { Result } from "@/lib/catalogue/catalogue";
import { missingReasonOf } from "@/lib/report/gap/missing-reason";
import { BENCHMARK, catalogueOf, resultOf, METHODS, METRICS, type ResultParts } from "@/tests/support/results";
import { rowOf } from "@/tests/support/rows";

const { alder, birch, cedar } = METHODS;
const CLAIM = rowOf("claims", {
  method_id: "alder",
  reason: "stated-without-number",
  benchmark_id: "pond-64",
  evidence: "better than all",
});

/** Returns why alder has no result beside birch's FID, if the reader chose abstracts alone. */
function missingReason(
  own: readonly ResultParts[],
  { place = {}, claims = [] }: { readonly place?: ResultParts; readonly claims?: readonly (typeof CLAIM)[] } = {},
) {
  const beside = resultOf({ id: "beside", method: birch, ...place });
  const all: readonly Result[] = [
    ...own.map((parts, at) => resultOf({ id: `own-${at}`, method: alder, ...parts })),
    beside,
  ];
  const chosen = all.filter(({ source }) => source.kind === "abstract");
  return missingReasonOf(
    catalogueOf(all, claims),
    alder,
    { benchmark: BENCHMARK, metric: beside.metric, results: [beside] },
    { all, chosen },
  );
}

describe("why a method has no result in a row of a comparison", () => {
  it("the choice of sources leaves it out, on this axis or on another", () => {
    expect(missingReason([{ kind: "paper" }])).toBe("left out by the choice of sources");
    expect(
      missingReason([{ kind: "paper", conditions: { horizon: "192" } }], { place: { conditions: { horizon: "96" } } }),
    ).toBe("left out by the choice of sources");
  });
  it("it has the metric under other conditions only, or over another baseline", () => {
    expect(missingReason([{ conditions: { horizon: "192" } }], { place: { conditions: { horizon: "96" } } })).toBe(
      "only under other conditions",
    );
    const speedUp = { metric: METRICS.speedUp, baseline: cedar };
    expect(missingReason([{ ...speedUp, baselineConfiguration: "10 steps" }], { place: speedUp })).toBe(
      "only over another baseline",
    );
  });
  it("it is there only as a ratio, as long as a ratio is shown", () => {
    const ratio = { metric: METRICS.speedUp, baseline: cedar };
    expect(missingReason([ratio])).toBe("only as a ratio");
    expect(missingReason([{ ...ratio, kind: "paper" }])).toBe("not in this abstract");
  });
  it("its abstract says it in words, as long as no result of it is shown on the benchmark", () => {
    expect(missingReason([], { claims: [CLAIM] })).toBe("stated without a number");
    expect(missingReason([{ kind: "paper", metric: METRICS.accuracy }], { claims: [CLAIM] })).toBe(
      "stated without a number",
    );
    expect(missingReason([{ metric: METRICS.accuracy }], { claims: [CLAIM] })).toBe("not in this abstract");
  });
  it("it is not in what was requested, which is abstracts or more", () => {
    expect(missingReason([{ kind: "paper", metric: METRICS.accuracy }])).toBe("not in this abstract");
    expect(missingReason([{ metric: METRICS.accuracy }], { place: { kind: "paper" } })).toBe("not in this abstract");
    const results = [resultOf({ method: birch, kind: "paper" })];
    const place = { benchmark: BENCHMARK, metric: METRICS.fid, results };
    expect(missingReasonOf(catalogueOf(results), alder, place, { all: results, chosen: results })).toBe(
      "not in the sources read",
    );
  });
});
