import { axisWords, termWords } from "@/lib/format/axis-words";
import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { selectHeadToHead, type HeadToHeadRow } from "@/lib/report/head-to-head";
import { anyResults } from "@/tests/support/any-results";
import { wide, idsOf, small, the } from "@/tests/support/catalogues";
import { catalogueOf, resultOf, METHODS, METRICS } from "@/tests/support/results";

const compare = (catalogue: typeof small, ...methods: readonly string[]) =>
  selectHeadToHead(
    catalogue,
    methods.map((id) => the(catalogue, "methods", id)),
  );

/** Returns cells such as "drift: 0.196*", with an asterisk at the best value, or with the reason for a gap. */
const printedCells = ({ cells }: HeadToHeadRow) =>
  cells.map(
    ({ method, results, best, missing }) =>
      `${method.method_id}: ${missing ?? results.map(({ id, value }) => value.text + (best.includes(id) ? "*" : "")).join(" ")}`,
  );

const abstracts = ofKinds(wide, ["abstract"]);

describe("methods side by side", () => {
  const rows = compare(abstracts, "loom", "brisk-decoding");
  // Loom has 1.90 and, measured again, 4.31; Brisk Decoding has 9.87 and 11.52. No other axis has both.
  it("begin with the rows in which most of them meet, best first in each cell", () => {
    expect(rows.map(({ shared }) => shared)).toEqual([2, 1, 1, 1, 1, 1, 1]);
    expect(rows[0]?.metric.metric_id).toBe("fid");
    expect(printedCells(rows[0] as HeadToHeadRow)).toEqual(["loom: 1.90* 4.31", "brisk-decoding: 9.87 11.52"]);
    expect(rows[0]?.verdict.kind).toBe("with caveats");
  });
  it("stand in the order asked", () => {
    const turned = compare(abstracts, "brisk-decoding", "loom");
    expect(printedCells(turned[0] as HeadToHeadRow)).toEqual(["brisk-decoding: 9.87 11.52", "loom: 1.90* 4.31"]);
  });
  it("say why a method has no result, and call nothing best where only one has", () => {
    const byMetric = (metric: string) => rows.filter((row) => row.metric.metric_id === metric).map(printedCells);
    expect(byMetric("inception-score")).toEqual([["loom: 341.2", "brisk-decoding: not in this abstract"]]);
    // One row for each baseline: a speed-up over Loom does not apply to Loom, but one over Quire would.
    expect(byMetric("speed-up")).toEqual([
      ["loom: 18", "brisk-decoding: only over another baseline"],
      ["loom: not applicable", "brisk-decoding: 5.4"],
      ["loom: only over another baseline", "brisk-decoding: 201.6"],
    ]);
  });
  it("never meet across match conditions; a tie is best on both sides, and a source of another kind is a caveat", () => {
    const forecasts = compare(small, "drift", "linear");
    expect(forecasts.map(printedCells)).toEqual([
      ["drift: 0.196*", "linear: 0.205 0.207"],
      ["drift: 0.24*", "linear: 0.240*"],
    ]);
    expect(forecasts.map(({ verdict }) => verdict)).toEqual([
      { kind: "with caveats", reasons: [{ kind: "origins differ", values: ["own", "not-stated"] }] },
      { kind: "with caveats", reasons: [{ kind: "origins differ", values: ["own", "not-stated"] }] },
    ]);
  });
  it("begin with the shared row, whichever comes first in the file", () => {
    const results = [
      resultOf({ id: "alone", metric: METRICS.accuracy }),
      resultOf({ id: "one" }),
      resultOf({ id: "other", method: METHODS.birch }),
    ];
    expect(selectHeadToHead(catalogueOf(results), [METHODS.alder, METHODS.birch]).map(({ shared }) => shared)).toEqual([
      2, 1,
    ]);
  });
  it("put of one metric the row in which most meet first, and leave benchmarks and metrics in the order of their tables", () => {
    const { alder, birch, cedar } = METHODS;
    const met = (id: string, horizon: string, methods: readonly (typeof alder)[], more = {}) =>
      methods.map((method) => resultOf({ id: `${id}-${method.method_id}`, method, conditions: { horizon }, ...more }));
    const results = [
      ...met("two", "96", [alder, birch]),
      ...met("three", "192", [alder, birch, cedar]),
      ...met("later", "96", [alder, birch, cedar], { metric: METRICS.accuracy }),
    ];
    expect(
      selectHeadToHead(catalogueOf(results), [alder, birch, cedar]).map(({ metric, terms, shared }) => [
        metric.metric_id,
        axisWords(terms),
        shared,
      ]),
    ).toEqual([
      ["fid", "horizon 192", 3],
      ["fid", "horizon 96", 2],
      ["accuracy", "horizon 96", 3],
    ]);
  });
  it("have no best where the metric has no direction", () => {
    expect(compare(wide, "loom").find(({ metric }) => metric.direction === "none")?.cells[0]?.best).toEqual([]);
  });
  it("without methods, or with one that has no result, have no rows", () => {
    expect(compare(wide)).toEqual([]);
    expect(compare(small, "quiet")).toEqual([]);
  });
});

describe("beyond the abstracts", () => {
  const rows = compare(wide, "loom", "loom-flow", "brisk-decoding");
  const fid = rows.filter(({ metric }) => metric.metric_id === "fid");
  const statementsOf = (row: HeadToHeadRow | undefined, method: string) =>
    row?.cells
      .find((cell) => cell.method.method_id === method)
      ?.statements.map(
        ({ configuration, results }) =>
          `${results[0]?.value.text} ${configuration} ${results.map(({ kind }) => kind).join("+")}`,
      );

  // 1.94 in the table of the paper; 1.99 in the repository and quoted by Burl.
  it("Loom's d30 is two statements, of one and of two sources, and each names the other", () => {
    const [best, second] = fid[0]?.cells[0]?.statements ?? [];
    expect(statementsOf(fid[0], "loom")?.slice(0, 2)).toEqual(["1.94 d30 paper", "1.99 d30 repository+citation"]);
    expect(best?.against).toEqual(expect.arrayContaining([...(second?.results ?? [])]));
    expect(best?.against).toHaveLength(2);
    expect(second?.against).toHaveLength(1);
  });
  // d24 has 2.15 in the table of the paper, 2.36 in the repository, and 2.58 measured again by the authors of Brisk Decoding, who count 1030 million
  // parameters where the others write 1.0B.
  it("Loom's d24 has three numbers, though its parameters are counted in two ways", () => {
    const d24 = fid[0]?.cells[0]?.statements.filter(({ configuration }) => configuration === "d24");
    expect(
      d24?.map(({ results, against }) => [results[0]?.value.text, against.map(({ value }) => value.text)]),
    ).toEqual([
      ["2.15", ["2.36", "2.58"]],
      ["2.36", ["2.15", "2.58"]],
      ["2.58", ["2.15", "2.36"]],
    ]);
  });
  it("LoomFlow-H is 1.66 by its authors and two that quote them, and another number by one that ran it again", () => {
    expect(statementsOf(fid[0], "loom-flow")?.slice(0, 3)).toEqual([
      "1.66 H repository+citation+citation",
      "1.69 H citation",
      "1.92 L repository+citation",
    ]);
  });
  it("standard sampling, sampling that is not stated and rejection sampling are three rows, and the silence is named", () => {
    expect(
      fid
        .filter(({ benchmark }) => benchmark.benchmark_id === "meadow-256")
        .map(({ terms, shared }) => [axisWords(terms), shared]),
    ).toEqual([
      ["generated at 256 pixels · sampling: standard", 3],
      ["generated at: not stated · sampling: not stated", 2],
      ["generated at 256 pixels · sampling: rejection sampling", 1],
    ]);
    expect(fid[2]?.cells.map(({ missing }) => missing)).toEqual([
      null,
      "only under other conditions",
      "only under other conditions",
    ]);
  });
  it("rows come shared first, then by the tables' order of benchmarks and metrics, each compared with the reference's best", () => {
    const alone = rows.findIndex(({ shared }) => shared < 2);
    const { benchmarks, metrics } = wide.tables;
    for (const part of [rows.slice(0, alone), rows.slice(alone)]) {
      const places = part.map(
        ({ benchmark, metric }) => benchmarks.indexOf(benchmark) * metrics.length + metrics.indexOf(metric),
      );
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
    expect(rows.slice(alone).every(({ shared }) => shared < 2)).toBe(true);
    const reference = the(wide, "methods", "loom");
    const [held] = selectHeadToHead(wide, [reference, the(wide, "methods", "brisk-decoding")], { reference });
    expect(
      held?.cells.map(({ derived }) =>
        derived.map(({ result, reference: other, text }) => [result.value.text, other.value.text, text]),
      ),
    ).toEqual([[], [["6.95", "2.58", "2.69"]]]);
  });
  // Headwater, also quoted by S-Eddy, and S-Eddy have 0.386 with look-back 96; AutoTide has 0.358 with look-back 672.
  it("Weir 1 at horizon 96 keeps look-back 96 and 672 on rows of their own", () => {
    const forecasts = compare(wide, "headwater", "s-eddy", "autotide").filter(
      ({ benchmark, metric, terms }) =>
        benchmark.benchmark_id === "weir-1" && metric.metric_id === "mse" && axisWords(terms).startsWith("horizon 96 "),
    );
    expect(forecasts.map((row) => [row.terms.map(termWords)[1], ...printedCells(row)])).toEqual([
      ["look-back 96 steps", "headwater: 0.386* 0.386", "s-eddy: 0.386*", "autotide: only under other conditions"],
      [
        "look-back 672 steps",
        "headwater: only under other conditions",
        "s-eddy: only under other conditions",
        "autotide: 0.358",
      ],
    ]);
  });
  it("says what the choice of sources leaves out, on this axis or on another", () => {
    const methods = ["loom", "brisk-decoding", "loom-flow"].map((id) => the(wide, "methods", id));
    const ofAbstracts = selectHeadToHead(wide, methods, { kinds: ["abstract"] }).find(
      ({ metric }) => metric.metric_id === "inception-score",
    );
    // LoomFlow's abstract claims better images without a number: that is the reason given to a reader of abstracts.
    expect(ofAbstracts?.cells.map(({ missing }) => missing)).toEqual([
      null,
      "left out by the choice of sources",
      "stated without a number",
    ]);
  });
  it("says that more than an abstract was read where it was", () => {
    const compression = compare(wide, "knot", "loom").find(
      ({ benchmark }) => benchmark.benchmark_id === "knot-3d-compression",
    );
    expect(compression?.cells[1]?.missing).toBe("not in the sources read");
  });
});

describe("for any results", () => {
  const asked = fc.uniqueArray(fc.constantFrom(...Object.values(METHODS)), { minLength: 1 });
  it("every result of the methods asked for stands in one cell, and each gap has a reason", () => {
    fc.assert(
      fc.property(anyResults(0, 12), asked, (results, methods) => {
        const cells = selectHeadToHead(catalogueOf(results), methods).flatMap((row) => row.cells);
        const wanted = results.filter(({ method }) => methods.includes(method));
        expect([...idsOf(cells.flatMap((cell) => cell.results))].sort()).toEqual([...idsOf(wanted)].sort());
        for (const cell of cells) expect(cell.missing === null).toBe(cell.results.length > 0);
      }),
    );
  });
  it("adding a method changes no result and no order in the cells of the others", () => {
    fc.assert(
      fc.property(anyResults(0, 12), (results) => {
        const [alder, birch, cedar] = [METHODS.alder, METHODS.birch, METHODS.cedar];
        const cellsOf = (methods: readonly (typeof alder)[]) =>
          selectHeadToHead(catalogueOf(results), methods)
            .flatMap(({ key, cells }) =>
              cells
                .filter(({ method, results: own }) => method !== cedar && own.length > 0)
                .map((cell) => [key, ...idsOf(cell.results)].join(" ")),
            )
            .sort();
        expect(cellsOf([cedar, birch, alder])).toEqual(cellsOf([alder, birch]));
      }),
    );
  });
});
