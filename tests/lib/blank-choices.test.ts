import { expect, test } from "vitest";
import { addressWithoutBlanks } from "@/lib/view/address/blank-choices.mjs";

test.each([
  ["/compare?chart=&method=var&x=&from=&to=2", "/compare?method=var&to=2"],
  ["/benchmarks/weir-1?chart=lines&from=&to=", "/benchmarks/weir-1?chart=lines"],
  ["/benchmarks/weir-1?from=", "/benchmarks/weir-1"],
  ["/compare?method=&reference=", "/compare"],
  ["/compare?method=var&method=&reference=", "/compare?method=var"],
])("what is left blank in the form of a chart or a comparison is not in its address: %s", (address, without) => {
  expect(addressWithoutBlanks(address)).toBe(without);
});

test.each([
  "/compare",
  "/compare?",
  "/compare?chart=lines&from=1",
  "/compare?xx=&unfrom=",
  "/api/v1/compare.json?from=",
  "//example.org?from=",
  "/\\example.org?from=",
])("%s is answered as it is", (address) => {
  expect(addressWithoutBlanks(address)).toBeNull();
});
