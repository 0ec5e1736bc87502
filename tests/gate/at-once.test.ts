import { expect, test } from "vitest";
import { atOnce } from "@/scripts/check/at-once.mjs";

const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

test("tasks are made at most so many at a time, begun in their order, and answered in it", async () => {
  let now = 0;
  let most = 0;
  const begun: number[] = [];
  const task = (number: number, turns: number) => async () => {
    begun.push(number);
    most = Math.max(most, ++now);
    for (let turn = 0; turn < turns; turn++) await pause();
    now--;
    return number * 10;
  };
  expect(await atOnce([task(0, 5), task(1, 1), task(2, 1), task(3, 1)], 2)).toEqual([0, 10, 20, 30]);
  expect(begun).toEqual([0, 1, 2, 3]);
  expect(most).toBe(2);
  expect(await atOnce([], 2)).toEqual([]);
});

test("what a task throws is thrown", async () => {
  await expect(atOnce([pause, () => Promise.reject(new Error("no"))], 2)).rejects.toThrow("no");
});
