import { expect, test } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { selectBenchmark, WHOLE_BENCHMARK } from "@/lib/report/leaderboard/benchmark";
import { isSpread, selectProgress } from "@/lib/report/leaderboard/progress";
import { notDrawnWords, progressSentence, progressTitle } from "@/lib/sentences/progress-words";
import { wideCollection } from "@/tests/support/collection";
import { entriesOf, metricTowards } from "@/tests/support/panels";

type Sketches = Parameters<typeof entriesOf>[0];

function progressOf(sketches: Sketches, direction: "lower" | "higher" = "lower") {
  const metric = metricTowards(direction);
  const progress = selectProgress(metric, entriesOf(sketches, metric));
  if (progress === null) throw new Error("a metric without direction");
  return {
    metric,
    progress,
    records: progress.points.filter(({ isRecord }) => isRecord).map(({ result }) => result.value.text),
  };
}

const SKETCHES: Sketches = [
  { value: "3", published: "2024-06-01" },
  { value: "5", published: "2023-02-01", method: "Marsh" },
  { value: "4", published: "2024-01-01" },
  { value: "4.5", published: "2024-07-01" },
  { value: "1", published: "2023-01-01", qualifier: "below" },
];

test("records are what was better than all before, in the metric's direction", () => {
  expect(progressOf(SKETCHES).records).toEqual(["5", "4", "3"]);
  expect(progressOf(SKETCHES, "higher").records).toEqual(["5"]);
});

test("a result with a qualifier is counted and not drawn", () => {
  const { progress } = progressOf(SKETCHES);
  expect(progress.points).toHaveLength(4);
  expect(progress.leftOut.map(({ reason }) => reason)).toEqual(["no exact value"]);
});

test("within one date only the best is a record, and equalling one is none", () => {
  const sketches: Sketches = [
    { value: "5", published: "2024-01-01" },
    { value: "4", published: "2024-01-01" },
    { value: "4.0", published: "2024-02-01" },
  ];
  expect(progressOf(sketches).records).toEqual(["4"]);
});

test("a month without a day counts as of its middle", () => {
  const on = (day: string): Sketches => [
    { value: "4", published: "2024-12" },
    { value: "5", published: day },
  ];
  expect(progressOf(on("2024-12-10")).records).toEqual(["5", "4"]);
  expect(progressOf(on("2024-12-22")).records).toEqual(["4"]);
});

test("the sentence names the best, where it came from, and what came after", () => {
  const { metric, progress } = progressOf(SKETCHES.slice(0, 4));
  expect(progressSentence(metric, progress)).toBe(
    "Best reported FID so far: 3 by Tidal in June 2024, down from 5 by Marsh in February 2023; not beaten since on this axis.",
  );
  const newest = progressOf(
    [
      { value: "5", published: "2023-02" },
      { value: "7", published: "2024-02" },
    ],
    "higher",
  );
  expect(progressSentence(newest.metric, newest.progress)).toBe(
    "Best reported FID so far: 7 by Tidal in February 2024, up from 5 by Tidal in February 2023; nothing drawn here is newer.",
  );
});

test("the FID of Meadow 256×256 is worked out by hand", () => {
  const [board] =
    selectBenchmark(buildCatalogue(wideCollection().texts), "meadow-256", {
      ...WHOLE_BENCHMARK,
      metrics: ["fid"],
      kinds: ["abstract"],
    })?.leaderboards ?? [];
  const progress = board?.panels[0] ? selectProgress(board.metric, board.panels[0]) : null;
  expect(board && progress && progressSentence(board.metric, progress)).toBe(
    "Best reported FID so far: 1.90 by Loom in January 2024; not beaten since on this axis.",
  );
});

test("two results of two dates are not drawn, three are", () => {
  const early = { value: "5", published: "2024-01-01" };
  const late = { value: "4", published: "2024-02-01" };
  expect(isSpread(progressOf([early, late]).progress)).toBe(false);
  expect(isSpread(progressOf([early, late, { value: "6", published: "2024-02-01" }]).progress)).toBe(true);
});

test("fewer than two dates are not drawn, and one line says why", () => {
  const one = progressOf([{ value: "5" }, { value: "4" }]).progress;
  const single = progressOf([{ value: "5", published: "2024-02" }]).progress;
  const bound = progressOf([{ value: "5", qualifier: "above" }]).progress;
  expect(isSpread(one)).toBe(false);
  expect(notDrawnWords([one])).toBe("Best so far by date is not drawn: all exact results are of January 2024.");
  expect(notDrawnWords([single])).toBe("Best so far by date is not drawn: the only exact result is of February 2024.");
  expect(notDrawnWords([one, single])).toBe(
    "Best so far by date is not drawn: no axis has three exact results of at least two dates.",
  );
  expect(notDrawnWords([bound])).toBe(
    "Best so far by date is not drawn: a bound cannot be a record, and no result is exact.",
  );
  expect(notDrawnWords([one, progressOf(SKETCHES).progress])).toBe("");
  expect(notDrawnWords([null])).toBe("");
});

test("the title names what ranks and is not in the drawing", () => {
  const { metric, progress } = progressOf(SKETCHES);
  expect(progressTitle(metric, progress)).toBe("Best FID by date, without 1 bound or rounded value");
  expect(progressTitle(metric, { ...progress, leftOut: [] })).toBe("Best FID by date");
  const left = (reason: "no exact value" | "no date") => ({
    ...(progress.leftOut[0] as (typeof progress.leftOut)[0]),
    reason,
  });
  expect(
    progressTitle(metric, { ...progress, leftOut: [left("no date"), left("no exact value"), left("no date")] }),
  ).toBe("Best FID by date, without 1 bound or rounded value and 2 values without a date");
});
