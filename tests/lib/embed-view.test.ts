import { expect, test } from "vitest";
import { selectLeaderboard } from "@/lib/report/leaderboard/leaderboard";
import { onlyPanel } from "@/lib/report/leaderboard/only-panel";
import { DEFAULT_BENCHMARK_VIEW } from "@/lib/view/views/benchmark-view";
import { embedHref, panelNames, RANKED, readEmbedView, readFrame } from "@/lib/view/views/embed-view";
import { wide, the } from "@/tests/support/catalogues";

const board = selectLeaderboard(wide, the(wide, "benchmarks", "weir-1"), the(wide, "metrics", "mse"));
const names = [...panelNames(board).values()];

test("axes have different names in addresses, and the address of each leads back to it", () => {
  expect(board.panels.length).toBeGreaterThan(1);
  expect(new Set(names).size).toBe(names.length);
  for (const panel of board.panels) {
    const href = embedHref(board, panel, "steps", { ...DEFAULT_BENCHMARK_VIEW, kinds: ["paper"], scale: "log" });
    const { view, problems } = readEmbedView([RANKED, "steps"], names, new URL(href, "http://x").searchParams);
    expect(problems).toEqual([]);
    expect(view).toMatchObject({ chart: "steps", panel: panelNames(board).get(panel), theme: "auto", height: null });
    expect(view.view).toMatchObject({ kinds: ["paper"], scale: "log" });
  }
});

test("axes that read alike are numbered", () => {
  const [panel] = board.panels;
  if (panel === undefined) throw new Error("no panel");
  const [condition] = wide.tables.conditions;
  if (condition === undefined) throw new Error("no condition");
  const silent = (name: string) => ({
    ...panel,
    terms: [{ kind: "silence" as const, condition: { ...condition, name } }],
  });
  const panels = [silent("Warp · weft"), silent("warp, weft"), { ...panel, terms: [] }];
  expect([...panelNames({ panels }).values()]).toEqual(["warp-weft-not-stated", "warp-weft-not-stated-2", "only"]);
});

test("what is usual is not in the address", () => {
  const [panel] = board.panels;
  if (panel === undefined) throw new Error("no panel");
  expect(embedHref(onlyPanel(board, panel), panel, RANKED, DEFAULT_BENCHMARK_VIEW)).toBe(
    "/embed/benchmarks/weir-1/mse",
  );
});

test("one axis alone keeps its ranks and counts its own results", () => {
  const [, second] = board.panels;
  if (second === undefined) throw new Error("no second panel");
  expect(onlyPanel(board, second)).toMatchObject({ panels: [second], results: second.entries.length, missing: [] });
});

test("theme and height are read, and what they are not is said", () => {
  const read = (query: string) => readFrame(new URLSearchParams(query));
  expect(read("theme=dark&height=400")).toEqual({ view: { kinds: [], theme: "dark", height: 400 }, problems: [] });
  for (const wrong of ["199", "4001", "-1", "4e2", "full"])
    expect(read(`height=${wrong}`)).toMatchObject({
      view: { height: null },
      problems: [{ parameter: "height", found: wrong }],
    });
  expect(read("theme=sepia&zoom=2").problems.map(({ parameter }) => parameter)).toEqual(["theme", "zoom"]);
});
