import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { keyOf, MarksKey } from "@/components/board/marks-key";
import type { ShownConfigurations, ShownRow } from "@/lib/view/board/shown-configurations";

const row = (name: string, counts?: string, yours?: ShownRow["yours"]): ShownRow => ({
  key: name,
  rank: "",
  note: "",
  method: { id: name, name, family: "diffusion" },
  configuration: "",
  cells: [
    { kind: "text", text: "2024" },
    { kind: "text", text: "64", ...(counts !== undefined && { counts }) },
  ],
  others: [],
  ...(yours && { yours }),
});
const board = (...rows: readonly ShownRow[]): ShownConfigurations => ({
  isRanked: false,
  columns: [
    { id: "year", head: "Year", title: "", isNumber: true },
    { id: "steps", head: "Steps", title: "", isNumber: true },
  ],
  groups: [{ title: "", rows }],
});
const said = (own: ShownConfigurations) => renderToStaticMarkup(<MarksKey {...keyOf(own)} />);

test("the key below a board says what steps count where its rows differ, without a reader's own row", () => {
  const rows = [row("MAR", "autoregressive steps"), row("VAR", "model runs"), row("Old")];
  expect(said(board(...rows, row("Ours", undefined, { place: "would be 1st", verdict: "" })))).toContain(
    "Steps count different things: autoregressive steps (MAR); model runs (VAR); not stated (Old). Each value",
  );
  expect(said(board(row("VAR", "model runs"), row("Old")))).not.toContain("count different");
});
