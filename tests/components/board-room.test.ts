import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { roomOfConfigurations, roomOfGrid, ROOMS } from "@/components/board/board-room";
import type { ShownConfigurations } from "@/lib/view/board/shown-configurations";
import type { ShownGrid } from "@/lib/view/board/shown-grid";

const value = (text: string) => ({ href: "", text, place: null, marks: [] });
const column = (id: string) => ({ id, head: id, title: "", isNumber: true });
const method = (name: string) => ({ id: name, name, family: "other" as const });

const configurations = (columns: number): ShownConfigurations => ({
  isRanked: true,
  columns: Array.from({ length: columns }, (_, at) => column(`Metric ${at}`)),
  groups: [
    {
      title: "",
      rows: [
        {
          key: "a",
          rank: "1",
          note: "",
          method: method("A"),
          configuration: "",
          others: [],
          cells: Array.from({ length: columns }, () => ({ kind: "value" as const, value: value("1.80") })),
        },
      ],
    },
  ],
});

const grid = (methods: number, rows = 1): ShownGrid => ({
  along: "Horizon",
  methods: Array.from({ length: methods }, (_, at) => method(`Method ${at}`)),
  metrics: ["MSE", "MAE"],
  sections: [
    {
      key: "s",
      benchmark: { id: "b", name: "B" },
      setting: "",
      rows: Array.from({ length: rows }, (_, at) => ({
        key: String(at),
        label: String(at),
        cells: Array.from({ length: methods }, () => [value("0.381"), value("0.402")]),
      })),
    },
  ],
  wins: Array.from({ length: methods }, () => ["1 of 4", "2 of 4"]),
});

it("a board needs more room the more columns it has, and is never taken to fit a page that it does not fit", () => {
  expect([2, 7, 9, 12, 30].map((columns) => roomOfConfigurations(configurations(columns)))).toEqual([
    640,
    900,
    1100,
    1300,
    null,
  ]);
  expect([2, 5, 30].map((methods) => roomOfGrid(grid(methods)))).toEqual([640, 900, null]);
  expect([2, 5, 30].map((rows) => roomOfGrid(grid(3, rows), true))).toEqual([640, 1100, null]);
});

it("the widths are those of the style sheet, in letters of 16 px, so that a reader of larger ones needs more room", () => {
  const css = readFileSync("components/board/board.module.css", "utf8");
  expect(
    [...css.matchAll(/@container board \(min-width: ([\d.]+)rem\) \{\s+\.scroller\[data-room="(\d+)"\]/g)].map(
      ([, rem, room]) => [16 * Number(rem), Number(room)],
    ),
  ).toEqual(ROOMS.map((room) => [room, room]));
});
