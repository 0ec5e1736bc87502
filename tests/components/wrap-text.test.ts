import { expect, test } from "vitest";
import { wrapText } from "@/components/charts/text/wrap-text";

const within = (characters: number) => (line: string) => line.length <= characters;

test("a text that fits is one line, an empty one is none", () => {
  expect(wrapText("Distilled Decoding", 2, within(20))).toEqual(["Distilled Decoding"]);
  expect(wrapText("", 2, within(20))).toEqual([]);
});

test("lines break at spaces", () => {
  expect(wrapText("Baseline methods of Distilled Decoding", 2, within(20))).toEqual([
    "Baseline methods of",
    "Distilled Decoding",
  ]);
});

test("what does not fit into the last line ends in an ellipsis", () => {
  expect(wrapText("Baseline methods of Distilled Decoding", 2, within(16))).toEqual([
    "Baseline methods",
    "of Distilled De…",
  ]);
  expect(wrapText("Baseline methods", 1, within(9))).toEqual(["Baseline…"]);
});

test("a word longer than a line is broken", () => {
  expect(wrapText("Donaudampfschifffahrt", 2, within(12))).toEqual(["Donaudampfsc", "hifffahrt"]);
});

test("a line too narrow for anything still ends", () => {
  expect(wrapText("VAR is long", 2, within(0))).toEqual(["V", "…"]);
});

test("a unit or a number does not stand in a line alone", () => {
  expect(wrapText("XXL with draft B · parameters 1100 M", 2, within(35))).toEqual([
    "XXL with draft B · parameters",
    "1100 M",
  ]);
  expect(wrapText("this paper · d30 · steps 10", 2, within(25))).toEqual(["this paper · d30 ·", "steps 10"]);
});
