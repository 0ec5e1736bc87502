import { expect, it } from "vitest";
import { growsTooFast } from "@/tests/support/grows";

/** Returns what is said of a reader that needs so many seconds for a length. */
function saidOf(secondsFor: (length: number) => number): string | null {
  let now = 100;
  return growsTooFast(
    (length) => void (now += secondsFor(length)),
    200_000,
    () => now,
  );
}

it("complains of time that grows with the square of a text, on any machine", () => {
  const restarts = (length: number) => 60 * (length / 200_000) ** 2;
  expect(saidOf(restarts)).toBe("200000 characters take 60.0 s, and a quarter of them 3.8 s");
  expect(saidOf((length) => restarts(length) / 8)).toBe("200000 characters take 7.5 s, and a quarter of them 0.5 s");
  expect(saidOf((length) => restarts(length) * 8)).not.toBeNull();
});

it("never complains of time that grows with the text, however slow the machine is", () => {
  for (const seconds of [0.1, 3, 30, 300]) expect(saidOf((length) => (seconds * length) / 200_000)).toBeNull();
});
