import { describe, expect, it } from "vitest";
import { rankResults, type Ranked } from "@/lib/select/rank/rank";
import { belongTo } from "@/lib/catalogue/catalogue-of";
import type { Direction } from "@/lib/tables/metrics";
import { catalogueOf, resultOf, METHODS, METRICS, type ResultParts } from "@/tests/support/results";
import { rowOf } from "@/tests/support/rows";

const methodAt = (at: number) => rowOf("methods", { method_id: `method-${at}`, name: `Method ${at}`, paper_id: null });
const metricTowards = (direction: Direction) => rowOf("metrics", { direction });

/** Returns results that each have a different method. */
const each = (parts: readonly ResultParts[], direction: Direction) =>
  parts.map((one, at) =>
    resultOf({ method: methodAt(at), id: `result-${at}`, metric: metricTowards(direction), ...one }),
  );

const printed = (ranked: readonly Ranked[]) =>
  ranked.map(({ result, rank, tied }) => `${rank ?? "-"}${tied ? "=" : ""} ${result.value.text}`);

/** Returns what a reader sees of the ranking of methods with these values: "1 4.11", "7= 100". */
const ranking = (values: readonly string[], direction: Direction) =>
  printed(
    rankResults(
      each(
        values.map((value) => ({ value })),
        direction,
      ),
      direction,
    ),
  );

/** Returns the same for results of one method, each with its id and the reason why it has no rank. */
const ofOneMethod = (parts: readonly ResultParts[]) =>
  rankResults(
    parts.map((one, at) => resultOf({ id: `result-${at}`, ...one })),
    "lower",
  ).map(({ result, rank, unranked }) => `${rank ?? "-"} ${result.id}${unranked ? `: ${unranked}` : ""}`);

describe("a ranking", () => {
  it("follows the direction of the metric", () => {
    expect(ranking(["9.96", "1.80", "4.19"], "lower")).toEqual(["1 1.80", "2 4.19", "3 9.96"]);
    expect(ranking(["9.96", "-1", "4.19"], "higher")).toEqual(["1 9.96", "2 4.19", "3 -1"]);
  });
  it("has no ranks without a direction, and the largest first", () => {
    expect(ranking(["1", "3", "3", "2"], "none")).toEqual(["- 3", "- 3", "- 2", "- 1"]);
  });
  it("counts as a competition does: after two firsts comes a third", () => {
    expect(ranking(["2", "1", "1", "2", "3"], "lower")).toEqual(["1= 1", "1= 1", "3= 2", "3= 2", "5 3"]);
  });
  it("shares a rank where rounding intervals overlap, and not where they only touch", () => {
    expect(ranking(["2.1", "2.10", "2.16"], "lower")).toEqual(["1= 2.1", "1= 2.10", "3 2.16"]);
    expect(ranking(["4.19", "4.20"], "lower")).toEqual(["1 4.19", "2 4.20"]);
  });
  // 7.90 stands for 7.895 to 7.905, 8 for 7.5 to 8.5, 8.2 for 8.15 to 8.25: 8 may equal either, but 8.2 is never 7.90.
  it("never chains overlaps: 7.90, 8 and 8.2 are two ranks", () => {
    expect(ranking(["8.2", "7.90", "8"], "lower")).toEqual(["1= 7.90", "1= 8", "3 8.2"]);
    expect(ranking(["8.2", "7.90", "8"], "higher")).toEqual(["1= 8.2", "1= 8", "3 7.90"]);
  });
  // 8 overlaps with 8.1 and with 8.3, which do not overlap with each other.
  it("ties with everything in a rank and not with its first alone", () => {
    expect(ranking(["8", "8.1", "8.3"], "lower")).toEqual(["1= 8", "1= 8.1", "3 8.3"]);
  });
  // Spearman correlations of a real table: 0.996 once shared rank 1 with 0.998.
  it("does not tie 0.996 with 0.998", () => {
    expect(ranking(["0.996", "0.998", "1.0", "0.992"], "higher")).toEqual(["1= 1.0", "1= 0.998", "3 0.996", "4 0.992"]);
  });
  it("stands by the name of the method within equal numbers, in natural order, then by id", () => {
    const results = ["VAR d16", "VAR d9", "VAR d30"].map((name, at) =>
      resultOf({ id: `result-${at}`, method: rowOf("methods", { method_id: `m${at}`, name, paper_id: null }) }),
    );
    expect(rankResults(results, "lower").map(({ result }) => result.method.name)).toEqual([
      "VAR d9",
      "VAR d16",
      "VAR d30",
    ]);
    const twins = ["b", "c", "a"].map((id) => resultOf({ id, configuration: id === "c" ? "x" : id }));
    expect(rankResults(twins, "lower").map(({ result }) => result.id)).toEqual(["a", "b", "c"]);
  });
  it("leaves the list that it was given as it was", () => {
    const results = Object.freeze([resultOf({ value: "2" }), resultOf({ value: "1", method: METHODS.birch })]);
    expect(rankResults(results, "lower")).toHaveLength(2);
    expect(results.map(({ value }) => value.text)).toEqual(["2", "1"]);
  });
});

describe("a bound", () => {
  const bounds = (direction: Direction, ...parts: readonly ResultParts[]) =>
    printed(rankResults(each(parts, direction), direction));
  it("has no rank and comes last where it may be any worse: over 3 does not stand before 4.9", () => {
    expect(bounds("lower", { value: "3", qualifier: "above" }, { value: "4.9" })).toEqual(["1 4.9", "- 3"]);
    expect(bounds("lower", { value: "3", qualifier: "at-least" }, { value: "4.9" })).toEqual(["1 4.9", "- 3"]);
    expect(bounds("higher", { value: "5", qualifier: "up-to" }, { value: "4.9" })).toEqual(["1 4.9", "- 5"]);
  });
  it("ranks by the worst value that it allows otherwise: over 3 is behind 4.9, and at most 1.24 before 1.30", () => {
    expect(bounds("higher", { value: "3", qualifier: "above" }, { value: "4.9" }, { value: "2.9" })).toEqual([
      "1 4.9",
      "2 3",
      "3 2.9",
    ]);
    expect(bounds("lower", { value: "1.24", qualifier: "at-most" }, { value: "1.30" }, { value: "1.20" })).toEqual([
      "1 1.20",
      "2 1.24",
      "3 1.30",
    ]);
  });
  it("shares the rank of an exact value that its number may be, and stands behind it", () => {
    expect(bounds("lower", { value: "1.24", qualifier: "at-most" }, { value: "1.24" })).toEqual(["1= 1.24", "1= 1.24"]);
    expect(
      rankResults(each([{ value: "1.24", qualifier: "at-most" }, { value: "1.24" }], "lower"), "lower").map(
        ({ result }) => result.qualifier,
      ),
    ).toEqual(["exact", "at-most"]);
    // The number in "over 11" is not 11.2, which stands for 11.15 to 11.25.
    expect(bounds("higher", { value: "11", qualifier: "above" }, { value: "11.2" }, { value: "10.9" })).toEqual([
      "1 11.2",
      "2 11",
      "3 10.9",
    ]);
  });
});

describe("one configuration", () => {
  it("has one rank: its authors' own value before one measured again, that before an unattributed one, that before a quoted one", () => {
    const [own, again, silent, quoted] = (["own", "measured-again", "not-stated", "quoted"] as const).map(
      (origin, at) => ({
        id: origin,
        origin,
        value: `1.${9 - at}0`,
        kind: (["paper", "repository", "citation", "abstract"] as const)[at] ?? "paper",
      }),
    ) as [ResultParts, ResultParts, ResultParts, ResultParts];
    expect(ofOneMethod([quoted, silent, again, own])).toEqual([
      "1 own",
      "- measured-again: under another",
      "- not-stated: under another",
      "- quoted: under another",
    ]);
    expect(ofOneMethod([quoted, silent, again])[0]).toBe("1 measured-again");
    expect(ofOneMethod([quoted, silent])[0]).toBe("1 not-stated");
    expect(ofOneMethod([quoted])).toEqual(["1 quoted"]);
  });
  it("takes of several own values the exact one before a bound, then the best, and says which result stands for it", () => {
    const ranked = rankResults(
      [
        resultOf({ id: "worse", value: "1.97", kind: "repository" }),
        resultOf({ id: "best", value: "1.92", kind: "paper" }),
        resultOf({ id: "bound", value: "1.80", qualifier: "at-most" }),
      ],
      "lower",
    );
    expect(ranked.map(({ result, rank, under }) => [result.id, rank, under?.id ?? null])).toEqual([
      ["best", 1, null],
      ["worse", null, "best"],
      ["bound", null, "best"],
    ]);
  });
  // MAR-H 1.55 once occupied four places, so that FlowAR came twelfth.
  it("is never ranked four times: quotations stand under it and push nobody down", () => {
    const quotes = (["paper", "citation", "repository"] as const).map((kind, at) =>
      resultOf({ id: `quote-${at}`, value: "1.55", configuration: "H", origin: "quoted", kind }),
    );
    const results = [
      resultOf({ id: "own", value: "1.55", configuration: "H" }),
      ...quotes,
      resultOf({ id: "next", value: "1.65", method: METHODS.birch }),
    ];
    expect(rankResults(results, "lower").map(({ result, rank }) => [result.id, rank])).toEqual([
      ["own", 1],
      ["quote-0", null],
      ["quote-2", null],
      ["quote-1", null],
      ["next", 2],
    ]);
  });
});

describe("what is not a method as proposed", () => {
  it("has no rank and stands behind what does: references, ablations and summaries", () => {
    const reference = rowOf("methods", { method_id: "real", name: "Real images", family: "reference", paper_id: null });
    const results = [
      resultOf({ id: "real", value: "1.0", method: reference }),
      resultOf({ id: "part", value: "1.1", standing: "ablation" }),
      resultOf({ id: "mean", value: "1.2", standing: "summary" }),
      resultOf({ id: "method", value: "1.8" }),
    ];
    expect(rankResults(results, "lower").map(({ result, rank, unranked }) => [result.id, rank, unranked])).toEqual([
      ["method", 1, null],
      ["real", null, "reference"],
      ["part", null, "ablation"],
      ["mean", null, "summary"],
    ]);
  });
});

describe("a table that was read in part", () => {
  it("takes every rank from its axis, and the values stay in order", () => {
    const results = [
      resultOf({ id: "b", value: "0.40", method: METHODS.birch }),
      resultOf({ id: "a", value: "0.38", method: METHODS.alder, kind: "paper", source: { reading: "part" } }),
      resultOf({ id: "c", value: "0.39", method: METHODS.birch, kind: "citation", origin: "quoted" }),
    ];
    expect(rankResults(results, "lower").map(({ result, rank, unranked }) => [result.id, rank, unranked])).toEqual([
      ["a", null, "read in part"],
      ["b", null, "read in part"],
      ["c", null, "under another"],
    ]);
    expect(rankResults(results.slice(0, 1), "lower")[0]?.rank).toBe(1);
  });
});

it("of equal quotations, the one whose source prints more metrics of the same run stands for the configuration", () => {
  const source = rowOf("sources", { source_id: "second-table", kind: "paper" });
  const [first, second] = [{ source_id: "first-table" }, source];
  const quoted = { configuration: "H", kind: "paper", origin: "quoted" } as const;
  const results = [
    resultOf({ ...quoted, id: "a", source: first }),
    resultOf({ ...quoted, id: "b", source: second }),
    resultOf({ ...quoted, id: "of-b", source: second, metric: METRICS.accuracy, value: "300" }),
    // Of another run: it says nothing about the first.
    resultOf({ ...quoted, id: "of-another", source: first, metric: METRICS.accuracy, conditions: { steps: "9" } }),
    resultOf({ ...quoted, id: "third", source: first, metric: METRICS.correlation, conditions: { steps: "9" } }),
  ];
  belongTo({
    ...catalogueOf(results),
    sources: new Map(results.map((result) => [result.id, result.source])),
  });
  const fid = results.filter(({ metric }) => metric === METRICS.fid);
  expect(rankResults(fid, "lower").map(({ result, rank }) => [result.id, rank])).toEqual([
    ["b", 1],
    ["a", null],
  ]);
});
