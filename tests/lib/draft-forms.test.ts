import { expect, it } from "vitest";
import { draftRows } from "@/lib/drafts/draft";
import { readMapping } from "@/lib/drafts/mapping";

const mapping = readMapping(
  JSON.stringify({
    about: "Numbers in every form that files of strangers have.",
    columns: { value: "score", quote: "quote" },
    id: "{method_id}-{suffix}",
    rules: [
      {
        set: {
          metric_id: "mse",
          benchmark_id: "harbour",
          source_id: "drift-table",
          method_id: "drift",
          origin: "own",
          standing: "main",
          suffix: "{n}",
        },
      },
    ],
  }),
);
const drafted = (score: string, quote = `drift ${score}`) => {
  const [row] = draftRows(mapping, [{ line: 2, cells: { n: "1", score, quote } }], []);
  const outcome = row?.outcome;
  if (outcome?.kind === "placed")
    return [outcome.result.value.text, outcome.result.value.number, outcome.result.evidence];
  return outcome?.kind === "refused" ? outcome.reason : outcome?.kind;
};

it.each([
  ["0.196", "0.196", 0.196, "drift 0.196"],
  ["1.2e-3", "1.2e-3", 0.0012, "drift 1.2e-3"],
  ["4.953089592163451e-05", "4.953089592163451e-05", 0.00004953089592163451, "drift 4.953089592163451e-05"],
  ["1E5", "1E5", 100_000, "drift 1E5"],
  ["1,234", "1,234", 1234, "drift 1,234"],
  ["0,196", "0,196", 0.196, "drift 0,196"],
  ["−3.25", "−3.25", -3.25, "drift −3.25"],
  ["12.3 ± 0.4", "12.3", 12.3, "drift 12.3 ± 0.4"],
  ["45.2%", "45.2", 45.2, "drift 45.2%"],
  ["**45.2**", "45.2", 45.2, "drift **45.2**"],
  ["45.2*", "45.2", 45.2, "drift 45.2*"],
])("%s is drafted with its digits", (score, ...expected) => expect(drafted(score)).toEqual(expected));

it.each(["NaN", "-", "inf", ""])("%j is refused, with what to write", (score) => {
  expect(drafted(score)).toBe(
    `"${score}" is not one numeral → the printed digits alone, or a rule that sets the value or skips the row`,
  );
});

it("a fragment may begin like a formula", () => {
  expect(drafted("0.196", "- drift = 0.196")).toEqual(["0.196", 0.196, "- drift = 0.196"]);
});
