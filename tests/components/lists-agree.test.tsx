import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import SpeedUpsPage from "@/app/speed-ups/page";
import { answerBenchmarks } from "@/components/answers/answer-benchmarks";
import { answerMethods } from "@/components/answers/answer-methods";
import { answerPapers } from "@/components/answers/answer-papers";
import { axisWords } from "@/lib/format/axis-words";
import { rankText } from "@/lib/format/rank";
import { printBaseline } from "@/lib/format/result";
import { selectBenchmarkReport } from "@/lib/report/benchmark-report";
import { selectBenchmarkRows } from "@/lib/report/lists/benchmark-rows";
import { EVERY_BENCHMARK } from "@/lib/report/lists/benchmarks";
import { selectMethodPlace } from "@/lib/report/lists/method-place";
import { isClaimed, selectSpeedUpRows } from "@/lib/report/speed/speed-up-rows";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { stripOf } from "@/lib/view/chart/strip";
import { writeParameters } from "@/lib/view/views/parameters";
import { DEFAULT_BENCHMARK_VIEW } from "@/lib/view/views/benchmark-view";
import { textOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";
import { textOf as wordsOf, type Element } from "@/tests/support/elements";
import { readPage } from "@/tests/support/read-screen";
import { rowsOfView } from "@/tests/support/view-csv";

const below = ({ children }: Element): readonly Element[] =>
  children.flatMap((child) => ("attribs" in child ? [child, ...below(child)] : []));

/** Returns the rows of the tables of a page: the addresses in each, and its words. */
const rowsOn = (html: string) =>
  readPage(html)
    .filter(({ name }) => name === "tr")
    .map((row) => ({ hrefs: below(row).flatMap(({ attribs }) => attribs.href ?? []), words: wordsOf(row.children) }))
    .filter(({ hrefs }) => hrefs.length > 0);

const minus = (text: string) => text.replaceAll("-", "−");

describe("the lists of the collection say what the pages that they lead to say", () => {
  it("of benchmarks, for any kinds of source: who is first, by which value, is the first of the board of its page and of its file", async () => {
    let firsts = 0;
    for (const kind of [[], ...SOURCE_KINDS.map((one) => [one])]) {
      const onScreen = rowsOn(
        renderToStaticMarkup(answerBenchmarks(wide, new URLSearchParams(writeParameters({ kind })))),
      );
      for (const { benchmark, standing, best, results } of selectBenchmarkRows(wide, {
        ...EVERY_BENCHMARK,
        kinds: kind,
      })) {
        const id = benchmark.benchmark_id;
        const row = onScreen.find(({ hrefs }) => hrefs.some((href) => href.split("?")[0] === `/benchmarks/${id}`));
        const lines = rowsOfView(await textOf(`benchmarks/${id}.csv${writeParameters({ kind, rows: ["all"] })}`));
        expect(row?.words, id).toContain(String(results));
        if (standing === null || best?.kind !== "best") continue;
        const [result] = best.results;
        const report = selectBenchmarkReport(wide, id, {
          ...DEFAULT_BENCHMARK_VIEW,
          kinds: kind,
          metrics: [standing.metric.metric_id],
        });
        const group = report?.groups.find(({ lead }) => lead.entries.some((entry) => entry.result === result));
        expect(group?.best, id).toMatchObject({ kind: "best", results: best.results });
        for (const one of best.results)
          expect(
            lines.find(({ result_id }) => result_id === one.id),
            `${id}: ${one.id}`,
          ).toMatchObject({ value: one.value.text, rank: "1" });
        expect(row?.words, id).toContain(minus(result?.value.text ?? "none"));
        expect(row?.words, id).toContain(axisWords(standing.terms));
        firsts += 1;
      }
    }
    expect(firsts).toBeGreaterThan(5);
  });
  it("of methods and papers: the best value of each and its rank are those of its benchmark", () => {
    const [methods, papers] = [answerMethods, answerPapers].map((answer) =>
      rowsOn(renderToStaticMarkup(answer(wide, new URLSearchParams()))),
    ) as [ReturnType<typeof rowsOn>, ReturnType<typeof rowsOn>];
    let places = 0;
    for (const { method_id: id, paper_id } of wide.methods.values()) {
      const place = selectMethodPlace(wide, id);
      if (place === null) continue;
      const report = selectBenchmarkReport(wide, place.benchmark.benchmark_id, {
        ...DEFAULT_BENCHMARK_VIEW,
        metrics: [place.metric.metric_id],
      });
      const panels = report?.leaderboard?.panels ?? [];
      const entry = panels.flatMap(({ entries }) => entries).find(({ result }) => result === place.own.result);
      expect([entry?.rank, entry?.tied], id).toEqual([place.own.rank, place.own.tied]);
      const row = methods.find(({ hrefs }) => hrefs[0] === `/methods/${id}`);
      if (row === undefined) continue;
      expect(row.words, id).toContain(minus(place.own.result.value.text));
      if (place.own.rank !== null) expect(row.words, id).toContain(`${rankText(place.own)} of ${place.of}`);
      places += 1;
      const ofPaper = papers.find(
        ({ hrefs }) =>
          hrefs.includes(`/papers/${paper_id}`) && hrefs.some((href) => href.endsWith(`#${place.own.result.id}`)),
      );
      if (ofPaper) expect(ofPaper.words).toContain(minus(place.own.result.value.text));
    }
    expect(places).toBeGreaterThan(5);
  });
  it("of all: the strip of a row has its better values to the right, whichever way the metric goes", () => {
    for (const { standing } of selectBenchmarkRows(wide, EVERY_BENCHMARK)) {
      if (standing === null || standing.metric.direction === "none") continue;
      const { placeOf } = stripOf(standing);
      const sign = standing.metric.direction === "lower" ? -1 : 1;
      const sorted = standing.rows
        .map(({ result }) => result)
        .toSorted((a, b) => sign * (a.value.number - b.value.number));
      const places = sorted.map(placeOf);
      expect(places, standing.benchmark.benchmark_id).toEqual(places.toSorted((a, b) => a - b));
    }
  });
});

describe("the page of claimed speed-ups", () => {
  it("prints the value, the baseline and the source of each as the file that it offers has them, and leaves out ablations alone", async () => {
    const { claimed, byOthers } = selectSpeedUpRows(wide);
    const rows = rowsOn(renderToStaticMarkup(SpeedUpsPage()));
    const lines = rowsOfView(await textOf("results.csv?metric=speed-up&metric=training-speed-up-percent"));
    expect(rows).toHaveLength(claimed.length + byOthers.length);
    for (const [at, { result, of, least }] of [...claimed, ...byOthers].entries()) {
      const line = lines.find(({ result_id }) => result_id === result.id);
      expect(line).toMatchObject({ value: result.value.text, baseline_method_id: result.baseline?.method.method_id });
      const words = rows[at]?.words ?? "";
      for (const part of [
        minus(line?.value ?? "none"),
        result.method.name,
        result.baseline?.method.name ?? "none",
        result.paper.short_name,
      ])
        expect(words).toContain(part);
      // Results get separate rows only if the conditions of the baseline differ, which its words state.
      const alike = wide.results.filter(
        (one) =>
          one.paper === result.paper &&
          one.method === result.method &&
          one.metric === result.metric &&
          one.standing === "main" &&
          printBaseline(one) === printBaseline(result) &&
          isClaimed(one) === isClaimed(result),
      );
      expect([of, result.value.number, least?.value.number ?? result.value.number]).toEqual([
        alike.length,
        Math.max(...alike.map(({ value }) => value.number)),
        Math.min(...alike.map(({ value }) => value.number)),
      ]);
      if (of > 1) expect(words).toContain(`largest of ${of}`);
      if (least) expect(words).toContain(minus(least.value.text));
    }
    const counted = [...claimed, ...byOthers].reduce((sum, { of }) => sum + of, 0);
    expect(counted).toBe(
      lines.filter(({ standing, baseline_method_id }) => standing === "main" && baseline_method_id !== "").length,
    );
  });
});
