import { describe, expect, it } from "vitest";
import { selectBenchmarkList } from "@/lib/report/benchmark-list";
import { selectComparisonList } from "@/lib/report/comparison-list";
import type { ListedPart } from "@/lib/report/list";
import { methodLists, selectMethodReport } from "@/lib/report/method-report";
import { paperLists, paperNotes, selectPaperReport } from "@/lib/report/paper-report";
import { resultsList, selectResultsReport } from "@/lib/report/results-report";
import { WHOLE_BENCHMARK } from "@/lib/report/leaderboard/benchmark";
import { axisKey } from "@/lib/select/rank/verdict";
import { REPORTED_EVERY_RESULT } from "@/lib/view/views/result-parameters";
import { wide } from "@/tests/support/catalogues";

const rowsIn = ({ groups }: ListedPart) => groups.flatMap(({ rows }) => rows);
const idsIn = (lists: readonly ListedPart[]) => lists.flatMap(rowsIn).map(({ result }) => result.id);

describe("lists of results, before any format", () => {
  it("of a method hold everything about it once, then what it is a baseline or a teacher of", () => {
    for (const id of wide.methods.keys()) {
      const report = selectMethodReport(wide, id);
      if (report === null) throw new Error(id);
      const lists = methodLists(wide, report);
      const own = lists.filter(({ of }) => of.kind === "method");
      expect(idsIn(own).toSorted()).toEqual((wide.resultsOfMethod.get(id) ?? []).map((result) => result.id).toSorted());
      expect(idsIn(own)).toHaveLength(report.count);
      expect(
        lists
          .filter(({ of }) => of.kind === "as a baseline")
          .flatMap((list) => rowsIn(list))
          .every(({ result }) => result.baseline?.method === report.method),
      ).toBe(true);
      const disagreements = report.benchmarks.flatMap(({ metrics }) =>
        metrics.flatMap(({ axes }) =>
          axes.flatMap(({ said }) => said.filter(({ disagreement }) => disagreement !== null)),
        ),
      );
      expect(
        lists.flatMap(({ groups }) =>
          groups.flatMap(({ notes }) => notes.flatMap((note) => (note.kind === "disagreement" ? [note.said] : []))),
        ),
      ).toEqual(disagreements);
    }
    expect(selectMethodReport(wide, "nobody")).toBeNull();
  });
  it("of some kinds of source count these alone, and offer all", () => {
    const [whole, some] = [selectMethodReport(wide, "loom"), selectMethodReport(wide, "loom", { kinds: ["abstract"] })];
    expect(some?.count).toBeLessThan(whole?.count ?? 0);
    expect(some?.kinds).toEqual(whole?.kinds);
  });
  it("of a paper hold what its sources report in the order of the table, and say where that is nothing", () => {
    for (const id of wide.papers.keys()) {
      const report = selectPaperReport(wide, id);
      if (report === null) throw new Error(id);
      expect(idsIn(paperLists(wide, report))).toEqual((wide.resultsOfPaper.get(id) ?? []).map((result) => result.id));
      expect(report.tables.flatMap(({ results }) => results)).toHaveLength(report.results.length);
      expect(paperNotes(report).some(({ kind }) => kind === "nothing reported")).toBe(report.results.length === 0);
      expect(report.abstract.reports && !report.abstract.isRead).toBe(false);
    }
  });
  it("of a selection hold what the filter lets through, each judged with those of its axis", () => {
    const report = selectResultsReport(wide, { ...REPORTED_EVERY_RESULT, metric: ["fid"] });
    const list = resultsList(wide, report);
    expect(idsIn([list])).toEqual(report.results.map(({ id }) => id));
    for (const { result, axis } of rowsIn(list))
      expect(axis.results).toBe(report.results.filter((other) => axisKey(other) === axisKey(result)).length);
    expect(report.facets().metric.some(({ choice }) => choice === "fid")).toBe(true);
  });
  it("of a benchmark say of each axis once how far it compares", () => {
    for (const id of wide.benchmarks.keys()) {
      const list = selectBenchmarkList(wide, id, WHOLE_BENCHMARK);
      if (list === null) throw new Error(id);
      for (const [at, { groups, counts }] of list.lists.entries()) {
        expect(groups.flatMap(({ notes }) => notes.filter(({ kind }) => kind === "verdict"))).toHaveLength(
          list.leaderboards[at]?.panels.length ?? 0,
        );
        expect(groups.flatMap(({ rows }) => rows)).toHaveLength(counts.shown);
      }
    }
  });
  it("of a comparison keep the rows of a benchmark together, and say what was left out", () => {
    const list = selectComparisonList(wide, { methods: ["loom", "quire", "nobody"], reference: "loom", shared: true });
    const benchmarks = list.rows.map(({ benchmark }) => benchmark);
    expect(benchmarks.filter((one, at) => one !== benchmarks[at - 1])).toHaveLength(new Set(benchmarks).size);
    expect(list.methods.map(({ method_id }) => method_id)).toEqual(["loom", "quire"]);
    expect(list.isDerived).toBe(list.rows.some(({ cells }) => cells.some(({ derived }) => derived.length > 0)));
    expect(list.notes).toEqual([{ kind: "shared rows" }]);
    expect(selectComparisonList(wide, { methods: [] }).notes).toEqual([{ kind: "nothing to compare" }]);
  });
});
