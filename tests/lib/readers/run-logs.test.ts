import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { brief, readAs, readerOf, takersOf } from "@/tests/support/read-result";

const LOG = `{"version": 2, "status": "cancelled", "eval": {"eval_id": "x", "task": "files/alice/exam.py@exam", "task_file": "/home/alice/exam.py", "model": "openai/small",
  "dataset": {"name": "owner/exam", "samples": 100}, "config": {"limit": 80}, "revision": {"origin": "git@example.org:alice/repo.git"}, "packages": {"inspect_ai": "0.3.95"}},
  "results": {"total_samples": 80, "completed_samples": 78, "scores": [{"name": "match", "scorer": "match", "metrics": {
    "accuracy": {"name": "accuracy", "value": 0.6660}, "stderr": {"name": "stderr", "value": 0.0330}}}]}}`;

describe("Inspect logs", () => {
  it("says that a run was cancelled, and takes the standard error for no metric (surprise 30)", async () => {
    const { rows, notes, version } = await readAs("inspect", LOG);
    expect(rows).toMatchObject([
      {
        model: "small",
        benchmark: "exam",
        metric: "accuracy",
        value: "0.6660",
        spread: { printed: "0.0330", kind: "standard-error" },
        conditions: { status: "cancelled", "samples completed": "78", scorer: "match" },
      },
    ]);
    expect(rows).toHaveLength(1);
    expect(notes).toContain("78 of 80 samples were completed.");
    expect(version).toBe("0.3.95");
  });

  it("shows no git origin, no path and no account (surprise 42)", async () => {
    expect(JSON.stringify(await readAs("inspect", LOG))).not.toMatch(/alice|openai|git@/);
  });

  it("gives a standard error to none of several metrics", async () => {
    const { rows, notes } = await readAs(
      "inspect",
      LOG.replace('"stderr":', '"mean": {"name": "mean", "value": 0.5}, "stderr":'),
    );
    expect(rows.map(({ metric, spread }) => [metric, spread])).toEqual([
      ["accuracy", null],
      ["mean", null],
    ]);
    expect(notes.join()).toContain("may belong to several metrics");
  });

  it("opens a .eval, and says why where it cannot", async () => {
    const reader = await readerOf("inspect");
    const zip = (files: Record<string, string>) => ({
      name: "a.eval",
      text: "PK",
      bytes: zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
    });
    expect(reader.read(zip({ "header.json": LOG })).rows.map(brief)).toEqual(["exam accuracy 0.6660"]);
    expect(reader.read(zip({ "_journal/start.json": "{}" })).notes[0]).toContain("did not finish");
    expect(reader.read(zip({ other: "x" })).problems[0]?.message).toContain("no header.json");
    expect(
      reader.read({ name: "a.eval", text: "PK", bytes: zip({ "header.json": LOG }).bytes.slice(0, 60) }).problems[0]
        ?.message,
    ).toContain("cannot be opened");
    expect(reader.read({ name: "a.eval", text: "PK\u0003\u0004" }).problems[0]?.message).toContain(
      "only its text was given",
    );
    expect(takersOf(zip({ "header.json": LOG }))).toEqual(["inspect"]);
  });

  it("says that a log compressed with zstd has to be rewritten", async () => {
    const bytes = zipSync({ "header.json": strToU8(LOG) });
    // Sets method 93 in the header of the entry and in that of the directory.
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b) continue;
      if (bytes[at + 2] === 3) bytes[at + 8] = 93;
      if (bytes[at + 2] === 1) bytes[at + 10] = 93;
    }
    const { rows, problems } = (await readerOf("inspect")).read({ name: "a.eval", text: "", bytes });
    expect(rows).toEqual([]);
    expect(problems[0]?.message).toContain("unknown compression type 93");
    expect(problems[0]?.message).toContain("inspect log convert");
  });
});

describe("LightEval", () => {
  const RESULTS = `"all": {"acc": 0.6241, "mc1": 0.28},\n"harness|arc:challenge|25": {"acc": 0.5570, "acc_stderr": 0.014},\n"community|law|0|0": {"em": 0.31},\n"gsm8k|5": {"qem": 0.40}`;

  it("leaves out the average over unlike metrics, and takes shots from the key (surprise 31)", async () => {
    for (const text of [
      `{"config_general": {"model_name": "owner/small"}, "results": {${RESULTS}}}`,
      `evaluation run of model [owner/small](x)\n\`\`\`python\n{${RESULTS},}\n\`\`\`\n`,
      `evaluation run of model [owner/small](x)\n\`\`\`python\n${RESULTS}\n\`\`\`\n`,
    ]) {
      const { rows, problems, notes } = await readAs("lighteval", text);
      expect(problems).toEqual([]);
      expect(rows.map((row) => `${brief(row)} ${row.conditions.suite} ${row.conditions.shots}`)).toEqual([
        "arc:challenge acc 0.5570 harness 25",
        "law em 0.31 community 0",
        "gsm8k qem 0.40 undefined 5",
      ]);
      expect(rows[0]).toMatchObject({ model: "small", spread: { printed: "0.014" }, direction: null });
      expect(notes.join()).toContain("“all”");
      expect(takersOf({ name: "", text })).toEqual(["lighteval"]);
    }
  });

  it("finds the direction under the other key of the task", async () => {
    const text = `{"results": {"gsm8k|0": {"qem": 0.40}}, "config_tasks": {"lighteval|gsm8k": {"metric": [{"metric_name": "qem", "higher_is_better": true}]}}, "config_general": {}}`;
    expect((await readAs("lighteval", text)).rows[0]?.direction).toBe("higher");
  });

  it("knows the line within the card", async () => {
    expect((await readAs("lighteval", `# a\n\`\`\`python\n${RESULTS}\n\`\`\`\n`)).rows[0]?.where.line).toBe(4);
  });
});

describe("OpenCompass", () => {
  const CSV =
    "dataset,version,metric,mode,small-7b,big\nlaw,002837,accuracy,gen,26.530,-\nall,-,naive_average,gen,35.09,82.00 (7/8)\n";

  it("keeps the version a text, a dash a gap, and percent as printed (surprise 32)", async () => {
    const { rows, notes } = await readAs("opencompass", CSV);
    expect(
      rows.map(({ model, benchmark, metric, value, conditions }) => [
        model,
        benchmark,
        metric,
        value,
        conditions["data set version"],
        conditions["as printed"],
      ]),
    ).toEqual([
      ["small-7b", "law", "accuracy", "26.530", "002837", undefined],
      ["small-7b", "all", "naive_average", "35.09", undefined, undefined],
      ["big", "all", "naive_average", "82.00", undefined, "82.00 (7/8)"],
    ]);
    expect(notes).toContain("Left out: 1 cell with a dash.");
  });

  it("reads the text once, with the digits of its csv part", async () => {
    const console =
      "tabulate format\n^^^^\ndataset    version    metric    mode      small-7b\n---------  ---------  --------  ------  ----------\nlaw        002837     accuracy  gen             50\n$$$$\n";
    const { rows, notes } = await readAs(
      "opencompass",
      `${console}\ncsv format\n^^^^\ndataset,version,metric,mode,small-7b\nlaw,002837,accuracy,gen,50.00\n$$$$\n\nraw format\n^^^^\nlaw: {'accuracy': 50.0}\n`,
    );
    expect(rows).toMatchObject([{ value: "50.00", where: { line: 11 } }]);
    expect(notes.join()).toContain("more than once");
    expect((await readAs("opencompass", console)).rows).toMatchObject([
      { model: "small-7b", value: "50", where: { line: 5 } },
    ]);
  });
});

describe("ClickBench and MLPerf", () => {
  const QUERIES = "[[0.061, 0.0010, 0.001], [29.7, null, null]]";

  it("gives cold and hot runs, makes no hot time, and reads mappings and errors (surprise 33)", async () => {
    const { rows, notes } = await readAs(
      "clickbench",
      `{"system": "DuckGoose", "machine": "c6a", "cluster_size": "serverless", "load_time": {"hits": 174}, "data_size": null, "result": ${QUERIES}}`,
    );
    expect(
      rows.map(({ metric, value, unit, conditions: { query, run } }) => [metric, value, unit, query, run]),
    ).toEqual([
      ["load_time", "174", null, undefined, undefined],
      ["result", "0.061", null, "1", "1"],
      ["result", "0.0010", null, "1", "2"],
      ["result", "0.001", null, "1", "3"],
      ["result", "29.7", null, "2", "1"],
    ]);
    expect(rows[0]).toMatchObject({ model: "DuckGoose", configuration: "c6a, cluster size serverless" });
    expect(notes).toEqual(["The file has 2 queries; ClickBench has 43.", "Left out: 2 missing times (null)."]);
    expect(await readAs("clickbench", '{"error": "x"}')).toMatchObject({
      rows: [],
      problems: [],
      notes: [expect.stringContaining("did not run")],
    });
  });

  it("names a result by its unit, divides the accuracy, and marks what is inferred (surprise 34)", async () => {
    const record = (result: string, units: string, more: string) =>
      `{"Platform": "8xA", "SystemName": "host-7", "notes": "on host-7", "Model": "chat-99.9", "Scenario": "Offline", "Result": ${result}, "Units": "${units}"${more}}`;
    const reading = await readAs(
      "mlperf",
      `{"0": ${record("73191.50", "Tokens/s", ', "Accuracy": "ROUGE1: 44.51  ROUGE2: 22.160", "inferred": 1, "version": "v6.1"')}, "1": ${record("20.6", "Latency (s)", ', "inferred": 0, "version": "v6.1"')}}`,
    );
    expect(
      reading.rows.map(({ metric, value, unit, direction, conditions }) => [
        metric,
        value,
        unit,
        direction,
        conditions.inferred,
      ]),
    ).toEqual([
      ["Tokens/s", "73191.50", "Tokens/s", null, "1"],
      ["ROUGE1", "44.51", null, null, "1"],
      ["ROUGE2", "22.160", null, null, "1"],
      ["Latency (s)", "20.6", "s", null, undefined],
    ]);
    expect(reading.notes.join()).toContain("inferred 1");
    expect(JSON.stringify(reading)).not.toContain("host-7");
  });

  it("reads accuracy.txt and the summary of a log", async () => {
    const accuracy = await readAs(
      "mlperf",
      "\nResults\n\n{'rouge1': 44.5630, 'gen_num': 24576}\nhash=22106ebe719c8b620b644edbb546ea10\n",
    );
    expect(accuracy.rows).toMatchObject([{ metric: "rouge1", value: "44.5630", where: { line: 4 } }]);
    const log = await readAs(
      "mlperf",
      "MLPerf Results Summary\nSUT name : alice-box\nScenario : Offline\nSamples per second: 80.15\nResult is : INVALID\nMean latency (ns)    : 900073\n\nTest Parameters Used\ntarget_latency (ns): 0\n",
    );
    expect(log.rows.map(({ metric, value, unit }) => [metric, value, unit])).toEqual([
      ["Samples per second", "80.15", null],
      ["Mean latency (ns)", "900073", "ns"],
    ]);
    expect(log.notes).toContain("The log calls its result INVALID.");
    expect(JSON.stringify(log)).not.toContain("alice");
  });
});
