import { describe, expect, it } from "vitest";
import {
  conditionWords,
  reasonsInWords,
  reasonWithoutValues,
  reasonWords,
  verdictWords,
} from "@/lib/sentences/reasons";
import type { Reason } from "@/lib/select/rank/reasons";
import { verdictOfAll } from "@/lib/select/rank/verdict";
import { CONDITIONS, resultOf } from "@/tests/support/results";

const partly = (condition: keyof typeof CONDITIONS, stated: number): Reason => ({
  kind: "partly stated",
  condition: CONDITIONS[condition],
  stated,
  of: 4,
});
const [STEPS, TEACHER, GUIDANCE] = [partly("steps", 3), partly("teacher", 1), partly("guidance", 2)];
const SPLIT: Reason = {
  kind: "condition differs",
  condition: CONDITIONS.split,
  values: ["a", "b"].map((value) => ({ condition: CONDITIONS.split, value, method: null })),
};

describe("the reasons of a verdict", () => {
  it("have a clause each", () => {
    expect(reasonsInWords([SPLIT, STEPS, TEACHER])).toBe(
      "split differs: a and b; steps stated for 3 of 4 results; teacher stated for 1 of 4 results",
    );
  });
  it("count in one list, at the place of the first, where three conditions are stated by some only", () => {
    expect(
      reasonsInWords([SPLIT, STEPS, TEACHER, GUIDANCE, { kind: "kinds differ", values: ["abstract", "paper"] }]),
    ).toBe(
      "split differs: a and b; stated for only some of the 4 results: steps (3), teacher (1) and guidance (2); kinds of source differ: abstract and paper",
    );
  });
  it("say who measured in words of a specialist", () => {
    expect(reasonWords({ kind: "origins differ", values: ["own", "quoted"] })).toBe(
      "own and quoted values side by side",
    );
    expect(reasonWords({ kind: "origins differ", values: ["own", "measured-again", "not-stated"] })).toBe(
      "own, measured-again and unattributed values side by side",
    );
  });
  it("leave out values where these stand beside them", () => {
    expect(
      [SPLIT, STEPS, { kind: "kinds differ", values: ["abstract", "paper"] } as const].map(reasonWithoutValues),
    ).toEqual(["split differs", "steps stated for 3 of 4 results", "kinds of source differ"]);
    expect(conditionWords(STEPS)).toBe("steps");
    expect(conditionWords({ kind: "origins differ", values: ["own", "quoted"] })).toBe("");
  });
  it("are a sentence with the verdict, and nothing for a single result", () => {
    const results = [resultOf({ origin: "own" }), resultOf({ id: "b", origin: "quoted" })];
    expect(verdictWords(verdictOfAll(results), 2)).toBe("With caveats: own and quoted values side by side.");
    expect(verdictWords(verdictOfAll([resultOf(), resultOf()]), 2)).toBe("Comparable: no stated condition differs.");
    expect(verdictWords(verdictOfAll(results), 1)).toBe("");
  });
});
