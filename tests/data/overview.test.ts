import { expect, test } from "vitest";
import { selectOverview } from "@/lib/report/overview";
import { overviewSentence } from "@/lib/sentences/overview";
import { bestByRow } from "@/lib/report/grid";
import { committedCatalogue } from "@/tests/support/committed";

test("the widest table of the collection says of every benchmark who is best there, shown or not", () => {
  const overview = selectOverview(committedCatalogue()) ?? expect.fail();
  const { sections } = overview.grid;
  // Worked out by hand from the MSE of each benchmark: SOFTS is best on as many as PatchTST and is not among the methods shown.
  expect(
    Object.fromEntries(
      bestByRow(overview.grid).map((best, at) => [sections[at]?.benchmark.name, best.map(({ name }) => name).join()]),
    ),
  ).toEqual({
    ETTh1: "FEDformer",
    ETTh2: "SOFTS",
    ETTm1: "PatchTST",
    ETTm2: "PatchTST",
    Traffic: "S-Mamba",
    Weather: "S-Mamba",
    Exchange: "DLinear",
    "Solar-Energy": "SOFTS",
    "ECL (Electricity)": "S-Mamba",
    PEMS03: "iTransformer",
    PEMS04: "SCINet",
    PEMS07: "S-Mamba",
    PEMS08: "S-Mamba",
  });
  expect(overviewSentence(overview)).toBe(
    "Lowest MSE among all 18 methods: S-Mamba on 5 of 13 benchmarks, SOFTS and PatchTST on 2 each, and 4 other methods on the other 4.",
  );
});
