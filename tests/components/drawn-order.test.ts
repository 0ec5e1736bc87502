import { expect, test } from "vitest";
import { drawnOrder } from "@/components/charts/scatter/drawn-order";

test("a reader's own marks are drawn last, in their order, so that no other covers them", () => {
  const own = { mark: "yours" } as const;
  expect(drawnOrder([{}, own, {}, own, {}])).toEqual([0, 2, 4, 1, 3]);
  expect(drawnOrder([{}, {}])).toEqual([0, 1]);
  expect(drawnOrder([])).toEqual([]);
});
