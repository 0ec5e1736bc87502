import { expect, test } from "vitest";
import { countsWords } from "@/lib/sentences/counts-words";

const of = (method: string, counts?: string, head = "Steps") => ({ head, method, counts });

test("says what the numbers of a column count where that differs, the most frequent first", () => {
  expect(
    countsWords([
      of("MAR", "autoregressive steps of 100 diffusion steps each"),
      of("VAR", "model runs"),
      of("VAR", "model runs"),
      of("LlamaGen", "model runs"),
      of("Mill"),
    ]),
  ).toBe(
    "Steps count different things: model runs (VAR and LlamaGen); autoregressive steps of 100 diffusion steps each (MAR); not stated (Mill).",
  );
});

test("says nothing where all that is stated is the same, or nothing is", () => {
  expect(countsWords([of("VAR", "model runs"), of("Mill")])).toBe("");
  expect(countsWords([of("VAR"), of("Mill")])).toBe("");
  expect(countsWords([])).toBe("");
});

test("counts the methods where they are many, and keeps columns apart", () => {
  const many = ["A", "B", "C", "D", "E"].map((name) => of(name, "model runs"));
  expect(countsWords([...many, of("F", "flow steps"), of("G", "tokens", "Length")])).toBe(
    "Steps count different things: model runs (5 methods); flow steps (F).",
  );
});
