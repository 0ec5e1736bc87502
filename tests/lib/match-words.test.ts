import { describe, expect, it } from "vitest";
import { matchWords } from "@/lib/sentences/match-words";

const matches = (...fits: readonly ("name" | "words" | "near")[]) => fits.map((fit) => ({ fit }));

describe("what is said of matches", () => {
  it("is their number where one is called so", () => {
    expect(matchWords(matches("near", "name"), 2)).toEqual({ isThere: true, words: "2 matches" });
    expect(matchWords(matches("name"), 1)).toEqual({ isThere: true, words: "1 match" });
  });
  it("is that nothing has the name where others only mention it or are near", () => {
    expect(matchWords(matches("words", "near"), 2)).toEqual({ isThere: false, words: "1 match mentions it." });
    expect(matchWords(matches("near", "near"), 2)).toEqual({ isThere: false, words: "What is nearest:" });
    expect(matchWords([], 0)).toEqual({ isThere: false, words: "" });
  });
});
