import { expect, it } from "vitest";
import { reader } from "@/lib/readers/tables/csv/reader";

const notesOf = (text: string) => reader.read({ name: "own.csv", text }).notes;

it("numbers of a head that has nothing below it are named, not called no numbers", () => {
  expect(notesOf(",,\n100.7,101.7,102.7\n")).toEqual([
    "Left out: 3 cells with digits under a header that has no result below it.",
  ]);
  expect(notesOf(",\n100.7,,101.7 words 102.7\n103.7 (104.7),\n")).toEqual([
    "Left out: 2 cells with digits under a header that has no result below it.",
  ]);
  expect(notesOf("Model,Set1\n")).toEqual(["The table on line 1 contains no number."]);
});
