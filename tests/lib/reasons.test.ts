import { expect, test } from "vitest";
import { reasonsInWords } from "@/lib/format/reasons";

const STEPS = "steps stated for 3 of 4 figures";
const TEACHER = "teacher stated for 1 of 4 figures";
const GUIDANCE = "guidance stated for 2 of 4 figures";

test("two conditions that only some figures state have a clause each", () => {
  expect(reasonsInWords(["evaluation differs: a and b", STEPS, TEACHER])).toBe(`evaluation differs: a and b; ${STEPS}; ${TEACHER}`);
});

test("three of them are counted in one list, at the place of the first", () => {
  expect(reasonsInWords(["evaluation differs: a and b", STEPS, TEACHER, GUIDANCE, "kinds of source differ: abstract and paper"])).toBe(
    "evaluation differs: a and b; stated for only some of the 4 figures: steps (3), teacher (1) and guidance (2); kinds of source differ: abstract and paper",
  );
});
