import { describe, expect, it } from "vitest";
import { columnsOf, showsRank } from "@/lib/report/columns";
import { selectConfigurationBoard, type ConfigurationBoard } from "@/lib/report/configurations";
import { columnOffer } from "@/lib/view/board/board-offer";
import { resultOf, METHODS, METRICS } from "@/tests/support/results";

const { alder, birch } = METHODS;
const run = (method: typeof alder, fid: string, accuracy: string, steps: string) => {
  const shared = { method, configuration: "L", conditions: { steps, parameters: steps } };
  return [
    resultOf({ id: `${method.method_id}-fid`, value: fid, ...shared }),
    resultOf({ id: `${method.method_id}-acc`, metric: METRICS.accuracy, value: accuracy, ...shared }),
  ];
};
const all = [...run(alder, "1.5", "80", "10"), ...run(birch, "2.5", "70", "20")];
const board = selectConfigurationBoard(
  all.filter(({ metric }) => metric === METRICS.fid),
  all,
) as ConfigurationBoard;
const idsOf = (chosen: readonly string[]) => columnsOf(board, chosen).map(({ id }) => id);

describe("the columns of a board", () => {
  it("are the usual ones with year and source where nothing is chosen", () => {
    expect(idsOf([])).toEqual(["fid", "accuracy", "parameters", "steps", "year", "source"]);
    expect(showsRank(board, [])).toBe(true);
  });
  it("have year, source and rank beside a choice of metrics and conditions, as links from before have it", () => {
    expect(idsOf(["steps", "accuracy"])).toEqual(["fid", "steps", "accuracy", "year", "source"]);
    expect(showsRank(board, ["steps"])).toBe(true);
  });
  it("are the choice alone where it names the board's own metric or a column that every board has", () => {
    expect(idsOf(["fid", "accuracy", "steps"])).toEqual(["fid", "accuracy", "steps"]);
    expect(showsRank(board, ["fid", "accuracy"])).toBe(false);
    expect(idsOf(["source", "steps"])).toEqual(["fid", "source", "steps"]);
    expect(showsRank(board, ["rank", "steps"])).toBe(true);
    expect(idsOf(["rank", "steps"])).toEqual(["fid", "steps"]);
  });
  it("leave out what the board does not have", () => expect(idsOf(["fid", "horizon"])).toEqual(["fid"]));
  it("are offered with those that stand", () => {
    expect(columnOffer(board, ["fid", "steps"], undefined)).toEqual({
      own: { id: "fid", name: "FID" },
      others: [
        { id: "accuracy", name: "Acc" },
        { id: "parameters", name: "Parameters" },
        { id: "steps", name: "Steps" },
        { id: "rank", name: "Rank" },
        { id: "year", name: "Year" },
        { id: "source", name: "Source" },
      ],
      standing: ["fid", "steps"],
      short: [
        { id: "fid", name: "FID" },
        { id: "accuracy", name: "Acc" },
        { id: "parameters", name: "Parameters" },
        { id: "steps", name: "Steps" },
      ],
    });
    expect(columnOffer(board, [], undefined).standing).toEqual([
      "rank",
      "fid",
      "accuracy",
      "parameters",
      "steps",
      "year",
      "source",
    ]);
  });
});
