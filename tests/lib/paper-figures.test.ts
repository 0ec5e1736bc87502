import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selectPaper } from "@/lib/select/paper";
import { groupPaperFigures } from "@/lib/select/paper-figures";
import { wide, idsOf, small } from "@/tests/support/catalogues";

const grouped = (catalogue: typeof small, id: string, inSight: number) => {
  const answer = selectPaper(catalogue, id);
  if (answer === null) throw new Error(`no paper ${id}`);
  return { answer, sources: groupPaperFigures(answer, inSight) };
};

describe("the figures of a paper", () => {
  // drift: four forecasts of its abstract and one of its table, all on harbour.
  it("stand by source and benchmark, the first in sight and the rest folded", () => {
    const { sources } = grouped(small, "drift", 3);
    expect(sources.map(({ source, figures }) => [source.source_id, figures])).toEqual([["drift-abstract", 4], ["drift-table", 1]]);
    const groups = sources.flatMap((source) => source.groups);
    expect(groups.map(({ benchmark, metrics, shown, folded }) => [benchmark.benchmark_id, metrics.map(({ symbol }) => symbol), shown.length, folded.length])).toEqual([
      ["harbour", ["MSE"], 3, 1],
      ["harbour", ["MSE"], 0, 1],
    ]);
  });
  it("are all there once, whatever is in sight, and each source keeps its order", () => {
    fc.assert(
      fc.property(fc.constantFrom(...wide.papers.keys()), fc.nat({ max: 240 }), (id, inSight) => {
        const { answer, sources } = grouped(wide, id, inSight);
        const groups = sources.flatMap((source) => source.groups);
        const all = groups.flatMap(({ shown, folded }) => [...shown, ...folded]);
        expect([...idsOf(all)].toSorted()).toEqual([...idsOf(answer.figures)].toSorted());
        expect(groups.reduce((sum, { shown }) => sum + shown.length, 0)).toBe(Math.min(inSight, answer.figures.length));
        // Nothing is in sight behind a fold.
        const firstFold = groups.findIndex(({ folded }) => folded.length > 0);
        expect(firstFold < 0 || groups.slice(firstFold + 1).every(({ shown }) => shown.length === 0)).toBe(true);
      }),
    );
  });
  it("of an abstract are in sight when the page opens", () => {
    for (const id of wide.papers.keys()) {
      const folded = grouped(wide, id, 12).sources.flatMap(({ groups }) => groups.flatMap((group) => group.folded));
      expect(folded.filter(({ source }) => source.kind === "abstract")).toEqual([]);
    }
  });
});
