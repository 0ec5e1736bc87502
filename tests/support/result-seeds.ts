/**
 * A small file of each format, to be damaged. Every number that is not a value (errors, shots, times, counts, widths) is 777, so that a test can
 * detect one that was read as a value.
 */
export interface Seed {
  readonly id: string;
  readonly name: string;
  readonly kind: "json" | "csv" | "text";
  readonly text: string;
}

const json = (id: string, name: string, value: unknown): Seed => ({
  id,
  name,
  kind: "json",
  text: JSON.stringify(value, null, 1),
});
const csv = (id: string, name: string, ...lines: readonly string[]): Seed => ({
  id,
  name,
  kind: "csv",
  text: `${lines.join("\n")}\n`,
});
const text = (id: string, name: string, ...lines: readonly string[]): Seed => ({
  id,
  name,
  kind: "text",
  text: `${lines.join("\n")}\n`,
});

export const SEEDS: readonly Seed[] = [
  json("lm-eval", "r.json", {
    results: {
      sums: { "acc,none": 0.51, "acc_stderr,none": 0.777, alias: "sums" },
      talk: {
        "bleu,none": -4.25,
        "bleu_stderr,none": "N/A",
        "em,strict-match": 0.31,
        "em_stderr,strict-match": 0.1777,
      },
    },
    groups: { sums: { "acc,none": 0.51, "acc_stderr,none": 0.777 } },
    group_subtasks: { sums: ["talk"] },
    "n-shot": { sums: 777, talk: 7770 },
    config: { model_args: "pretrained=owner/small", limit: null },
    date: 1777.777,
  }),
  text(
    "lm-eval-table",
    "a.md",
    "|Tasks|Version|Filter|n-shot|Metric|   |Value|   |Stderr|",
    "|---|--:|---|--:|---|---|--:|---|--:|",
    "|sums|777|none|777|acc|↑|0.51|±|0.777|",
    "| - talk|1777|strict|7|em|↓|0.31|±|0.1777|",
    "|    |     |none|7|f1|  |np.float64(0.4)|±|0.777|",
  ),
  text(
    "model-index",
    "README.md",
    "---",
    "model-index:",
    "- name: parrot",
    "  results:",
    "  - task: {type: asr}",
    "    dataset: {name: Speech, type: speech, revision: 777}",
    "    metrics:",
    "    - type: wer",
    "      value: 15.25%",
    "    - {type: cer, name: Test CER, value: 33.0}",
    "    - type: f1",
    "      value: '0.875'",
    "---",
    "# parrot",
  ),
  text(
    "eval-results",
    "a.yaml",
    "- dataset:",
    "    id: owner/exam",
    "    task_id: hard",
    "    revision: '777'",
    "  value: 20.90",
    "  date: '1777-07-07'",
    "- dataset:",
    "    id: owner/quiz",
    "    task_id: quiz",
    "  value: 0.412",
  ),
  json("eval-results-answer", "a.json", [
    {
      filename: "a.yaml",
      verified: true,
      data: { dataset: { id: "owner/exam", task_id: "hard", revision: "777" }, value: 20.5, date: "1777-07-07" },
      pullRequest: 777,
    },
  ]),
  json("papers-with-code", "t.json", [
    {
      task: "Tagging",
      datasets: [
        {
          dataset: "News",
          sota: {
            metrics: ["F1"],
            rows: [
              { model_name: "a", metrics: { F1: "90.1 ± 0.777", EM: 16.5 }, paper_date: "1777" },
              { model_name: "b", metrics: { F1: "93.0/90.7", EM: "-" } },
            ],
          },
        },
      ],
    },
  ]),
  json("mteb", "T.json", {
    task_name: "Pairs",
    mteb_version: "1.777",
    evaluation_time: 777.5,
    scores: {
      test: [
        {
          hf_subset: "de",
          languages: ["deu-Latn"],
          main_score: 0.35,
          cosine_spearman: 0.36,
          nauc_x: 0.777,
          pearson: [0.777, 0.1777],
        },
        { hf_subset: "fr", main_score: 0.5 },
      ],
    },
  }),
  json("helm", "t.json", {
    title: "Accuracy",
    header: [
      { value: "Model", markdown: false },
      { value: "Exam - EM", lower_is_better: false, metadata: { metric: "EM", run_group: "Exam" } },
      { value: "# eval", metadata: {} },
      { value: "Law - F1", metadata: { metric: "F1", run_group: "Law" } },
    ],
    rows: [
      [
        { value: "parrot" },
        { value: 0.25, description: "min=0.777" },
        { value: 777 },
        { description: "No matching runs" },
      ],
      [{ value: "magpie" }, { value: 0.75 }, { value: 1777 }, { value: 0.125 }],
    ],
  }),
  json("every-eval-ever", "r.json", {
    schema_version: "0.3.0",
    evaluation_id: "x",
    retrieved_timestamp: "1777.5",
    model_info: { name: "parrot" },
    evaluation_results: [
      {
        evaluation_name: "Exam",
        metric_config: { metric_name: "accuracy", lower_is_better: false, max_score: 777 },
        score_details: { score: 0.5229, uncertainty: { standard_error: { value: 0.777 }, num_samples: 777 } },
      },
    ],
  }),
  csv(
    "timm",
    "results-imagenet.csv",
    "model,img_size,top1,top1_err,param_count,crop_pct,top1_diff",
    "vit,777,88.125,11.875,777.45,0.777,+0.777",
    "vit,1777,90.056,9.944,1777.08,1.777,-1.777",
  ),
  csv(
    "gift-eval",
    "all_results.csv",
    "dataset,model,eval_metrics/MASE[0.5],eval_metrics/sMAPE[0.5],num_variates",
    "rain/H/short,Hera,0.75,1.98,777",
    "sun/D/long,Hera,1.5,1.12e+27,777",
  ),
  csv(
    "fev",
    "hera.csv",
    "model_name,dataset_config,horizon,eval_metric,task_name,test_error,inference_time_s,fev_version,SQL",
    "Hera,rain,777,SQL,rain,1.25,777.5,0.8.0,1.25",
    "Hera,sun,777,SQL,sun,0.75,777.5,0.8.0,0.75",
  ),
  text(
    "tsl",
    "result.txt",
    "ECL_96_336_S_Mamba_custom_M_ft96_sl48_ll336_pl777_dm777_nh2_el1_0  ",
    "mse:0.25, mae:0.5",
    "",
    "long_term_forecast_ETTh1_96_192_DLinear_ETTh1_ftM_sl96_ll48_pl192_dm777_0  ",
    "mse:0.375, mae:4.5e+06, dtw:Not calculated",
    "",
  ),
  text(
    "fid-tools",
    "log.txt",
    "Found 777 samples",
    "inception_score_mean: 5.75",
    "inception_score_std: 0.777",
    "frechet_inception_distance: 72.25",
    "FID: 2.5",
    "sFID: 4.5",
  ),
  json("inspect", "log.json", {
    version: 777,
    status: "cancelled",
    eval: {
      eval_id: "x",
      task: "exam",
      model: "openai/small",
      dataset: { name: "exam", samples: 777 },
      config: { limit: 777 },
    },
    results: {
      total_samples: 777,
      completed_samples: 77700,
      scores: [
        {
          name: "match",
          metrics: { accuracy: { name: "accuracy", value: 0.625 }, stderr: { name: "stderr", value: 0.777 } },
        },
      ],
    },
  }),
  json("lighteval", "r.json", {
    config_general: { model_name: "small", total_evaluation_time_secondes: "777.5" },
    results: { all: { acc: 0.777 }, "harness|arc|777": { acc: 0.5, acc_stderr: 0.777 }, "gsm8k|777": { qem: 0.25 } },
  }),
  csv(
    "opencompass",
    "summary.csv",
    "dataset,version,metric,mode,small,big",
    "law,777777,accuracy,gen,26.5,-",
    "art,77700,accuracy,gen,35.25,82.5",
  ),
  json("clickbench", "r.json", {
    system: "Goose",
    machine: "c777",
    cluster_size: 777,
    comment: "777",
    load_time: 106,
    data_size: 14779,
    result: [
      [0.5, 0.25, null],
      [29.5, 0.125, 0.375],
    ],
  }),
  json("mlperf", "summary.json", {
    0: {
      Platform: "8xA",
      Model: "chat",
      SystemName: "host-777",
      total_accelerators: 777,
      Result: 73191.5,
      Units: "Tokens/s",
      Accuracy: "ROUGE1: 44.5  ROUGE2: 22.25",
      errors: 777,
    },
  }),
  csv(
    "yolo",
    "results.csv",
    "epoch,time,train/box_loss,metrics/mAP50(B),val/box_loss,lr/pg0",
    "777,777.5,0.777,0.5,0.25,0.777",
    "1777,1777.5,1.777,0.625,0.125,0.1777",
  ),
  csv(
    "wandb",
    "export.csv",
    '"Step","a - loss","a - loss__MIN","a - loss__MAX"',
    '"777","25.5","0.777","777.5"',
    '"1777","24.5","1.777","1777.5"',
  ),
  csv("tensorboard", "run-a-tag-loss.csv", "Wall time,Step,Value", "1777.5,777,0.5", "1777.75,1777,0.25"),
  text(
    "trec-eval",
    "out.txt",
    "> first.run",
    "num_q                 \tall\t777",
    "map                   \tall\t0.5560",
    "map                   \t777\t0.777",
    "> second.run",
    "map                   \tall\t0.4140",
    "QueriesRanked: 777",
  ),
  json("sacrebleu", "s.json", [
    { name: "BLEU", score: 22.5, signature: "nrefs:777|case:mixed", verbose_score: "777.5/77.7", nrefs: "777" },
    { name: "TER", score: 60.25, signature: "nrefs:1|case:mixed" },
  ]),
  json("gluonts", "agg.json", {
    sMAPE: 0.375,
    MSIS: 44.5,
    "wQuantileLoss[0.1]": 0.125,
    abs_target_sum: 777.5,
    seasonal_error: 0.777,
  }),
  text(
    "nixtla",
    "summary.md",
    "## Experiment 1: air",
    "",
    "| variable | experiment |",
    "|:--|:--|",
    "| h | 777 |",
    "| n_windows | 1777 |",
    "",
    "### Results:",
    "| metric | hera | Naive |",
    "|:--|--:|--:|",
    "| mae | 12.5 | 76 |",
    "| mse | 213.25 | 4.5e+06 |",
  ),
  csv("chronos", "hera-agg-rel-scores.csv", "benchmark,metric,value", "in-domain,MASE,0.625", "zero-shot,WQL,0.75"),
];
