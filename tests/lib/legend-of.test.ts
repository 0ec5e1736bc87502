import { expect, test } from "vitest";
import { GAP, legendOf, missingText } from "@/lib/exhibit/board/board-marks";
import type { BoardTable, BoardTableCell, BoardTableValue } from "@/lib/report/board-table";

const value = (parts: Partial<BoardTableValue>): BoardTableValue => ({
  kind: "value",
  digits: "1.80",
  sign: "",
  spread: "",
  place: null,
  marks: [],
  difference: "",
  source: 1,
  result: "a",
  href: "",
  ...parts,
});
const table = (...cells: readonly BoardTableCell[]): BoardTable => ({
  key: "fid",
  title: "FID",
  about: "",
  aboutAny: "",
  columns: [],
  groupHeads: { title: "", detail: "" },
  groups: [{ title: "", detail: "", rows: [{ key: "a", cells }] }],
  foot: [],
  notes: [],
  sources: [],
});
const legend = (...cells: readonly BoardTableCell[]) =>
  legendOf(table(...cells), { best: "in bold", second: "underlined", missing: missingText });

test("a legend explains what its board has and nothing else", () => {
  expect(legend(value({}))).toBe("");
  expect(legend(value({ place: "best" }))).toBe("Best in bold.");
  expect(legend(value({ place: "second" }), value({ place: "best" }))).toBe("Best in bold, second underlined.");
  expect(legend(value({ marks: ["quoted"] }))).toMatch(/^† [^;]+\.$/);
  expect(legend(value({ marks: ["quoted"] }), value({ marks: ["disagreement"] }))).toMatch(/^† [^;]+; ≠ [^;]+\.$/);
  // A bound has its sign before the digits and needs no explanation.
  expect(legend(value({ marks: ["bound"] }))).toBe("");
  expect(legend(value({ difference: "−2 %" }))).toBe(
    "Differences from the reference are computed here, not printed by a source.",
  );
});

test("a dash says why there is no value, and of how many; words that stand there say it themselves", () => {
  expect(legend({ kind: "missing", words: "not in this source" })).toBe("");
  expect(
    legend(
      { kind: "missing", words: "not stated" },
      { kind: "missing", words: "not stated" },
      { kind: "missing", words: "not run" },
    ),
  ).toBe(`${GAP} not stated (2), not run (1).`);
});

test("a legend says what steps count where rows differ, and a reader's own row, which states nothing, is not named", () => {
  const row = (key: string, counts?: string, isYours = false) => ({
    key,
    isYours,
    cells: [
      { kind: "name", text: key, detail: "" },
      { kind: "text", text: "64", ...(counts !== undefined && { counts }) },
    ] satisfies BoardTableCell[],
  });
  const rows = [row("MAR", "autoregressive steps"), row("VAR", "model runs"), row("Ours", undefined, true)];
  const board: BoardTable = {
    ...table(),
    columns: [
      { id: "method", over: "", head: "Method", holds: "text" },
      { id: "steps", over: "", head: "Steps", holds: "numbers" },
    ],
    groups: [{ title: "", detail: "", rows }],
  };
  const printed = (own: BoardTable) => legendOf(own, { best: "", second: "", missing: missingText });
  expect(printed(board)).toContain("Steps count different things: autoregressive steps (MAR); model runs (VAR).");
  // Of the rows that are left, not of the board that they were taken from.
  expect(printed({ ...board, groups: [{ title: "", detail: "", rows: rows.slice(1) }] })).not.toContain("Steps count");
});
