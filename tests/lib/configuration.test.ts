import { describe, expect, it } from "vitest";
import type { RowOf } from "@/lib/catalogue/catalogue";
import { fieldsOf } from "@/lib/catalogue/result";
import { isOneConfiguration, selectConfigurations } from "@/lib/select/rank/configuration";
import { resultOf, METHODS, type ResultParts } from "@/tests/support/results";
import { rowOf } from "@/tests/support/rows";

const PARAMETERS = rowOf("conditions", {
  condition_id: "parameters",
  name: "Parameters",
  role: "vary",
  type: "number",
});
const STEP_COUNTS = rowOf("conditions", {
  condition_id: "step-counts",
  name: "What a step counts",
  role: "caveat",
  type: "text",
});

/** Returns a result with more conditions than the sample ones; from a separate source unless one is given. */
function sample(
  id: string,
  {
    parameters,
    counting,
    from,
    ...parts
  }: ResultParts & { readonly parameters?: string; readonly counting?: string; readonly from?: string } = {},
) {
  const result = resultOf({ id, ...parts, source: { source_id: from ?? id } });
  const stated = (condition: RowOf<"conditions">, value: string | undefined) =>
    value === undefined ? [] : [{ condition, value, method: null }];
  return {
    ...fieldsOf(result),
    conditions: [...result.conditions, ...stated(PARAMETERS, parameters), ...stated(STEP_COUNTS, counting)],
  };
}

/** Returns the groups of results of one configuration: the ids of each in alphabetical order. */
const grouped = (...results: readonly ReturnType<typeof sample>[]) => {
  const of = (list: typeof results) =>
    selectConfigurations(list)
      .map((members) =>
        members
          .map(({ id }) => id)
          .toSorted()
          .join(" "),
      )
      .toSorted();
  expect(of(results.toReversed())).toEqual(of(results));
  return of(results);
};

describe("results are of one configuration", () => {
  it("where method, name and axes are the same, whatever the value", () => {
    expect(
      grouped(
        sample("own", { configuration: "H", value: "1.55" }),
        sample("again", { configuration: "H", value: "1.68", origin: "measured-again" }),
      ),
    ).toEqual(["again own"]);
    expect(grouped(sample("own", { configuration: "H" }), sample("other", { configuration: "L" }))).toEqual([
      "other",
      "own",
    ]);
    expect(grouped(sample("own"), sample("other", { method: METHODS.birch }))).toEqual(["other", "own"]);
  });
  it("however its name is spelt", () => {
    const mar = rowOf("methods", { method_id: "mar", name: "MAR", paper_id: null });
    expect(
      grouped(
        sample("a", { method: mar, configuration: "H" }),
        sample("b", { method: mar, configuration: "MAR-H" }),
        sample("c", { method: mar, configuration: "mar h" }),
      ),
    ).toEqual(["a b c"]);
  });
  it("whatever rounding its size is printed in: 943 and 1000 million are one MAR-H", () => {
    expect(
      grouped(
        sample("own", { configuration: "H", parameters: "943" }),
        sample("quoted", { configuration: "H", parameters: "1000", origin: "quoted", value: "1.55" }),
      ),
    ).toEqual(["own quoted"]);
    expect(
      grouped(
        sample("small", { configuration: "H", parameters: "208" }),
        sample("large", { configuration: "H", parameters: "943" }),
      ),
    ).toEqual(["large", "small"]);
    expect(
      grouped(
        sample("d24", { parameters: "1000" }),
        sample("also", { parameters: "1030" }),
        sample("d20", { parameters: "600" }),
      ),
    ).toEqual(["also d24", "d20"]);
  });
  it("where a quotation repeats the digits, whatever size it says: MaskGIT's 6.18 of 227 and of 177 million", () => {
    expect(
      grouped(
        sample("one", { value: "6.18", parameters: "227" }),
        sample("other", { value: "6.18", parameters: "177", origin: "quoted" }),
      ),
    ).toEqual(["one other"]);
    expect(
      grouped(
        sample("one", { value: "6.18", parameters: "227" }),
        sample("other", { value: "6.20", parameters: "177", origin: "quoted" }),
      ),
    ).toEqual(["one", "other"]);
  });
  it("not where both state an axis or a teacher differently", () => {
    expect(
      grouped(sample("one", { conditions: { steps: "1" } }), sample("ten", { conditions: { steps: "10" } })),
    ).toEqual(["one", "ten"]);
    expect(
      grouped(sample("a", { conditions: { teacher: "alder" } }), sample("b", { conditions: { teacher: "birch" } })),
    ).toEqual(["a", "b"]);
    // Guidance is a setting of a run and does not distinguish models.
    expect(
      grouped(sample("a", { conditions: { guidance: "1.5" } }), sample("b", { conditions: { guidance: "4" } })),
    ).toEqual(["a b"]);
  });
  it("where their steps count different things, which tells nothing apart", () => {
    const steps = (id: string, count: string, counting: string) =>
      sample(id, { configuration: "H", conditions: { steps: count }, counting });
    expect(grouped(steps("cells", "50", "cells"), steps("flow", "200", "flow steps over all cells"))).toEqual([
      "cells flow",
    ]);
    expect(grouped(steps("a", "50", "cells"), steps("b", "64", "cells"))).toEqual(["a", "b"]);
  });
  it("not where one source sets them apart", () => {
    expect(
      grouped(
        sample("named", { configuration: "large", from: "table" }),
        sample("nameless", { from: "table", value: "9" }),
      ),
    ).toEqual(["named", "nameless"]);
    expect(
      isOneConfiguration(sample("a", { from: "table" }), sample("b", { from: "table", conditions: { steps: "8" } })),
    ).toBe(false);
  });
});

describe("a result that leaves something out", () => {
  const [few, many] = [
    sample("few", { value: "4.2", conditions: { steps: "1" } }),
    sample("many", { value: "2.1", conditions: { steps: "256" } }),
  ];
  it("joins the one of its digits, or else of the nearest value, if it only repeats", () => {
    expect(grouped(few, many, sample("quoted", { value: "2.10", origin: "quoted" }))).toEqual(["few", "many quoted"]);
    expect(grouped(few, many, sample("quoted", { value: "4.0", origin: "quoted" }))).toEqual(["few quoted", "many"]);
  });
  it("stands for itself with other digits where nobody names a configuration and somebody measured", () => {
    expect(grouped(few, many, sample("silent", { value: "3", origin: "not-stated" }))).toEqual([
      "few",
      "many",
      "silent",
    ]);
  });
  it("of a method with named configurations is one of them, but for its authors' own other value", () => {
    const named = sample("named", { configuration: "d30", value: "1.92" });
    expect(grouped(named, sample("again", { value: "1.97", origin: "measured-again" }))).toEqual(["again named"]);
    expect(grouped(named, sample("abstract", { value: "1.92" }))).toEqual(["abstract named"]);
    expect(grouped(named, sample("abstract", { value: "1.80" }))).toEqual(["abstract", "named"]);
  });
  it("joins the one of its name before one of its digits", () => {
    const results = [
      sample("named", { configuration: "H", value: "1.55" }),
      sample("nameless", { value: "1.60" }),
      sample("quoted", { configuration: "H", value: "1.60", origin: "quoted" }),
    ];
    expect(grouped(...results)).toEqual(["named quoted", "nameless"]);
  });
  it("finds all that it may be, whatever stands first: 1.55 is not put to 1.65 because that was measured", () => {
    const at = (id: string, steps: string, value: string, origin: "quoted" | "not-stated") =>
      sample(id, { configuration: "H", value, origin, conditions: { steps } });
    const quotations = [
      sample("q1", { configuration: "H", value: "1.55", origin: "quoted" }),
      sample("q2", { configuration: "H", value: "1.55", origin: "quoted" }),
    ];
    expect(grouped(at("s64", "64", "1.65", "not-stated"), at("s256", "256", "1.55", "quoted"), ...quotations)).toEqual([
      "q1 q2 s256",
      "s64",
    ]);
  });
});
