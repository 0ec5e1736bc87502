import { describe, expect, it } from "vitest";
import type { RowOf } from "@/lib/catalogue/catalogue";
import { isOneConfiguration, selectConfigurations } from "@/lib/select/configuration";
import { figureOf, METHODS, type FigureParts } from "@/tests/support/figures";
import { rowOf } from "@/tests/support/rows";

const PARAMETERS = rowOf("conditions", { condition_id: "parameters", name: "Parameters", role: "vary", type: "number" });
const STEP_COUNTS = rowOf("conditions", { condition_id: "step-counts", name: "What a step counts", role: "caveat", type: "text" });

/** A result with more conditions than the sample ones; each from a source of its own unless one is given. */
function result(id: string, { parameters, counting, from, ...parts }: FigureParts & { readonly parameters?: string; readonly counting?: string; readonly from?: string } = {}) {
  const figure = figureOf({ id, ...parts, source: { source_id: from ?? id } });
  const stated = (condition: RowOf<"conditions">, value: string | undefined) => (value === undefined ? [] : [{ condition, value, method: null }]);
  return { ...figure, conditions: [...figure.conditions, ...stated(PARAMETERS, parameters), ...stated(STEP_COUNTS, counting)] };
}

/** The ids of results that are of one configuration stand together, in alphabetical order. */
const grouped = (...results: readonly ReturnType<typeof result>[]) => {
  const of = (list: typeof results) => selectConfigurations(list).map((members) => members.map(({ id }) => id).toSorted().join(" ")).toSorted();
  expect(of(results.toReversed())).toEqual(of(results));
  return of(results);
};

describe("results are of one configuration", () => {
  it("where method, name and axes are the same, whatever the value", () => {
    expect(grouped(result("own", { configuration: "H", value: "1.55" }), result("again", { configuration: "H", value: "1.68", origin: "measured-again" }))).toEqual(["again own"]);
    expect(grouped(result("own", { configuration: "H" }), result("other", { configuration: "L" }))).toEqual(["other", "own"]);
    expect(grouped(result("own"), result("other", { method: METHODS.birch }))).toEqual(["other", "own"]);
  });
  it("however its name is spelt", () => {
    const mar = rowOf("methods", { method_id: "mar", name: "MAR", paper_id: null });
    expect(grouped(result("a", { method: mar, configuration: "H" }), result("b", { method: mar, configuration: "MAR-H" }), result("c", { method: mar, configuration: "mar h" }))).toEqual(["a b c"]);
  });
  it("whatever rounding its size is printed in: 943 and 1000 million are one MAR-H", () => {
    expect(grouped(result("own", { configuration: "H", parameters: "943" }), result("quoted", { configuration: "H", parameters: "1000", origin: "quoted", value: "1.55" }))).toEqual(["own quoted"]);
    expect(grouped(result("small", { configuration: "H", parameters: "208" }), result("large", { configuration: "H", parameters: "943" }))).toEqual(["large", "small"]);
    expect(grouped(result("d24", { parameters: "1000" }), result("also", { parameters: "1030" }), result("d20", { parameters: "600" }))).toEqual(["also d24", "d20"]);
  });
  it("where a quotation repeats the digits, whatever size it says: MaskGIT's 6.18 of 227 and of 177 million", () => {
    expect(grouped(result("one", { value: "6.18", parameters: "227" }), result("other", { value: "6.18", parameters: "177", origin: "quoted" }))).toEqual(["one other"]);
    expect(grouped(result("one", { value: "6.18", parameters: "227" }), result("other", { value: "6.20", parameters: "177", origin: "quoted" }))).toEqual(["one", "other"]);
  });
  it("not where both state an axis or a teacher differently", () => {
    expect(grouped(result("one", { conditions: { steps: "1" } }), result("ten", { conditions: { steps: "10" } }))).toEqual(["one", "ten"]);
    expect(grouped(result("a", { conditions: { teacher: "alder" } }), result("b", { conditions: { teacher: "birch" } }))).toEqual(["a", "b"]);
    // Guidance is how a model is run, and not which model it is.
    expect(grouped(result("a", { conditions: { guidance: "1.5" } }), result("b", { conditions: { guidance: "4" } }))).toEqual(["a b"]);
  });
  it("where their steps count different things, which tells nothing apart", () => {
    const steps = (id: string, count: string, counting: string) => result(id, { configuration: "H", conditions: { steps: count }, counting });
    expect(grouped(steps("cells", "50", "cells"), steps("flow", "200", "flow steps over all cells"))).toEqual(["cells flow"]);
    expect(grouped(steps("a", "50", "cells"), steps("b", "64", "cells"))).toEqual(["a", "b"]);
  });
  it("not where one source sets them apart", () => {
    expect(grouped(result("named", { configuration: "large", from: "table" }), result("nameless", { from: "table", value: "9" }))).toEqual(["named", "nameless"]);
    expect(isOneConfiguration(result("a", { from: "table" }), result("b", { from: "table", conditions: { steps: "8" } }))).toBe(false);
  });
});

describe("a result that leaves something out", () => {
  const [few, many] = [result("few", { value: "4.2", conditions: { steps: "1" } }), result("many", { value: "2.1", conditions: { steps: "256" } })];
  it("joins the one of its digits, or else of the nearest value, if it only repeats", () => {
    expect(grouped(few, many, result("quoted", { value: "2.10", origin: "quoted" }))).toEqual(["few", "many quoted"]);
    expect(grouped(few, many, result("quoted", { value: "4.0", origin: "quoted" }))).toEqual(["few quoted", "many"]);
  });
  it("stands for itself with other digits where nobody names a configuration and somebody measured", () => {
    expect(grouped(few, many, result("silent", { value: "3", origin: "not-stated" }))).toEqual(["few", "many", "silent"]);
  });
  it("of a method with named configurations is one of them, but for its authors' own other value", () => {
    const named = result("named", { configuration: "d30", value: "1.92" });
    expect(grouped(named, result("again", { value: "1.97", origin: "measured-again" }))).toEqual(["again named"]);
    expect(grouped(named, result("abstract", { value: "1.92" }))).toEqual(["abstract named"]);
    expect(grouped(named, result("abstract", { value: "1.80" }))).toEqual(["abstract", "named"]);
  });
  it("joins the one of its name before one of its digits", () => {
    const results = [result("named", { configuration: "H", value: "1.55" }), result("nameless", { value: "1.60" }), result("quoted", { configuration: "H", value: "1.60", origin: "quoted" })];
    expect(grouped(...results)).toEqual(["named quoted", "nameless"]);
  });
  it("finds all that it may be, whatever stands first: 1.55 is not put to 1.65 because that was measured", () => {
    const at = (id: string, steps: string, value: string, origin: "quoted" | "not-stated") => result(id, { configuration: "H", value, origin, conditions: { steps } });
    const quotations = [result("q1", { configuration: "H", value: "1.55", origin: "quoted" }), result("q2", { configuration: "H", value: "1.55", origin: "quoted" })];
    expect(grouped(at("s64", "64", "1.65", "not-stated"), at("s256", "256", "1.55", "quoted"), ...quotations)).toEqual(["q1 q2 s256", "s64"]);
  });
});
