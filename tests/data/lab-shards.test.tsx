import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerMethods } from "@/components/answers/answer-methods";
import { answerPage } from "@/components/answers/answer-page";
import { answerResults } from "@/components/answers/answer-results";
import { BenchmarkPage } from "@/components/pages/benchmark-page";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { boardsOfPage } from "@/lib/own/boards-of-page";
import { answerBoards } from "@/lib/shards/answer-boards";
import { answerComparison } from "@/lib/shards/answer-comparison";
import { catalogueFromShards } from "@/lib/shards/catalogue-from-shards";
import { wholeShards } from "@/lib/shards/whole-catalogue";
import { benchmarkModel } from "@/lib/view/benchmark-model";
import { DEFAULT_COMPARE_VIEW } from "@/lib/view/views/compare-view";
import { readBenchmarkView } from "@/lib/view/views/benchmark-view";
import { shownComparison } from "@/lib/view/board/shown-comparison";
import { copyLab, type Lab } from "@/tests/support/lab";
import { shardsInMemory } from "@/tests/support/shards";

let lab: Lab;
let catalogue: Catalogue;
beforeAll(async () => {
  lab = copyLab();
  expect(await lab.importRuns("runs")).toMatchObject({ code: 0 });
  catalogue = lab.load();
}, 120_000);
afterAll(() => lab.remove());

describe("shards of runs", () => {
  it("hold every run of an entry and how many failed, so that a browser makes the same mean of them", async () => {
    const source = shardsInMemory(catalogue);
    const index = await source.index();
    const { results } = catalogueFromShards(index, await wholeShards(source, index));
    const told = (from: Catalogue) =>
      from.results.map(({ id, value, spread, repeats }) => [
        id,
        value.text,
        spread,
        repeats?.runs.map((run) => run.value.text),
        repeats?.failed,
      ]);
    expect(told({ ...catalogue, results })).toEqual(told(catalogue));
    expect(results.filter(({ repeats }) => (repeats?.failed ?? 0) > 0)).toHaveLength(3);
  });

  it("answer comparisons and boards as the whole does", async () => {
    const source = shardsInMemory(catalogue);
    const methods = [...catalogue.methods.keys()];
    for (const chosen of [methods.slice(0, 2), methods, methods.slice(2)]) {
      const view = { ...DEFAULT_COMPARE_VIEW, methods: chosen };
      expect(await answerComparison(source, view)).toEqual(shownComparison(catalogue, view));
      const page = `/compare?${chosen.map((id) => `method=${id}`).join("&")}`;
      expect(await answerBoards(source, page)).toEqual(boardsOfPage(catalogue, page));
    }
  });

  it("make the pages that the server makes", async () => {
    const source = shardsInMemory(catalogue);
    const search = new URLSearchParams("kind=run");
    const made = async (path: string) => renderToStaticMarkup(await answerPage(source, path, search));
    expect(await made("/methods")).toBe(renderToStaticMarkup(answerMethods(catalogue, search)));
    expect(await made("/results")).toBe(renderToStaticMarkup(answerResults(catalogue, search)));
    for (const id of catalogue.benchmarks.keys()) {
      const { view, problems } = readBenchmarkView(catalogue, id, search);
      const model = benchmarkModel(catalogue, id, view, problems);
      expect(await made(`/benchmarks/${id}`)).toBe(model && renderToStaticMarkup(<BenchmarkPage {...model} />));
    }
  });

  it("say whose collection it is and what it keeps private", async () => {
    const source = shardsInMemory(catalogue);
    const { identity } = await source.index();
    expect(identity).toEqual(catalogue.identity);
    expect(identity.privateKinds).toEqual(["run"]);
  });
});
