import { expect, test } from "vitest";
import { once } from "@/lib/catalogue/once";

test("what is made of an object is made when first asked for, once for each object, also where it is nothing", () => {
  const asked: object[] = [];
  const made = once((of: object) => void asked.push(of));
  const [a, b] = [{}, {}];
  expect(asked).toEqual([]);
  for (const of of [a, b, a, b, a]) expect(made(of)).toBeUndefined();
  expect(asked).toHaveLength(2);
  expect(asked[0]).toBe(a);
  expect(asked[1]).toBe(b);
});
