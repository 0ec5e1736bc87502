import { expect, it } from "vitest";
import { learnedWords, learnWords } from "@/lib/tables/learned-words";

it("keeps the name of a family that a collection states when another one only has its id", () => {
  learnWords(
    [{ id: "slow-river", name: "model of slow rivers", slot: 3 }],
    [{ id: "rivers", name: "Rivers and lakes" }],
  );
  learnWords(
    [
      { id: "slow-river", name: "slow river", slot: 1 },
      { id: "quick-river", name: "quick river", slot: 2 },
    ],
    [{ id: "rivers", name: null }],
  );
  expect(learnedWords().families).toMatchObject({
    "slow-river": { name: "model of slow rivers", slot: 3 },
    "quick-river": { name: "quick river", slot: 2 },
  });
  expect(learnedWords().topics).toMatchObject({ rivers: "Rivers and lakes" });
  learnWords([{ id: "slow-river", name: "river model", slot: 4 }], []);
  expect(learnedWords().families["slow-river"]).toEqual({ name: "river model", slot: 4 });
});
