import { describe, expect, it } from "vitest";
import { methodModel } from "@/lib/view/method-model";
import { paperModel } from "@/lib/view/paper-model";
import { EVERY_KIND } from "@/lib/view/views/method-view";
import { MOST_PLACES } from "@/lib/view/chart/to-best-chart";
import type { ToldChart } from "@/lib/view/chart/told-chart";
import { theResult, wide } from "@/tests/support/catalogues";

const methods = [...wide.methods.keys()].flatMap((id) => methodModel(wide, id, EVERY_KIND, []) ?? []);
const papers = [...wide.papers.keys()].flatMap((id) => paperModel(wide, id) ?? []);

function marksOf(chart: ToldChart) {
  if (chart.series?.kind !== "rows") throw new Error("no rows");
  return { ...chart.series, marks: chart.series.marks.map((mark) => ({ ...mark, result: theResult(wide, mark.key) })) };
}

const isToBest = (chart: ToldChart) => chart.title.startsWith("How far ");

describe("how far a method is from the best", () => {
  const charts = methods.filter(({ chart }) => chart && isToBest(chart));

  it("is drawn of at least three groups and of no more than a phone has room for, in metrics with a true zero", () => {
    expect(charts.length).toBeGreaterThan(2);
    for (const { chart, answer } of charts) {
      const { marks } = marksOf(chart!);
      expect(marks.length).toBeGreaterThanOrEqual(3);
      expect(marks.length).toBeLessThanOrEqual(MOST_PLACES);
      for (const { result } of marks)
        expect([result.method, result.metric.minimum, result.metric.kind]).toEqual([answer.method, 0, "absolute"]);
    }
  });

  it("stands where its value over the best one is, the best at 1, and others between the ends of the axis", () => {
    for (const { chart, places } of charts) {
      const { marks, axis } = marksOf(chart!);
      for (const { result, value, text, strokes } of marks) {
        const { rows } = places.ranked.find(({ own }) => own.result === result)!;
        const exact = rows
          .filter(({ rank, result: other }) => rank !== null && ["exact", "about"].includes(other.qualifier))
          .map(({ result: other }) => other.value.number);
        const best = result.metric.direction === "lower" ? Math.min(...exact) : Math.max(...exact);
        expect(value).toBeCloseTo(
          result.metric.direction === "lower" ? result.value.number / best : best / result.value.number,
        );
        expect(value).toBeGreaterThanOrEqual(1);
        if (value > 1) expect(text).toContain("; best ");
        for (const place of strokes ?? []) expect(place >= 0 && place <= 100 && Number.isInteger(place)).toBe(true);
        expect(value >= axis.domain[0] && value <= axis.domain[1]).toBe(true);
      }
    }
  });
});

describe("the own results of a method or a paper beside others'", () => {
  const charts = [...methods, ...papers].filter(({ chart }) => chart && !isToBest(chart));

  it("have the first of the group, what is its own and its neighbours, in the order of the ranks", () => {
    expect(charts.length).toBeGreaterThan(2);
    for (const { chart, places } of charts) {
      const { marks } = marksOf(chart!);
      const [largest] = places.ranked;
      expect(marks.map(({ key }) => key)).toContain(largest?.own.result.id);
      expect(marks.length).toBeLessThanOrEqual(MOST_PLACES);
      const places_ = marks.map(({ result }) => largest!.rows.findIndex((row) => row.result === result));
      expect(places_).toEqual(places_.toSorted((a, b) => a - b));
      expect(largest!.rows[places_[0]!]?.rank).toBe(1);
    }
  });

  it("say which rows are of the paper", () => {
    const own = papers.filter(({ chart }) => chart && !isToBest(chart));
    expect(own.length).toBeGreaterThan(0);
    for (const { chart, answer } of own) {
      const marked = marksOf(chart!).marks.filter(({ detail }) => detail.startsWith("this paper"));
      expect(marked.length).toBeGreaterThan(0);
      for (const { result } of marked) expect(result.paper).toBe(answer.paper);
    }
  });
});
