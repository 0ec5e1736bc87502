import { describe, expect, it } from "vitest";
import { brief, readAs, takersOf } from "@/tests/support/read-result";

const task = (scores: string, more = "") =>
  `{"task_name": "Pairs", "mteb_version": "1.12.75", "evaluation_time": 17.5,${more} "scores": ${scores}}`;

describe("MTEB results", () => {
  it("reads a file with bare NaN, and the split that has the value (surprises 3 and 4)", async () => {
    const text = task(
      '{"test": [{"hf_subset": "default", "languages": ["cmn-Hans"], "main_score": NaN}],\n"validation": [{"hf_subset": "default", "languages": ["cmn-Hans"], "main_score": 0.35586}]}',
    );
    const { rows, problems, version } = await readAs("mteb", text);
    expect(rows.map(({ value, conditions: { split } }) => [split, value])).toEqual([["validation", "0.35586"]]);
    expect(problems).toMatchObject([
      {
        where: { line: 1, path: "scores.test[0].main_score" },
        message: "“main_score, Pairs” is NaN, which is not a number",
      },
    ]);
    expect(version).toBe("1.12.75");
  });

  it("makes no average over subsets and names main_score as the file does (surprise 5)", async () => {
    const text = task(
      '{"test": [{"hf_subset": "de", "main_score": 0.5, "cosine_spearman": 0.5, "nauc_x": NaN, "pearson": [0.7, 2e-50]}, {"hf_subset": "fr", "main_score": 0.70}]}',
    );
    const { rows, notes } = await readAs("mteb", text);
    expect(rows.map((row) => `${row.conditions.subset} ${brief(row)}`)).toEqual([
      "de Pairs main_score 0.5",
      "de Pairs cosine_spearman 0.5",
      "fr Pairs main_score 0.70",
    ]);
    expect(notes).toContain("Left out: 1 list or object of further values.");
  });

  it("says that a run in the folder external is not known (surprise 6)", async () => {
    const { rows, notes } = await readAs(
      "mteb",
      task('{"test": [{"hf_subset": "default", "main_score": 0.5}]}'),
      "results/owner__small-7b/external/Pairs.json",
    );
    expect(rows[0]).toMatchObject({ model: "small-7b", conditions: { "model revision": "external" } });
    expect(notes.join()).toContain("“external”");
  });

  it("numbers a subset that stands twice in one split", async () => {
    const { rows } = await readAs(
      "mteb",
      task('{"test": [{"hf_subset": "de", "main_score": 0.5}, {"hf_subset": "de", "main_score": 0.6}]}'),
    );
    expect(rows.map(({ conditions }) => conditions.repeat)).toEqual(["1 of 2", "2 of 2"]);
  });

  it("reads the old layout by its keys", async () => {
    const old =
      '{"mteb_dataset_name": "Pairs", "mteb_version": "1.2.0", "validation": {"cos_sim": {"spearman": 0.58470}, "evaluation_time": 4.83}}';
    const { rows } = await readAs("mteb", old);
    expect(rows).toMatchObject([
      { benchmark: "Pairs", metric: "cos_sim.spearman", value: "0.58470", conditions: { split: "validation" } },
    ]);
    expect(rows).toHaveLength(1);
  });

  it("tells no fact of a machine", async () => {
    const { rows } = await readAs(
      "mteb",
      task(
        '{"test": [{"gpu_info": [{"gpu_name": "X"}], "platform": "Linux of alice", "num_gpus": 3, "total_cores": 72, "main_score": 3453.7}]}',
      ),
    );
    expect(rows.map(brief)).toEqual(["Pairs main_score 3453.7"]);
  });

  it("says that model_meta.json contains no result", async () => {
    const meta = '{"name": "owner/small", "n_parameters": 22700000, "max_tokens": 256.0, "embed_dim": 384}';
    expect(await readAs("mteb", meta)).toMatchObject({
      rows: [],
      problems: [],
      notes: [expect.stringContaining("contains no result")],
    });
    expect(takersOf({ name: "model_meta.json", text: meta })).toEqual(["mteb"]);
  });
});

describe("HELM tables", () => {
  const head = (value: string, more = "") => `{"value": "${value}", "markdown": false${more}}`;
  const TABLE = `{"title": "Accuracy", "header": [${head("Model/adapter")},
    ${head("Mean win rate", ', "lower_is_better": false, "metadata": {}')},
    ${head("Exam - EM", ', "lower_is_better": false, "metadata": {"metric": "EM", "run_group": "Exam"}')},
    ${head("Exam - ECE (1-bin)", ', "lower_is_better": true, "metadata": {}')},
    ${head("# eval", ', "metadata": {}')},
    ${head("Exam - Speed", ', "metadata": {"metric": "Speed", "run_group": "Exam"}')}],
   "rows": [[{"value": "parrot"}, {"value": 0.5}, {"value": 0.1111}, {"value": 0.20}, {"value": 1000}, {"description": "No matching runs"}],
            [{"value": "magpie"}, {"value": 0.25}, {"description": "No matching runs"}, {"description": "3 matching runs, but no matching metrics"}, {}, {"value": 7.0}]]}`;

  it("takes a missing value for a gap, and no direction for none (surprise 20)", async () => {
    const { rows, problems, notes } = await readAs("helm", TABLE);
    expect(problems).toEqual([]);
    expect(
      rows.map(({ model, benchmark, metric, value, direction }) => [model, benchmark, metric, value, direction]),
    ).toEqual([
      ["parrot", "", "Mean win rate", "0.5", "higher"],
      ["parrot", "Exam", "EM", "0.1111", "higher"],
      ["parrot", "Exam", "ECE (1-bin)", "0.20", "lower"],
      ["magpie", "", "Mean win rate", "0.25", "higher"],
      ["magpie", "Exam", "Speed", "7.0", null],
    ]);
    expect(notes).toContain("Left out: 2 cells without a value (“No matching runs”).");
    expect(notes).toContain("Left out: 1 cell of general information.");
  });

  it("says among how many models a win rate was counted (surprise 20)", async () => {
    expect((await readAs("helm", TABLE)).rows[0]?.conditions["relative to"]).toBe("the 2 models of this table");
  });

  it("reads a list of tables, and no ragged row", async () => {
    expect((await readAs("helm", `[${TABLE}]`)).rows[0]?.where.path).toBe("[0].rows[0][1].value");
    const ragged = TABLE.replace('{"value": "magpie"}, ', "");
    expect((await readAs("helm", ragged)).problems).toMatchObject([{ where: { path: "rows[1]" } }]);
  });
});

describe("HELM run statistics", () => {
  const stat = (split: string, mean: string, perturbation = "") =>
    `{"name": {"name": "exact_match", "split": "${split}"${perturbation}}, "count": 1, "sum": 5${mean && `, "mean": ${mean}, "stddev": 0.10`}}`;
  const STATS = `[${[stat("valid", "0.5"), stat("test", "0.60"), stat("test", "0.4", ', "perturbation": {"name": "typos", "computed_on": "perturbed"}'), stat("test", "0.3", ', "perturbation": {"name": "typos", "computed_on": "worst"}'), stat("train", "")].join()},
    {"name": {"name": "num_instances", "split": "test"}, "count": 1, "mean": 10}]`;

  it("keeps the four exact matches of a run apart (surprise 21)", async () => {
    const { rows, notes } = await readAs(
      "helm",
      STATS,
      "runs/exam:subject=law,method=joint,model=owner_small/stats.json",
    );
    expect(
      rows.map(({ value, conditions }) => [
        value,
        conditions.split,
        conditions.perturbation,
        conditions["computed on"],
        conditions.repeat,
      ]),
    ).toEqual([
      ["0.5", "valid", undefined, undefined, undefined],
      ["0.60", "test", undefined, undefined, undefined],
      ["0.4", "test", "typos", "perturbed", undefined],
      ["0.3", "test", "typos", "worst", undefined],
    ]);
    expect(rows[0]).toMatchObject({
      model: "owner_small",
      benchmark: "exam:subject=law,method=joint",
      spread: { printed: "0.10", kind: "standard-deviation" },
    });
    expect(notes).toEqual(["Left out: 1 statistic without a mean.", "Left out: 1 count of the run."]);
  });

  it("says that run_spec.json contains no result", async () => {
    expect((await readAs("helm", '{"name": "x", "scenario_spec": {}, "adapter_spec": {}}')).notes[0]).toContain(
      "contains no result",
    );
  });
});

describe("every eval ever", () => {
  const record = (
    version: string,
    details: string,
    unit: string,
  ) => `{"schema_version": "${version}", "evaluation_id": "x", "retrieved_timestamp": "1777613486.918081",
    "source_metadata": {"evaluator_relationship": "third_party", "source_type": "documentation"}, "model_info": {"name": "parrot", "id": "owner/parrot"},
    "evaluation_results": [{"evaluation_name": "Exam (law)", "source_data": {"dataset_name": "Exam", "source_type": "other", "additional_details": {"n": 8.357}},
      "metric_config": {"metric_name": "Exam (law)", "metric_kind": "accuracy"${unit}, "lower_is_better": false, "min_score": "-Infinity", "max_score": "Infinity"},
      "score_details": {"score": 0.5229${details}}}]}`;

  it("reads 0.2 and 0.3, with bounds of infinity and a time stamp as text (surprise 22)", async () => {
    const old = await readAs("every-eval-ever", record("0.2.0", "", ""));
    expect(old).toMatchObject({ version: "0.2.0", problems: [] });
    expect(old.rows).toMatchObject([
      {
        model: "parrot",
        benchmark: "Exam (law)",
        metric: "accuracy",
        value: "0.5229",
        direction: "higher",
        unit: null,
        spread: null,
      },
    ]);
    const now = await readAs(
      "every-eval-ever",
      record(
        "0.3.0",
        ', "uncertainty": {"standard_error": {"value": 0.0110}, "num_samples": 500}',
        ', "metric_unit": "proportion"',
      ),
    );
    expect(now.rows).toMatchObject([
      {
        unit: "proportion",
        spread: { printed: "0.0110", kind: "standard-error" },
        conditions: { samples: "500", "evaluator relationship": "third_party" },
      },
    ]);
    expect(JSON.stringify(now)).not.toContain("1777613486");
  });

  it("calls an interval one of 95 % only where the record says so", async () => {
    const interval = (level: string) =>
      `, "uncertainty": {"confidence_interval": {"lower": 0.50, "upper": 0.54${level}}}`;
    expect(
      (await readAs("every-eval-ever", record("0.3.0", interval(', "confidence_level": 0.95'), ""))).rows[0]?.spread,
    ).toEqual({ printed: "[0.50, 0.54]", kind: "interval-95" });
    expect((await readAs("every-eval-ever", record("0.3.0", interval(""), ""))).rows[0]?.spread?.kind).toBe(
      "not-stated",
    );
  });

  it("says where a score is missing", async () => {
    const { rows, problems } = await readAs(
      "every-eval-ever",
      record("0.3.0", "", "").replace('"score": 0.5229', '"score": null'),
    );
    expect([rows, problems.length]).toEqual([[], 1]);
  });
});
