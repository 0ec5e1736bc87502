import { expect, test } from "vitest";
import { groupsOfMethods } from "@/lib/report/groups-of-methods";
import { catalogueOf, METHODS, resultOf } from "@/tests/support/results";

const { alder, birch, cedar } = METHODS;
const catalogue = catalogueOf([
  resultOf({ id: "a96", method: alder, value: "1", conditions: { horizon: "96" } }),
  resultOf({ id: "b96", method: birch, value: "2", conditions: { horizon: "96" } }),
  resultOf({ id: "b192", method: birch, value: "3", conditions: { horizon: "192" } }),
  resultOf({ id: "a96-ablation", method: alder, value: "4", conditions: { horizon: "96" }, standing: "ablation" }),
  resultOf({ id: "c336", method: cedar, value: "5", conditions: { horizon: "336" } }),
]);
const idsOf = (methods: Parameters<typeof groupsOfMethods>[1]) =>
  groupsOfMethods(catalogue, methods).map((results) => results.map(({ id }) => id));

test("results and groups are in the order of the methods, without ablations", () => {
  expect(idsOf([alder, birch, cedar])).toEqual([["a96", "b96"], ["b192"], ["c336"]]);
  expect(idsOf([birch, alder])).toEqual([["b96", "a96"], ["b192"]]);
});

test("a group in which a method is alone is the same list with whichever others it is compared", () => {
  const [, ofBirch] = groupsOfMethods(catalogue, [alder, birch]);
  const [, again] = groupsOfMethods(catalogue, [birch, cedar]);
  expect(ofBirch).toBe(again);
});
