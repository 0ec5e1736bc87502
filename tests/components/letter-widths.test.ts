import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { expect, test } from "vitest";
import { LETTER_WIDTHS } from "@/components/charts/text/letter-widths";
import { measure } from "@/components/charts/text/measure";

const font = create(readFileSync("node_modules/@fontsource/inter/files/inter-latin-500-normal.woff")) as Font;

test("letters are as wide as those of the chart's font", () => {
  for (const [width, letters] of Object.entries(LETTER_WIDTHS))
    for (const letter of letters)
      expect(
        Math.round((font.glyphForCodePoint(letter.codePointAt(0)!).advanceWidth / font.unitsPerEm) * 100),
        letter,
      ).toBe(Number(width));
});

test("every printable letter of ASCII is among them, once", () => {
  const all = Object.values(LETTER_WIDTHS).join("");
  expect(new Set(all).size).toBe([...all].length);
  for (let code = 32; code < 127; code++) expect(all).toContain(String.fromCharCode(code));
});

test("a figure is as wide as a zero, and a letter of East Asia as its size", () => {
  expect(measure("11", 10)).toBe(measure("00", 10));
  expect(measure("図", 10)).toBeCloseTo(10.4);
});
