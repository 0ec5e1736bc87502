import { describe, expect, it } from "vitest";
import { compareSources } from "@/lib/select/rank/disagreements";
import { resultOf, type ResultParts } from "@/tests/support/results";

/** Returns "a b" for each pair of results that disagrees; each result has a separate source. */
const disagreeing = (parts: readonly ResultParts[], ofMethod: readonly ResultParts[] = []) => {
  const made = (list: readonly ResultParts[], prefix: string) =>
    list.map((one, at) =>
      resultOf({ id: `${prefix}${at}`, ...one, source: { source_id: one.id ?? `${prefix}${at}` } }),
    );
  const results = made(parts, "f");
  return compareSources(results, [...results, ...made(ofMethod, "other")]).map(({ a, b }) => `${a.id} ${b.id}`);
};

describe("two sources disagree", () => {
  it("about one configuration, where no number fits both", () => {
    expect(
      disagreeing([
        { id: "a", value: "1.97" },
        { id: "b", value: "1.92" },
      ]),
    ).toEqual(["a b"]);
    expect(
      disagreeing([
        { id: "a", value: "1.97" },
        { id: "b", value: "2.0" },
      ]),
    ).toEqual([]);
  });
  it("not about two sizes, nor where one says nothing of what tells the others apart", () => {
    const steps = (id: string, value: string, count: string): ResultParts => ({
      id,
      value,
      conditions: { steps: count },
      configuration: "d30",
    });
    expect(disagreeing([steps("one", "9.9", "1"), steps("ten", "4.2", "10")])).toEqual([]);
    const silent: ResultParts = { id: "silent", value: "3.0", configuration: "d30" };
    expect(disagreeing([steps("one", "9.9", "1"), silent])).toEqual(["one silent"]);
    expect(disagreeing([steps("one", "9.9", "1"), steps("ten", "4.2", "10"), silent])).toEqual([]);
  });
  // VAR 1.80 in its abstract and 4.19 in another; neither says whether it is d16 or d30.
  it("not where neither names its configuration and others name several", () => {
    const abstracts: readonly ResultParts[] = [
      { id: "a", value: "1.80" },
      { id: "b", value: "4.19", origin: "quoted" },
    ];
    expect(disagreeing(abstracts)).toEqual(["a b"]);
    expect(disagreeing(abstracts, [{ configuration: "d16" }])).toEqual([]);
  });
  it("not where a number was set differently, such as guidance", () => {
    const guided = (id: string, value: string, guidance: string): ResultParts => ({
      id,
      value,
      conditions: { guidance },
    });
    expect(disagreeing([guided("a", "2.1", "1.5"), guided("b", "3.4", "4")])).toEqual([]);
    expect(disagreeing([guided("a", "2.1", "1.5"), guided("b", "3.4", "1.5")])).toEqual(["a b"]);
  });
});
