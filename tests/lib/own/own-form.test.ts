import { describe, expect, it } from "vitest";
import { alongValues, EMPTY_FORM, formsOfRows, rowsOfForm } from "@/lib/own/own-form";
import { ownRow } from "@/tests/support/own";

const GRID = { along: "horizon", conditions: [] };

describe("the form of a board", () => {
  it("says one row of a board by configuration, without what is left empty", () => {
    const form = {
      ...EMPTY_FORM,
      name: " Mine ",
      values: { fid: " 2.41 ", is: "" },
      conditions: { steps: "10", guidance: " " },
    };
    expect(rowsOfForm({ along: null, conditions: [] }, form)).toEqual([
      ownRow({ values: { fid: "2.41" }, conditions: { steps: "10" } }),
    ]);
    expect(rowsOfForm({ along: null, conditions: [] }, EMPTY_FORM)).toEqual([]);
  });
  it("says a row of a grid for each horizon that has a value", () => {
    const form = {
      ...EMPTY_FORM,
      name: "Mine",
      values: { "mse@96": "0.3", "mae@96": "0.4", "mse@192": "0.5", "mae@192": "" },
      conditions: { "look-back": "96" },
    };
    expect(rowsOfForm(GRID, form)).toEqual([
      ownRow({ values: { mse: "0.3", mae: "0.4" }, conditions: { "look-back": "96", horizon: "96" } }),
      ownRow({ values: { mse: "0.5" }, conditions: { "look-back": "96", horizon: "192" } }),
    ]);
  });
  it("takes rows of one model together again, and a second value of one horizon as another model", () => {
    const rows = [
      ownRow({ values: { mse: "0.3" }, conditions: { horizon: "96" } }),
      ownRow({ values: { mse: "0.5" }, conditions: { horizon: "192" } }),
      ownRow({ values: { mse: "0.31" }, conditions: { horizon: "96" } }),
      ownRow({ values: { mse: "1" } }),
    ];
    const forms = formsOfRows(GRID, rows);
    expect(forms.map(({ at }) => at)).toEqual([[0, 1], [2], [3]]);
    expect(forms.flatMap(({ form }) => rowsOfForm(GRID, form))).toEqual(rows);
  });
  it("has the horizons that the results of the benchmark state, by number", () => {
    const group = (benchmark: string, horizon: string) =>
      ({
        key: horizon,
        benchmark,
        metric: "mse",
        baseline: "",
        ranked: [],
        notRanked: "",
        profiles: [{ conditions: { horizon }, origin: "own", kind: "paper", results: 1 }],
      }) as const;
    const groups = [group("a", "192"), group("a", "96"), group("a", "average"), group("b", "24")];
    expect(alongValues({ along: "horizon", groups }, "a")).toEqual(["96", "192", "average"]);
    expect(alongValues({ along: null, groups }, "a")).toEqual([""]);
  });
});
