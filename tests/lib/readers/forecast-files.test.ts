import { describe, expect, it } from "vitest";
import { brief, readAs, takersOf } from "@/tests/support/read-result";

describe("GIFT-Eval", () => {
  const HEADER = "dataset,model,eval_metrics/MASE[0.5],eval_metrics/sMAPE[0.5],domain,num_variates";

  it("reads columns by name in any order, with CRLF, an index and two names of models (surprise 24)", async () => {
    const { rows, notes } = await readAs(
      "gift-eval",
      ",eval_metrics/MASE[0.5],dataset,model\r\n0,0.750,rain/H/short,Hera\r\n1,0.90,rain/5T/long,owner/Hera-100M\r\n",
      "all-results.csv",
    );
    expect(
      rows.map(({ model, benchmark, metric, value, conditions, where }) => [
        model,
        benchmark,
        metric,
        value,
        conditions.frequency,
        conditions.term,
        where.line,
      ]),
    ).toEqual([
      ["Hera", "rain/H/short", "MASE[0.5]", "0.750", "H", "short", 2],
      ["owner/Hera-100M", "rain/5T/long", "MASE[0.5]", "0.90", "5T", "long", 3],
    ]);
    expect(notes.join()).toContain("2 names of models");
  });

  it("keeps every scale, says where a spreadsheet cut digits, and names an empty cell (surprise 25)", async () => {
    const { rows, problems, notes } = await readAs(
      "gift-eval",
      `${HEADER}\nsun/H/short,Hera,6.29575E+12,1.98,Energy,1\nsun/H/long,Hera,,1.12e+27,Energy,1\n`,
    );
    expect(rows.map(({ value, unit }) => [value, unit])).toEqual([
      ["6.29575E+12", null],
      ["1.98", null],
      ["1.12e+27", null],
    ]);
    expect(problems).toMatchObject([{ where: { line: 3, cell: "row 2, column eval_metrics/MASE[0.5]" } }]);
    expect(notes.join()).toContain("6.29575E+12");
  });

  it("moves no number of a ragged row, and tells what config.json says of a leak (surprise 28)", async () => {
    const { rows, problems } = await readAs("gift-eval", `${HEADER}\nsun/H/short,Hera,0.5,0.2,Energy\n`);
    expect([rows.length, problems.length]).toEqual([0, 1]);
    const config = await readAs(
      "gift-eval",
      '{"model": "Hera", "model_type": "zero-shot", "testdata_leakage": "Yes"}',
      "config.json",
    );
    expect(config.notes[0]).toContain("leaked test data: Yes");
  });
});

describe("fev", () => {
  const HEADER =
    "model_name,dataset_config,horizon,num_windows,seasonality,eval_metric,extra_metrics,task_name,test_error,inference_time_s,trained_on_this_dataset,fev_version,SQL,MASE,WAPE";
  const row = (task: string, error: string, leaked = "False") =>
    `Hera,rain,24,20,7,SQL,"['MASE', {'name': 'WAPE', 'epsilon': 1.0}]",${task},${error},1.5,${leaked},0.8.0,1.2580,1.43,0.35`;

  it("reads cells that are Python text, the main metric once, and leaks (surprises 27 and 28)", async () => {
    const { rows, problems, notes, version } = await readAs(
      "fev",
      `${HEADER}\n${row("rain/daily", "1.2580")}\n${row("rain/weekly", "1.2580", "True")}\n`,
    );
    expect(rows.map((one) => `${brief(one)} ${one.conditions["trained on this data set"]}`)).toEqual([
      "rain/daily SQL 1.2580 False",
      "rain/daily MASE 1.43 False",
      "rain/daily WAPE 0.35 False",
      "rain/weekly SQL 1.2580 True",
      "rain/weekly MASE 1.43 True",
      "rain/weekly WAPE 0.35 True",
    ]);
    expect(rows[0]?.conditions).toMatchObject({ horizon: "24", "data set": "rain" });
    expect([problems, version]).toEqual([[], "0.8.0"]);
    expect(notes.join()).toContain("no row for a failed task");
    expect(notes.join()).toContain("In 1 of 2 rows");
  });

  it("reads neither where test_error and its column differ", async () => {
    const { rows, problems } = await readAs("fev", `${HEADER}\n${row("rain", "1.3")}\n`);
    expect(rows.map(brief)).toEqual(["rain MASE 1.43", "rain WAPE 0.35"]);
    expect(problems).toMatchObject([{ where: { line: 2, cell: "row 1, column SQL" } }]);
  });

  it("says that a list of tasks contains no result", async () => {
    expect((await readAs("fev", "tasks:\n- dataset_path: a/b\n  horizon: 60\n", "tasks.yaml")).notes[0]).toContain(
      "no result",
    );
  });
});

describe("tables of Chronos, Nixtla and GluonTS", () => {
  it("never takes a MASE relative to a baseline for a MASE", async () => {
    const { rows, notes } = await readAs(
      "chronos",
      "benchmark,metric,value\nin-domain,MASE,0.6800\n",
      "hera-agg-rel-scores.csv",
    );
    expect(rows).toMatchObject([
      { model: "hera", benchmark: "in-domain", metric: "MASE (relative to a baseline)", value: "0.6800" },
    ]);
    expect(notes[0]).toContain("cannot be compared with them");
    expect((await readAs("chronos", "benchmark,metric,value\nrain,MASE,0.6800\n", "table.csv")).rows).toEqual([]);
    expect((await readAs("chronos", "dataset,model,MASE,WQL\nrain,hera,0.80,0.10\n")).rows.map(brief)).toEqual([
      "rain MASE 0.80",
      "rain WQL 0.10",
    ]);
  });

  it("gives sMAPE and MAPE no scale, which differs from tool to tool (surprise 26)", async () => {
    const gluonts = await readAs(
      "gluonts",
      '"sMAPE": 0.370,\n"MSIS": 44.4,\n"abs_target_sum": 1000.0,\n"wQuantileLoss[0.1]": NaN',
    );
    expect(gluonts.rows.map(({ metric, value, unit }) => [metric, value, unit])).toEqual([
      ["sMAPE", "0.370", null],
      ["MSIS", "44.4", null],
    ]);
    expect(gluonts.problems).toMatchObject([{ where: { line: 4 } }]);
    expect(gluonts.notes).toContain("Left out: 1 sum or count of the data.");
    const table =
      "## Experiment 3: air\n\n### Description:\n| variable | experiment |\n|:--|:--|\n| h | 12 |\n| freq | MS |\n| level | None |\n\n### Results:\n| metric | hera | Naive |\n|:--|--:|--:|\n| smape | 0.027 | 76 |\n| total_time | 2.49 | 4.68961e+06 |\n";
    const nixtla = await readAs("nixtla", table);
    expect(nixtla.rows.map((row) => `${row.model} ${brief(row)}`)).toEqual([
      "hera air smape 0.027",
      "Naive air smape 76",
      "hera air total_time 2.49",
      "Naive air total_time 4.68961e+06",
    ]);
    expect(nixtla.rows[0]).toMatchObject({
      unit: null,
      conditions: { horizon: "12", frequency: "MS", experiment: "3" },
      where: { line: 13 },
    });
    expect(takersOf({ name: "summary.md", text: table })).toEqual(["nixtla"]);
  });
});

describe("timm", () => {
  const HEADER = "model,img_size,top1,top1_err,top5,top5_err,param_count,crop_pct,interpolation";

  it("keeps one name at two sizes apart, thousands as printed, and error beside accuracy (surprise 23)", async () => {
    const text = `${HEADER}\nvit,224,88.000,12.000,97.360,2.640,"1,014.45",1.000,bicubic\nvit,448,90.056,9.944,99.054,0.946,305.08,1.000,bicubic\n`;
    const { rows, problems } = await readAs("timm", text, "results/results-imagenet-a.csv");
    expect(problems).toEqual([]);
    expect(
      rows
        .map(({ configuration, benchmark, metric, value, direction, unit }) => [
          configuration,
          benchmark,
          metric,
          value,
          direction,
          unit,
        ])
        .slice(0, 5),
    ).toEqual([
      ["img_size 224", "imagenet-a", "top1", "88.000", null, null],
      ["img_size 224", "imagenet-a", "top1_err", "12.000", null, null],
      ["img_size 224", "imagenet-a", "top5", "97.360", null, null],
      ["img_size 224", "imagenet-a", "top5_err", "2.640", null, null],
      ["img_size 448", "imagenet-a", "top1", "90.056", null, null],
    ]);
    expect(rows[0]?.conditions).toMatchObject({ param_count: "1,014.45" });
    expect(rows.some(({ conditions }) => conditions.repeat)).toBe(false);
  });

  it("reads benchmark files, names failed runs and counts differences", async () => {
    const { rows, problems } = await readAs(
      "timm",
      "model,infer_samples_per_sec,infer_step_time,infer_img_size\r\nvit,50604.03,20.225,106\r\nhuge,,,448\r\n",
      "benchmark-infer-amp-rtx3090.csv",
    );
    expect(rows.map(({ metric, value, conditions }) => [metric, value, conditions.setup])).toEqual([
      ["infer_samples_per_sec", "50604.03", "infer-amp-rtx3090"],
      ["infer_step_time", "20.225", "infer-amp-rtx3090"],
    ]);
    expect(problems).toHaveLength(2);
    const { notes } = await readAs(
      "timm",
      `${HEADER},top1_diff,rank_diff\nvit,224,1,99,2,98,3,1.000,bicubic,+1.088,\n`,
    );
    expect(notes).toContain("Left out: 2 differences from another file.");
  });
});
