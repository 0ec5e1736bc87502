import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import type { Result } from "@/lib/catalogue/catalogue";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { fieldsOf, type ResultFields } from "@/lib/catalogue/result";
import { printDerived } from "@/lib/format/derived";
import { derive, referenceFor } from "@/lib/report/derive";
import { selectHeadToHead } from "@/lib/report/head-to-head";
import type { Qualifier } from "@/lib/tables/results";
import { resultOf } from "@/tests/support/results";
import { printed } from "@/tests/support/rows";
import { wideCollection, smallCollection } from "@/tests/support/collection";

const wide = buildCatalogue(wideCollection().texts);
const abstracts = ofKinds(wide, ["abstract"]);
const small = buildCatalogue(smallCollection().texts);

function result(id: string, parts: Partial<ResultFields> = {}): Result {
  const found = [...wide.results, ...small.results].find((one) => one.id === id);
  if (found === undefined) throw new Error(`no result ${id}`);
  return { ...fieldsOf(found), ...parts };
}
const fid = (text: string, qualifier: Qualifier = "exact") => result("loom-fid", { value: printed(text), qualifier });
const inception = (text: string, qualifier: Qualifier = "exact") =>
  result("loom-is", { value: printed(text), qualifier });
const textOf = (a: Result, b: Result) => derive(a, b)?.text ?? null;

describe("a ratio", () => {
  // 9.96 / 4.19 = 2.3770…; 11.35 / 4.19 = 2.7088…; 4.11 / 4.19 = 0.98090…; the result with fewer digits has three.
  it.each([
    ["9.96", "4.19", "2.38"],
    ["11.35", "4.19", "2.71"],
    ["4.11", "4.19", "0.981"],
    // 4 / 3 = 1.33…: one digit. 1800 / 1.5 = 1200: two digits, written out. 9.996 / 1.000 rounds up to one more digit.
    ["4", "3", "1"],
    ["1800", "1.5", "1200"],
    ["9.996", "1.00", "10.0"],
    ["5.00", "2.00", "2.50"],
    ["0.10", "0.2", "0.5"],
    ["0", "4.19", "0"],
    ["1.9e-1", "0.38", "0.50"],
    ["0,196", "0.0980", "2.00"],
    ["1e-29", "9e29", "0.00000000000000000000000000000000000000000000000000000000001"],
  ])("of %s to %s is printed as %s", (a, b, text) => {
    expect(derive(fid(a), fid(b))).toMatchObject({ relation: "ratio", text, qualifier: "exact" });
  });
  it("to zero is none", () => expect(derive(fid("4.19"), fid("0"))).toBeNull());
  // 100 / 4.19 = 23.866…: "over 23.9" and "under 23.8" would both claim more than is known.
  it("of a bound is rounded to the side that claims less", () => {
    expect(derive(fid("100", "above"), fid("4.19"))).toMatchObject({ text: "23.8", qualifier: "above" });
    expect(derive(fid("100", "below"), fid("4.19"))).toMatchObject({ text: "23.9", qualifier: "below" });
    // 2.3 / 1 is exactly 2.3, whatever floating point gives.
    expect(textOf(fid("2.3", "above"), fid("1.0"))).toBe("2.3");
  });
});

describe("a difference", () => {
  // The inception score begins at 1, so a ratio would mean nothing: 80.4 - 356.4 = -276.0, with the decimals that both have.
  it.each([
    ["80.4", "356.4", "-276.0"],
    ["356.4", "80", "276"],
    ["80.4", "80.4", "0.0"],
    ["80.41", "80.4", "0.0"],
    ["80.39", "80.4", "0.0"],
    ["1E2", "30", "100"],
    ["−3.25", "1", "-4"],
  ])("of %s to %s is printed as %s", (a, b, text) => {
    expect(derive(inception(a), inception(b))).toMatchObject({ relation: "difference", text });
  });
});

describe("a qualifier", () => {
  it.each<[Qualifier, Qualifier, Qualifier | null]>([
    ["exact", "exact", "exact"],
    ["about", "exact", "about"],
    ["exact", "about", "about"],
    ["about", "about", "about"],
    ["above", "exact", "above"],
    ["exact", "above", "below"],
    ["exact", "below", "above"],
    ["above", "below", "above"],
    ["below", "above", "below"],
    ["up-to", "exact", "up-to"],
    // No result follows from these.
    ["above", "above", null],
    ["below", "below", null],
    ["about", "above", null],
    ["above", "about", null],
    ["exact", "up-to", null],
  ])("%s against %s gives %s", (one, other, outcome) => {
    expect(derive(fid("9.96", one), fid("4.19", other))?.qualifier ?? null).toBe(outcome);
  });
});

describe("nothing is worked out", () => {
  it("for a relative metric", () => expect(derive(result("brisk-loom-speed-up"), result("loom-speed-up"))).toBeNull());
  it("for results that do not compare", () =>
    expect(derive(result("drift-mse-96"), result("drift-linear-mse-192"))).toBeNull());
});

describe("the reference's result", () => {
  it("is that of the same source, whatever else is better", () => {
    const candidates = [result("loom-fid"), result("brisk-loom-12-step-fid")];
    expect(referenceFor(result("brisk-loom-fid"), candidates)?.id).toBe("brisk-loom-12-step-fid");
    expect(referenceFor(result("loom-fid-ar-baseline"), candidates)?.id).toBe("loom-fid");
    expect(referenceFor(result("brisk-loom-fid"), [])).toBeUndefined();
  });
  it("is its best where no source sets the two side by side", () => {
    const elsewhere = result("loom-fid", { source: result("drift-mse-96").source });
    expect(referenceFor(elsewhere, [result("loom-fid"), result("brisk-loom-12-step-fid")])?.id).toBe("loom-fid");
  });
});

describe("Loom as the reference", () => {
  const the = (id: string) => {
    const method = wide.methods.get(id);
    if (method === undefined) throw new Error(`no method ${id}`);
    return method;
  };
  const methods = [the("loom"), the("brisk-decoding"), the("few-step-baselines-brisk")];
  const [first] = selectHeadToHead(abstracts, methods, { reference: the("loom") });
  it("holds the best result of each against Loom as the same source reports it", () => {
    const printedDerived = first?.cells.map((cell) =>
      cell.derived.map(({ result: one, reference, text, qualifier }) =>
        [one.id, reference.id, text, qualifier].join(" "),
      ),
    );
    expect(printedDerived).toEqual([
      [],
      ["brisk-loom-fid brisk-loom-12-step-fid 2.29 exact"],
      ["brisk-loom-few-step-baselines-fid brisk-loom-12-step-fid 23.2 above"],
    ]);
  });
  it("changes no result, no order and no best", () => {
    const [without] = selectHeadToHead(abstracts, methods);
    expect(without?.cells.map(({ results, best }) => [results.map(({ id }) => id), best])).toEqual(
      first?.cells.map(({ results, best }) => [results.map(({ id }) => id), best]),
    );
  });
});

describe("rows", () => {
  const [drift, linear] = [small.methods.get("drift"), small.methods.get("linear")];
  if (!drift || !linear) throw new Error("the fixture has other methods");
  it("of a kind of source hold only its results, and say what the choice leaves out", () => {
    const rows = selectHeadToHead(small, [drift, linear], { kinds: ["paper"] });
    expect(
      rows.map(({ cells }) => cells.map(({ results, missing, best }) => [results.map(({ id }) => id), missing, best])),
    ).toEqual([
      [
        [[], "left out by the choice of sources", []],
        [["drift-table-linear-mse-96"], null, []],
      ],
    ]);
  });
  it("may be only those that two methods share", () => {
    const methods = [wide.methods.get("loom"), wide.methods.get("brisk-decoding")].filter(
      (method) => method !== undefined,
    );
    expect(selectHeadToHead(abstracts, methods, { shared: true }).map(({ shared }) => shared)).toEqual([2]);
    expect(selectHeadToHead(abstracts, methods).length).toBeGreaterThan(1);
  });
});

describe("words", () => {
  const words = {
    relation: "ratio",
    text: "2.38",
    qualifier: "exact",
    unit: null,
    reference: "Loom",
    referenceValue: "4.19",
  } as const;
  it.each([
    [words, "2.38× Loom’s 4.19"],
    [{ ...words, referenceConfiguration: "d30" }, "2.38× Loom’s 4.19 (d30)"],
    [{ ...words, text: "23.8", qualifier: "above" }, "over 23.8× Loom’s 4.19"],
    [{ ...words, relation: "difference", text: "-276.0" }, "276.0 less than Loom’s 4.19"],
    [{ ...words, relation: "difference", text: "24", unit: "points" }, "24 points more than Loom’s 4.19"],
    [{ ...words, relation: "difference", text: "-5", qualifier: "above" }, "at most 5 less than Loom’s 4.19"],
    [{ ...words, relation: "difference", text: "0.0" }, "no difference from Loom’s 4.19 as printed"],
  ] as const)("%j", (derived, sentence) => expect(printDerived(derived)).toBe(sentence));
});

describe("the value of a reference that another is compared with", () => {
  const of = (id: string, parameters: string | null, source: string, value = "2") =>
    resultOf({
      id,
      value,
      kind: "paper",
      source: { source_id: source },
      ...(parameters && { conditions: { parameters } }),
    });
  const sharedSource = (results: readonly Result[]) =>
    results.map((one) => ({ ...fieldsOf(one), source: results[0]?.source ?? one.source }));
  const [large, small] = [of("large", "2000", "a", "1.9"), of("small", "310", "a", "3.3")];
  it("is the nearest in size, where sizes are stated, and else the first", () => {
    expect(referenceFor(of("x", "327", "b"), [large, small])?.id).toBe("small");
    expect(referenceFor(of("x", "1500", "b"), [large, small])?.id).toBe("large");
    expect(referenceFor(of("x", null, "b"), [large, small])?.id).toBe("large");
  });
  it("is one of the same source before all others, and of these the nearest in size", () => {
    const [own, tiny, big] = sharedSource([of("own", "327", "b"), of("tiny", "300", "b"), of("big", "1000", "b")]) as [
      Result,
      Result,
      Result,
    ];
    expect(referenceFor(own, [large, small, big, tiny])?.id).toBe("tiny");
    expect(referenceFor(own, [large, small, big])?.id).toBe("big");
  });
});
