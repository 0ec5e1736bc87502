import { describe, expect, it } from "vitest";
import { selectFewerSteps } from "@/lib/report/speed/fewer-steps";
import { fewerStepsSeries } from "@/lib/view/chart/fewer-steps-series";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { wide, small } from "@/tests/support/catalogues";
import { catalogueOf, resultOf, METHODS, METRICS, type ResultParts } from "@/tests/support/results";

const lines = (catalogue: typeof small) =>
  selectFewerSteps(catalogue).map(({ benchmark, teacher, method, stepsBefore, stepsAfter, before, after, speedUp }) =>
    [
      `${benchmark.benchmark_id}: ${teacher.name} to ${method.name}`,
      `${stepsBefore} to ${stepsAfter}`,
      `${before.value.text} to ${after.value.text}`,
      speedUp?.value.text ?? "no speed-up",
    ].join(", "),
  );

describe("fewer steps", () => {
  // The three sentences of the abstract: 5.4 times, 201.6 times, and text-to-image without a speed-up.
  it("pairs what Brisk Decoding reports of each teacher, with the speed-up where it claims one", () => {
    expect(lines(ofKinds(wide, ["abstract"]))).toEqual([
      "meadow-256: Loom to Brisk Decoding, 12 to 1, 4.31 to 9.87, 5.4",
      "meadow-256: Quire to Brisk Decoding, 256 to 1, 4.05 to 11.52, 201.6",
      "brisk-text-to-image: Quire to Brisk Decoding, 256 to 2, 24.80 to 27.95, no speed-up",
    ]);
  });
  // Table 1 of the paper: three Looms and two Quires, each with one step and with two; Table 3: text-to-image likewise.
  it("pairs each student of a table with the configuration that it names, once, best first, and counts its other steps", () => {
    // The results of the teachers in the table are citations, because other papers propose these.
    const pairs = selectFewerSteps(ofKinds(wide, ["paper", "citation"]));
    expect(
      pairs.map(({ before, after, withMoreSteps }) => [
        before.configuration,
        after.configuration,
        before.value.text,
        after.value.text,
        withMoreSteps.length,
      ]),
    ).toEqual([
      ["d24", "Loom-d24-BD", "2.58", "8.80", 1],
      ["d20", "Loom-d20-BD", "3.42", "9.40", 1],
      ["d16", "Loom-d16-BD", "4.31", "9.85", 1],
      ["L", "Quire-L-BD", "4.05", "11.52", 1],
      ["B", "Quire-B-BD", "5.47", "15.20", 1],
      [null, "Quire-BD", "24.80", "35.20", 1],
    ]);
    expect(pairs.map(({ speedUp }) => speedUp?.value.text ?? null)).toEqual([null, null, "5.4", "201.6", null, null]);
  });
  // The fixture's speed-up over Marsh states no steps, so it is not claimed for the one step of the student.
  it("takes no speed-up of other steps", () => {
    expect(lines(small)).toEqual(["pond-64: Marsh to Tidal, 256 to 1, 2.1 to 9.96, no speed-up"]);
  });
});

describe("a pair", () => {
  const teacher = { id: "before", method: METHODS.birch, value: "2.0", conditions: { steps: "1,000" } } as const;
  const student = {
    id: "after",
    method: METHODS.alder,
    value: "3.0",
    conditions: { steps: "8", teacher: "birch" },
  } as const;
  const pairs = (before: ResultParts, after: ResultParts) =>
    selectFewerSteps(catalogueOf([resultOf({ ...teacher, ...before }), resultOf({ ...student, ...after })])).length;

  it("is made of teacher and student on one axis of one source", () => {
    expect(pairs({}, {})).toBe(1);
    expect(pairs({ metric: METRICS.accuracy }, {})).toBe(0);
    expect(pairs({ kind: "paper" }, {})).toBe(0);
    expect(pairs({ method: METHODS.cedar }, {})).toBe(0);
  });
  it("holds a student against the teacher whose configuration it names as a whole word", () => {
    expect(pairs({ configuration: "d16" }, { configuration: "Birch-d16-small" })).toBe(1);
    expect(pairs({ configuration: "d16 wide" }, { configuration: "Birch-d16-wide" })).toBe(1);
    expect(pairs({ configuration: "d16" }, { configuration: "Birch-d160" })).toBe(0);
    expect(pairs({ configuration: "d16" }, { configuration: "Birch-d20" })).toBe(0);
    expect(pairs({ configuration: "d16" }, {})).toBe(0);
    expect(pairs({}, { configuration: "Birch-d16" })).toBe(1);
  });
  it("is made once of a student, with its fewest steps and the teacher's most", () => {
    const more = resultOf({ ...student, id: "two", value: "2.5", conditions: { steps: "16", teacher: "birch" } });
    const less = resultOf({ ...teacher, id: "shorter", value: "2.2", conditions: { steps: "500" } });
    const [pair, ...others] = selectFewerSteps(catalogueOf([less, more, resultOf(teacher), resultOf(student)]));
    expect(others).toEqual([]);
    expect([pair?.before.id, pair?.after.id, pair?.withMoreSteps.map(({ id }) => id)]).toEqual([
      "before",
      "after",
      ["two"],
    ]);
  });
  it("needs the steps of both, and fewer of them after", () => {
    expect(pairs({ conditions: {} }, {})).toBe(0);
    expect(pairs({}, { conditions: { teacher: "birch" } })).toBe(0);
    expect(pairs({ conditions: { steps: "8" } }, {})).toBe(0);
    expect(pairs({ conditions: { steps: "4" } }, {})).toBe(0);
  });
  it("reads steps with grouped thousands", () => {
    expect(pairs({ conditions: { steps: "8" } }, { conditions: { steps: "1,000", teacher: "birch" } })).toBe(0);
    const found = selectFewerSteps(catalogueOf([resultOf(teacher), resultOf(student)]));
    const series = fewerStepsSeries("Steps", found);
    expect(series?.marks[0]).toMatchObject({
      from: 1000,
      value: 8,
      text: "8 steps, FID 3.0",
      fromText: "1,000 steps, FID 2.0",
    });
    expect(series?.axis).toMatchObject({ scale: "log", domain: [5, 1000] });
  });
  it("is not made across match conditions", () => {
    expect(
      pairs({ conditions: { steps: "64", horizon: "96" } }, { conditions: { ...student.conditions, horizon: "96" } }),
    ).toBe(1);
    expect(
      pairs({ conditions: { steps: "64", horizon: "96" } }, { conditions: { ...student.conditions, horizon: "192" } }),
    ).toBe(0);
  });
});
