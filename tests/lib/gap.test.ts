import { describe, expect, it } from "vitest";
import type { Figure } from "@/lib/catalogue/catalogue";
import { whyGap } from "@/lib/select/gap";
import { BENCHMARK, catalogueOf, figureOf, METHODS, METRICS, type FigureParts } from "@/tests/support/figures";
import { rowOf } from "@/tests/support/rows";

const { alder, birch, cedar } = METHODS;
const CLAIM = rowOf("claims", { method_id: "alder", reason: "stated-without-number", benchmark_id: "pond-64", evidence: "better than all" });

/** Why alder has no figure beside birch's FID, where a reader asked for abstracts alone. */
function gap(own: readonly FigureParts[], { place = {}, claims = [] }: { readonly place?: FigureParts; readonly claims?: readonly (typeof CLAIM)[] } = {}) {
  const beside = figureOf({ id: "beside", method: birch, ...place });
  const all: readonly Figure[] = [...own.map((parts, at) => figureOf({ id: `own-${at}`, method: alder, ...parts })), beside];
  const chosen = all.filter(({ source }) => source.kind === "abstract");
  return whyGap(catalogueOf(all, claims), alder, { benchmark: BENCHMARK, metric: beside.metric, figures: [beside] }, { all, chosen });
}

describe("why a method has no result in a row of a comparison", () => {
  it("the choice of sources leaves it out, on this axis or on another", () => {
    expect(gap([{ kind: "paper" }])).toBe("left out by the choice of sources");
    expect(gap([{ kind: "paper", conditions: { horizon: "192" } }], { place: { conditions: { horizon: "96" } } })).toBe("left out by the choice of sources");
  });
  it("it has the metric under other conditions only, or over another baseline", () => {
    expect(gap([{ conditions: { horizon: "192" } }], { place: { conditions: { horizon: "96" } } })).toBe("only under other conditions");
    const speedUp = { metric: METRICS.speedUp, baseline: cedar };
    expect(gap([{ ...speedUp, baselineConfiguration: "10 steps" }], { place: speedUp })).toBe("only over another baseline");
  });
  it("it is there only as a ratio, as long as a ratio is shown", () => {
    const ratio = { metric: METRICS.speedUp, baseline: cedar };
    expect(gap([ratio])).toBe("only as a ratio");
    expect(gap([{ ...ratio, kind: "paper" }])).toBe("not in this abstract");
  });
  it("its abstract says it in words, as long as no result of it is shown on the benchmark", () => {
    expect(gap([], { claims: [CLAIM] })).toBe("stated without a number");
    expect(gap([{ kind: "paper", metric: METRICS.accuracy }], { claims: [CLAIM] })).toBe("stated without a number");
    expect(gap([{ metric: METRICS.accuracy }], { claims: [CLAIM] })).toBe("not in this abstract");
  });
  it("it is not in what was asked for, which are abstracts or more", () => {
    expect(gap([{ kind: "paper", metric: METRICS.accuracy }])).toBe("not in this abstract");
    expect(gap([{ metric: METRICS.accuracy }], { place: { kind: "paper" } })).toBe("not in this abstract");
    const figures = [figureOf({ method: birch, kind: "paper" })];
    const place = { benchmark: BENCHMARK, metric: METRICS.fid, figures };
    expect(whyGap(catalogueOf(figures), alder, place, { all: figures, chosen: figures })).toBe("not in the sources read");
  });
});
