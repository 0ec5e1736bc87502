import { describe, expect, it } from "vitest";
import { ownReport } from "@/lib/report/own-report";
import { resultOf, METHODS, type ResultParts } from "@/tests/support/results";

const quoted = resultOf({ id: "quoted", configuration: "H", value: "1.67", origin: "quoted" });
const own = (parts: ResultParts) =>
  resultOf({
    id: "own",
    configuration: "H",
    value: "1.65",
    origin: "own",
    kind: "repository",
    conditions: { split: "guided" },
    ...parts,
  });

describe("what authors report of a result that others print", () => {
  it("is found in another comparison group, where they state more than who copied them", () => {
    expect(ownReport(quoted, [own({})])?.id).toBe("own");
  });
  it("is nothing of another configuration, method or standing, and nothing that states otherwise", () => {
    for (const parts of [
      { configuration: "L" },
      { method: METHODS.birch },
      { standing: "ablation" },
      { origin: "measured-again" },
    ] as const)
      expect(ownReport(quoted, [own(parts)]), JSON.stringify(parts)).toBeNull();
    expect(
      ownReport(resultOf({ ...{ id: "q", configuration: "H", origin: "quoted" }, conditions: { split: "all" } }), [
        own({}),
      ]),
    ).toBeNull();
  });
  it("is the one of equal digits, and nothing where several others differ", () => {
    const several = [
      own({ value: "1.50" }),
      resultOf({
        id: "same",
        configuration: "H",
        value: "1.67",
        origin: "own",
        kind: "paper",
        conditions: { split: "all" },
      }),
    ];
    expect(ownReport(quoted, several)?.id).toBe("same");
    expect(ownReport(quoted, [own({ value: "1.50" }), own({ id: "own-2" })])).toBeNull();
  });
  it("is not looked for where the result is the authors' own", () =>
    expect(ownReport(own({}), [own({ id: "other" })])).toBeNull());
});
