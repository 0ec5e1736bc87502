import { expect, it } from "vitest";
import { boardsOfPage } from "@/lib/own/boards-of-page";
import { presentRows } from "@/lib/own/present-rows";
import { vocabularyOf } from "@/lib/own/vocabulary-of";
import { wide } from "@/tests/support/catalogues";
import { ownRow } from "@/tests/support/own";

const former = [
  { former_id: "old", table: "benchmarks", id: "older" },
  { former_id: "older", table: "benchmarks", id: "new" },
  { former_id: "old", table: "metrics", id: "fid" },
  { former_id: "round", table: "benchmarks", id: "about" },
  { former_id: "about", table: "benchmarks", id: "round" },
] as const;

it("kept rows follow former ids to the last one, and say which", () => {
  const { rows, moved } = presentRows({ former }, [
    ownRow({ benchmark: "old", values: { old: "1", mse: "2" } }),
    ownRow({ benchmark: "new", values: { fid: "3" } }),
  ]);
  expect(rows.map(({ benchmark, values }) => [benchmark, values])).toEqual([
    ["new", { fid: "1", mse: "2" }],
    ["new", { fid: "3" }],
  ]);
  expect(moved).toEqual(["metric old is fid now", "benchmark old is new now"]);
});

it("a value stays under its former name where its row has one of the present name", () => {
  const { rows, moved } = presentRows({ former }, [ownRow({ benchmark: "new", values: { old: "1", fid: "2" } })]);
  expect([rows[0]?.values, moved]).toEqual([{ old: "1", fid: "2" }, []]);
});

it("a condition that names a method by its former id follows it", () => {
  const { rows, moved } = presentRows({ former: [{ former_id: "tide-1", table: "methods", id: "tide" }] }, [
    ownRow({ conditions: { teacher: "tide-1", steps: "10" } }),
  ]);
  expect([rows[0]?.conditions, moved]).toEqual([{ teacher: "tide", steps: "10" }, ["method tide-1 is tide now"]]);
});

it("ids in a ring end, and those that are nobody's stay", () => {
  expect(
    presentRows({ former }, [ownRow({ benchmark: "round" }), ownRow({ benchmark: "mine" })]).rows.map(({ benchmark }) =>
      ["about", "round", "mine"].includes(benchmark),
    ),
  ).toEqual([true, true]);
});

it("the vocabulary, and each page with boards, brings the former ids of what rows name", () => {
  expect(vocabularyOf(wide).former.map(({ former_id, id }) => `${former_id} ${id}`)).toEqual([
    "loom-one loom",
    "meadow meadow-256",
    "frechet-distance fid",
  ]);
  for (const page of ["/benchmarks/meadow-256", "/compare?method=loom&method=quire"])
    expect(boardsOfPage(wide, page)?.former).toEqual(vocabularyOf(wide).former);
});
