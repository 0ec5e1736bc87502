import { describe, expect, it } from "vitest";
import { brief, briefly, readAs, takersOf } from "@/tests/support/read-result";

const NEW = `{
  "results": {
    "sums": {"acc,none": 0.50, "acc_stderr,none": 0.010, "alias": "sums"},
    "sums_easy": {"exact_match,strict-match": 0.31, "exact_match_stderr,strict-match": 0.02,
      "exact_match,flexible-extract": 0.3300, "exact_match_stderr,flexible-extract": "N/A", "alias": "  - easy"},
    "talk": {"bleu_max,none": 24.05, "bleu_diff,none": -4.83, "bleu_acc,none": 0.40}
  },
  "groups": {"sums": {"acc,none": 0.50, "acc_stderr,none": 0.010, "alias": "sums"}},
  "group_subtasks": {"sums": ["sums_easy"], "talk": []},
  "configs": {"sums_easy": {"metric_list": [{"metric": "exact_match", "higher_is_better": true}]}},
  "versions": {"sums_easy": "Yaml", "talk": 3.0},
  "n-shot": {"sums": 0, "sums_easy": 5, "talk": 0},
  "config": {"model": "hf", "model_args": "pretrained=/home/alice/runs/step-10,dtype=auto", "num_fewshot": null, "limit": null},
  "pretty_env_info": "CPU of alice"
}`;
const OLD = `{"results": {"sums": {"acc": 0.25, "acc_stderr": 0.01}}, "versions": {"sums": 0},
  "config": {"model_args": "pretrained=owner/small-7b", "num_fewshot": 3}}`;

describe("lm-evaluation-harness results", () => {
  it("gives each metric of each task once, groups too (surprise 7)", async () => {
    const reading = await readAs("lm-eval", NEW);
    expect(briefly(reading)).toEqual([
      "sums acc 0.50",
      "sums_easy exact_match 0.31",
      "sums_easy exact_match 0.3300",
      "talk bleu_max 24.05",
      "talk bleu_diff -4.83",
      "talk bleu_acc 0.40",
    ]);
    expect(reading.problems).toEqual([]);
    expect(reading.version).toBe("0.4");
  });

  it("never gives a group the shots that are written for it (surprise 7)", async () => {
    const { rows, notes } = await readAs("lm-eval", NEW);
    expect(rows.map(({ conditions }) => conditions.shots)).toEqual([undefined, "5", "5", "0", "0", "0"]);
    expect(notes.join()).toContain("shots of groups");
  });

  it('splits a key at the comma, before which _stderr stands; "N/A" is not a spread (surprise 8)', async () => {
    const { rows } = await readAs("lm-eval", NEW);
    expect(rows[1]).toMatchObject({
      spread: { printed: "0.02", kind: "standard-error" },
      conditions: { filter: "strict-match" },
    });
    expect(rows[2]).toMatchObject({ spread: null, conditions: { filter: "flexible-extract" } });
    expect(rows.some(({ metric }) => metric.includes("stderr"))).toBe(false);
  });

  it("keeps fractions, 0 to 100 and negative values of one task as they are (surprise 9)", async () => {
    const { rows } = await readAs("lm-eval", NEW);
    expect(rows.slice(3).map(({ value, unit }) => [value, unit])).toEqual([
      ["24.05", null],
      ["-4.83", null],
      ["0.40", null],
    ]);
  });

  it("knows a direction only from the configuration of the task, and none of a group (surprise 10)", async () => {
    const { rows } = await readAs("lm-eval", NEW);
    expect(rows.map(({ direction }) => direction)).toEqual([null, "higher", "higher", null, null, null]);
  });

  it("takes the direction from the top where newer versions state it", async () => {
    const { rows } = await readAs(
      "lm-eval",
      NEW.replace('"versions"', '"higher_is_better": {"sums": {"acc": true}, "talk": {"bleu_max": false}}, "versions"'),
    );
    expect(rows.map(({ direction }) => direction)).toEqual(["higher", "higher", "higher", "lower", null, null]);
  });

  it("reads 0.3 as well: keys without a filter, shots of the whole run (surprise 10)", async () => {
    const { rows, version } = await readAs("lm-eval", OLD);
    expect(version).toBe("0.3");
    expect(rows).toMatchObject([
      { model: "small-7b", metric: "acc", value: "0.25", spread: { printed: "0.01" }, conditions: { shots: "3" } },
    ]);
    expect(takersOf({ name: "", text: OLD })).toEqual(["lm-eval"]);
  });

  it("shows nothing of the machine: no path, no account, no CPU (surprise 42)", async () => {
    const reading = await readAs("lm-eval", NEW);
    expect(JSON.stringify(reading)).not.toMatch(/alice|home|CPU/);
    expect(reading.rows[0]?.model).toBe("step-10");
  });

  it("says where a group differs from its copy, and where a value is missing", async () => {
    const differing = NEW.replace('"groups": {"sums": {"acc,none": 0.50', '"groups": {"sums": {"acc,none": 0.51');
    expect((await readAs("lm-eval", differing)).problems).toMatchObject([{ where: { path: "groups.sums" } }]);
    const missing = OLD.replace('"acc": 0.25,', '"acc": null,');
    expect((await readAs("lm-eval", missing)).problems).toMatchObject([
      { where: { line: 1, path: "results.sums.acc" } },
    ]);
  });

  it("carries a limit to every row", async () => {
    expect(
      (await readAs("lm-eval", OLD.replace('"num_fewshot": 3', '"num_fewshot": 3, "limit": 10'))).rows[0]?.conditions
        .limit,
    ).toBe("10");
  });
});

describe("lm-evaluation-harness tables in Markdown", () => {
  const TABLE = `hf (pretrained=owner/small-7b,dtype=auto), limit: None, num_fewshot: None
|  Tasks  |Version|     Filter     |n-shot|  Metric   |   |Value |   |Stderr|
|---------|------:|----------------|-----:|-----------|---|-----:|---|-----:|
|sums     |N/A    |none            |      |acc        |↑  |0.5000|±  |0.0100|
| - easy  |Yaml   |strict-match    |     5|exact_match|↑  |0.3100|±  |np.float64(0.0200)|
|         |       |flexible-extract|     5|exact_match|↑  |np.float64(0.33)|±  |N/A|
|talk     |      1|none            |     0|perplexity |↓  |7.2   |±  |0.1   |
`;

  it("reads arrows, blank tasks and blank shots of groups, and numbers that numpy printed (surprise 11)", async () => {
    const { rows, problems } = await readAs("lm-eval-table", TABLE);
    expect(problems).toEqual([]);
    expect(rows.map(brief)).toEqual([
      "sums acc 0.5000",
      "easy exact_match 0.3100",
      "easy exact_match 0.33",
      "talk perplexity 7.2",
    ]);
    expect(rows.map(({ direction }) => direction)).toEqual(["higher", "higher", "higher", "lower"]);
    expect(rows.map(({ conditions }) => conditions.shots)).toEqual([undefined, "5", "5", "0"]);
    expect(rows[1]).toMatchObject({
      model: "small-7b",
      spread: { printed: "0.0200", kind: "standard-error" },
      conditions: { group: "sums", filter: "strict-match" },
    });
    expect(rows[2]?.spread).toBeNull();
  });

  it("keeps percent as it is printed, since the JSON of the same run has fractions (surprise 11)", async () => {
    const { rows } = await readAs(
      "lm-eval-table",
      "|Task|Version|Metric|Value|   |Stderr|\n|---|--:|---|--:|---|--:|\n|sums|      0|acc|23.62|±  |  2.67|\n|    |       |acc_norm|22.83|±  |  2.64|\n",
    );
    expect(rows).toMatchObject([
      { metric: "acc", value: "23.62", unit: null },
      { benchmark: "sums", metric: "acc_norm", value: "22.83" },
    ]);
  });

  it("does not read a ragged row, and counts other tables", async () => {
    const { rows, problems, notes } = await readAs(
      "lm-eval-table",
      `|a|b|\n|--|--|\n|1|2|\n\n${TABLE.replace("|↓  |7.2   |", "|7.2   |")}`,
    );
    expect(rows).toHaveLength(3);
    expect(problems).toMatchObject([{ where: { line: 11 } }]);
    expect(notes).toContain("Left out: 1 table of another shape.");
  });
});
