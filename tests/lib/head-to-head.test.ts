import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selectHeadToHead, type HeadToHeadRow } from "@/lib/select/head-to-head";
import { anyFigures } from "@/tests/support/any-figures";
import { committed, idsOf, small, the } from "@/tests/support/catalogues";
import { catalogueOf, figureOf, METHODS, METRICS } from "@/tests/support/figures";

const compare = (catalogue: typeof small, ...methods: readonly string[]) =>
  selectHeadToHead(
    catalogue,
    methods.map((id) => the(catalogue, "methods", id)),
  );

/** "drift: 0.196*" with a star at what is best, or the reason for a gap. */
const printedCells = ({ cells }: HeadToHeadRow) =>
  cells.map(
    ({ method, figures, best, missing }) =>
      `${method.method_id}: ${missing ?? figures.map(({ id, value }) => value.text + (best.includes(id) ? "*" : "")).join(" ")}`,
  );

describe("methods side by side", () => {
  const rows = compare(committed, "var", "distilled-decoding");
  // VAR 1.80 and, run by others, 4.19; Distilled Decoding 9.96 and 11.35. Nothing else has both on one axis.
  it("begin with the rows in which most of them meet, best first in each cell", () => {
    expect(rows.map(({ shared }) => shared)).toEqual([2, 1, 1, 1, 1, 1, 1]);
    expect(rows[0]?.metric.metric_id).toBe("fid");
    expect(printedCells(rows[0] as HeadToHeadRow)).toEqual(["var: 1.80* 4.19", "distilled-decoding: 9.96 11.35"]);
    expect(rows[0]?.verdict.kind).toBe("with caveats");
  });
  it("stand in the order asked", () => {
    const turned = compare(committed, "distilled-decoding", "var");
    expect(printedCells(turned[0] as HeadToHeadRow)).toEqual(["distilled-decoding: 9.96 11.35", "var: 1.80* 4.19"]);
  });
  it("say why a method has no figure, and call nothing best where only one has", () => {
    const byMetric = (metric: string) => rows.filter((row) => row.metric.metric_id === metric).map(printedCells);
    expect(byMetric("inception-score")).toEqual([["var: 356.4", "distilled-decoding: not in this abstract"]]);
    // One row for each baseline: a speed-up over VAR is not applicable to VAR, but one over LlamaGen would be.
    expect(byMetric("speed-up")).toEqual([
      ["var: 20", "distilled-decoding: not in this abstract"],
      ["var: not applicable", "distilled-decoding: 6.3"],
      ["var: not in this abstract", "distilled-decoding: 217.8"],
    ]);
  });
  it("never meet across match conditions; a tie is best on both sides, and a source of another kind is a caveat", () => {
    const forecasts = compare(small, "drift", "linear");
    expect(forecasts.map(printedCells)).toEqual([
      ["drift: 0.196*", "linear: 0.205 0.207"],
      ["drift: 0.24*", "linear: 0.240*"],
    ]);
    expect(forecasts.map(({ verdict }) => verdict)).toEqual([
      { kind: "with caveats", reasons: ["kinds of source differ: abstract and paper"] },
      { kind: "comparable", reasons: [] },
    ]);
  });
  it("begin with the shared row, whichever comes first in the file", () => {
    const figures = [
      figureOf({ id: "alone", metric: METRICS.accuracy }),
      figureOf({ id: "one" }),
      figureOf({ id: "other", method: METHODS.birch }),
    ];
    expect(selectHeadToHead(catalogueOf(figures), [METHODS.alder, METHODS.birch]).map(({ shared }) => shared)).toEqual([2, 1]);
  });
  it("have no best where the metric has no direction", () => {
    expect(compare(committed, "var").find(({ metric }) => metric.direction === "none")?.cells[0]?.best).toEqual([]);
  });
  it("without methods, or with one that has no figure, have no rows", () => {
    expect(compare(committed)).toEqual([]);
    expect(compare(small, "quiet")).toEqual([]);
  });
});

describe("for any figures", () => {
  const asked = fc.uniqueArray(fc.constantFrom(...Object.values(METHODS)), { minLength: 1 });
  it("every figure of the methods asked for stands in one cell, and each gap has a reason", () => {
    fc.assert(
      fc.property(anyFigures(0, 12), asked, (figures, methods) => {
        const cells = selectHeadToHead(catalogueOf(figures), methods).flatMap((row) => row.cells);
        const wanted = figures.filter(({ method }) => methods.includes(method));
        expect([...idsOf(cells.flatMap((cell) => cell.figures))].sort()).toEqual([...idsOf(wanted)].sort());
        for (const cell of cells) expect(cell.missing === null).toBe(cell.figures.length > 0);
      }),
    );
  });
  it("adding a method changes no figure and no order in the cells of the others", () => {
    fc.assert(
      fc.property(anyFigures(0, 12), (figures) => {
        const [alder, birch, cedar] = [METHODS.alder, METHODS.birch, METHODS.cedar];
        const cellsOf = (methods: readonly (typeof alder)[]) =>
          selectHeadToHead(catalogueOf(figures), methods)
            .flatMap(({ key, cells }) =>
              cells
                .filter(({ method, figures: own }) => method !== cedar && own.length > 0)
                .map((cell) => [key, ...idsOf(cell.figures)].join(" ")),
            )
            .sort();
        expect(cellsOf([cedar, birch, alder])).toEqual(cellsOf([alder, birch]));
      }),
    );
  });
});
