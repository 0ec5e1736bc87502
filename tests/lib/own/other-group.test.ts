import { describe, expect, it } from "vitest";
import { boardsOfPage } from "@/lib/own/boards-of-page";
import { withOwnRows, type OwnBoard } from "@/lib/own/own-board";
import type { OwnRow } from "@/lib/own/own-row";
import { wide } from "@/tests/support/catalogues";
import { ownRow } from "@/tests/support/own";

const boardOf = (page: string) => boardsOfPage(wide, page)?.boards[0] as OwnBoard;

/** Returns a row with the benchmark, metric and conditions of another group. */
function rowOf({ facts }: OwnBoard["others"][number]): OwnRow {
  const [group] = facts.groups;
  const conditions = group?.profiles[0]?.conditions ?? {};
  return ownRow({
    benchmark: group?.benchmark ?? "",
    values: { [group?.metric ?? ""]: "0.5" },
    conditions,
    baseline: group?.baseline ?? "",
  });
}

const PAGES = [...wide.benchmarks.keys()]
  .map((id) => `/benchmarks/${id}`)
  .filter((page) => (boardOf(page)?.others.length ?? 0) > 0);

describe("a row that a board refuses", () => {
  it.each(PAGES)("of %s is told of the group that takes it, and that group takes it", (page) => {
    for (const other of boardOf(page).others) {
      const row = rowOf(other);
      const [told] = withOwnRows(boardOf(page), [row]).told;
      if (told?.isPlaced) continue;
      expect(told?.fits?.map(({ name }) => name)).toContain(other.name);
      for (const { name } of told?.fits ?? [])
        expect(withOwnRows(boardOf(`${page}?panel=${name}`), [row]).told[0]?.isPlaced).toBe(true);
    }
  });

  it("is told of none where none takes it", () => {
    const [page = ""] = PAGES;
    const [told] = withOwnRows(boardOf(page), [ownRow({ benchmark: "elsewhere", values: { fid: "1" } })]).told;
    expect([told?.isPlaced, told?.fits]).toEqual([false, undefined]);
  });

  it("has somewhere to go in the collection that tests use", () => expect(PAGES.length).toBeGreaterThan(2));
});

it("a page brings its chart with its boards, for own rows to be drawn in", () => {
  expect(boardsOfPage(wide, "/benchmarks/meadow-256")?.chart?.series?.own).toEqual({
    group: "",
    metric: "fid",
    benchmark: "meadow-256",
  });
  expect(boardsOfPage(wide, "/benchmarks/meadow-256?chart=scatter")?.chart?.kind).toBe("scatter");
});
