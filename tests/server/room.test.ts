import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { roomProblem } from "@/scripts/build/room.mjs";

test("a build begins where there is room for it", () => {
  expect(roomProblem(0)).toBeNull();
  expect(roomProblem(0, "no/such/folder/yet")).toBeNull();
});

test("a build that would not fit says how much is free and how much it takes", () => {
  expect(roomProblem(1e18, tmpdir())).toMatch(
    /^disk full: found \d+ MB free for .+ → 1000000000000 MB, .*nothing was changed$/,
  );
});
