import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { claimResults } from "@/lib/sentences/best-words";
import { arrangeBenchmarks, arrangeMethods, arrangePapers } from "@/lib/report/lists/arrange-lists";
import { selectBenchmarkRows } from "@/lib/report/lists/benchmark-rows";
import { EVERY_BENCHMARK } from "@/lib/report/lists/benchmarks";
import { collapseList, type ListGroup, type ListHeading } from "@/lib/report/lists/collapse-list";
import { firstRows } from "@/lib/report/lists/first-rows";
import { listHeading } from "@/lib/sentences/list-heading";
import { selectMethodPlace } from "@/lib/report/lists/method-place";
import { withPlaces } from "@/lib/report/lists/method-rows";
import { selectMethods } from "@/lib/report/lists/methods";
import { selectPaperRows } from "@/lib/report/lists/paper-rows";
import { stripOf } from "@/lib/view/chart/strip";
import { smallCollection, wideCollection } from "@/tests/support/collection";
import { topicIds } from "@/lib/report/lists/topics";

const small = buildCatalogue(smallCollection().texts);
const wide = buildCatalogue(wideCollection().texts);
const topic = (id: string): ListHeading => ({ kind: "topic", topic: id });
const wordsOf = ({ of }: ListGroup<unknown>) => (of === null ? "" : listHeading(of));
const rows = (count: number) => Array.from({ length: count }, (_, at) => at);

describe("a row of the list of benchmarks", () => {
  const [pond, harbour, moor] = selectBenchmarkRows(small, EVERY_BENCHMARK);

  it("has the first metric on its largest axis, what ranks first there, and counts", () => {
    // FIDs of pond-64: Tidal has 2.10 and, with one step, another; Marsh has 2.1; naive skipping has over 100. 2.10 and 2.1 tie.
    expect(pond?.standing?.metric.metric_id).toBe("fid");
    expect(pond?.best && claimResults(pond.best).map(({ id }) => id)).toEqual(["tidal-marsh-fid", "tidal-fid"]);
    expect([pond?.results, pond?.papers.length, pond?.kinds]).toEqual([9, 1, ["abstract"]]);
    expect(harbour?.kinds).toEqual(["abstract", "paper"]);
  });
  it("counts, draws and ranks only results of the kinds that are asked for", () => {
    const [only, ...others] = selectBenchmarkRows(small, { ...EVERY_BENCHMARK, kinds: ["paper"] });
    expect(others).toEqual([]);
    expect([only?.benchmark.benchmark_id, only?.results, only?.standing?.rows.length]).toEqual(["harbour", 1, 1]);
  });
  it("says why nothing ranks", () => {
    expect([moor?.standing, moor?.best, moor?.notRanked]).toEqual([null, null, { kind: "no result" }]);
    for (const { best, notRanked } of selectBenchmarkRows(wide, EVERY_BENCHMARK))
      expect(notRanked === null).toBe(best !== null);
  });
});

describe("the place of a method", () => {
  it("is that of its best value on the benchmark that it has most results on, among all configurations of the axis", () => {
    const place = selectMethodPlace(small, "tidal");
    expect([place?.benchmark.benchmark_id, place?.metric.metric_id, place?.own.result.id, place?.own.rank]).toEqual([
      "pond-64",
      "fid",
      "tidal-fid",
      1,
    ]);
    expect(place?.of).toBe(place?.rows.filter(({ rank }) => rank !== null).length);
  });
  it("is none without a result of its own", () => {
    expect(selectMethodPlace(small, "quiet")).toBeNull();
    expect(selectMethodPlace(wide, "real-meadow")).toBeNull();
  });
  it("is for every method the first row of its own that stands on the axis", () => {
    for (const { method_id } of wide.tables.methods) {
      const place = selectMethodPlace(wide, method_id);
      const own = place?.rows.filter(({ result }) => result.method.method_id === method_id);
      expect(place?.own).toBe(own?.[0]);
    }
  });
});

describe("the strip of an axis", () => {
  const axis = (ids: readonly string[], direction: "lower" | "higher" | "none") =>
    ids.map((text) => ({
      result: {
        value: { text, number: Number(text) },
        qualifier: "exact",
        spread: null,
        metric: { direction, unit: null },
      },
    })) as never;

  it("has better values to the right, whichever way the metric goes", () => {
    const lower = stripOf({ metric: { direction: "lower" } as never, rows: axis(["1", "2", "3"], "lower") });
    expect(lower.places).toEqual([0, 50, 100]);
    expect(lower.placeOf({ value: { text: "1", number: 1 } })).toBe(100);
    expect(lower.words).toBe("3 configurations, 1 to 3; better to the right");
    const higher = stripOf({ metric: { direction: "higher" } as never, rows: axis(["1", "2", "3"], "higher") });
    expect(higher.placeOf({ value: { text: "1", number: 1 } })).toBe(0);
    expect(stripOf({ metric: { direction: "none" } as never, rows: axis(["1", "3"], "none") }).words).toContain(
      "higher to the right",
    );
  });
  it("is logarithmic where values span a factor of twenty, and no longer than its places", () => {
    const strip = stripOf({
      metric: { direction: "higher" } as never,
      rows: axis(["1", "10", "100", "100.01"], "higher"),
    });
    expect(strip.places).toEqual([0, 50, 100]);
    expect(strip.words).toContain("logarithmic");
    expect(
      stripOf({ metric: { direction: "higher" } as never, rows: axis(["-1", "100"], "higher") }).words,
    ).not.toContain("logarithmic");
  });
  it("has one value in its middle", () => {
    expect(stripOf({ metric: { direction: "lower" } as never, rows: axis(["7"], "lower") }).places).toEqual([50]);
  });
});

describe("a long list", () => {
  it("stands open as a whole up to ninety rows", () => {
    const collapsed = collapseList([
      { of: topic("a"), rows: rows(60) },
      { of: topic("b"), rows: rows(30) },
    ]);
    expect(collapsed.map(({ isOpen, first, rest }) => [isOpen, first.length, rest.length])).toEqual([
      [true, 60, 0],
      [true, 30, 0],
    ]);
  });
  it("folds groups behind their first twenty rows, and those that come when ninety stand open as a whole", () => {
    const collapsed = collapseList(
      ["a", "b", "c", "d", "e"].map((id) => ({ of: topic(id), rows: rows(id === "b" ? 22 : 40) })),
    );
    expect(collapsed.map(({ isOpen, first, rest }) => [isOpen, first.length, rest.length])).toEqual([
      [true, 20, 20],
      [true, 22, 0],
      [true, 20, 20],
      [true, 20, 20],
      [false, 20, 20],
    ]);
  });
  it("of one group folds behind ninety, and no row is lost", () => {
    const [only] = collapseList([{ of: null, rows: rows(200) }]);
    expect([...(only?.first ?? []), ...(only?.rest ?? [])]).toEqual(rows(200));
    expect(only?.first).toHaveLength(90);
  });
});

describe("the first rows of a list", () => {
  const lengths = (of: readonly number[], all: "top" | "all" = "top") =>
    firstRows(
      of.map((count, at) => ({ of: topic(String(at)), rows: rows(count) })),
      all,
    ).map(({ first }) => first.length);
  it("are all of it up to 300, and wherever all are asked for", () => {
    expect(lengths([300])).toEqual([300]);
    expect(lengths([100, 120, 80])).toEqual([100, 120, 80]);
    expect(lengths([5000, 2], "all")).toEqual([5000, 2]);
  });
  it("are 200 of a longer one: small groups whole, the others alike", () => {
    expect(lengths([301])).toEqual([200]);
    expect(lengths([400, 10, 200, 50])).toEqual([70, 10, 70, 50]);
    expect(lengths([10, 291])).toEqual([10, 190]);
    // Every heading keeps at least one row.
    expect(lengths(Array.from({ length: 250 }, () => 2))).toEqual(Array.from({ length: 250 }, () => 1));
  });
});

describe("the order of a list", () => {
  const benchmarks = selectBenchmarkRows(wide, EVERY_BENCHMARK);
  const methods = withPlaces(wide, selectMethods(wide));
  const papers = selectPaperRows(wide, "");

  it("is by topic, with the methods that have no result and the references after them", () => {
    expect(arrangeBenchmarks(benchmarks, "topic", topicIds(wide)).map(wordsOf)).toEqual([
      "Image generation",
      "3D generation",
      "Language",
      "Time series",
      "Audio",
      "Generalisation",
      "Classification",
      "Generative modelling",
      "Systems",
    ]);
    expect(arrangeMethods(methods, "topic", topicIds(wide)).slice(-2).map(wordsOf)).toEqual([
      "References, not methods",
      "Without a result",
    ]);
    expect(arrangePapers(papers, "source").map(wordsOf)).toEqual(["Abstract read", "Only tables read"]);
  });
  it("is one list where a reader sorts it, by number, date or name", () => {
    const [byMethods] = arrangeBenchmarks(benchmarks, "methods", topicIds(wide));
    expect(byMethods?.of).toBeNull();
    const counts = byMethods?.rows.map((row) => row.methods) ?? [];
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const [byDate] = arrangePapers(papers, "date");
    const dates = byDate?.rows.map(({ paper }) => paper.published) ?? [];
    expect(dates).toEqual(dates.toSorted().toReversed());
    const [byName] = arrangeBenchmarks(benchmarks, "name", topicIds(wide));
    expect(byName?.rows.map(({ benchmark }) => benchmark.name).slice(0, 1)).toEqual(["3D compression of Knot"]);
  });
  it("loses no row, however it is asked for", () => {
    for (const sort of ["topic", "results", "methods", "papers", "name"] as const)
      expect(arrangeBenchmarks(benchmarks, sort, topicIds(wide)).flatMap((group) => group.rows)).toHaveLength(
        benchmarks.length,
      );
    for (const sort of ["topic", "results", "benchmarks", "name"] as const)
      expect(arrangeMethods(methods, sort, topicIds(wide)).flatMap((group) => group.rows)).toHaveLength(methods.length);
    for (const sort of ["source", "results", "date", "name"] as const)
      expect(arrangePapers(papers, sort).flatMap((group) => group.rows)).toHaveLength(papers.length);
  });
});
