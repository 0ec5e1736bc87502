import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { GivenFile } from "@/lib/readers/reading";
import { brief, readerOf, takersOf } from "@/tests/support/read-result";

/** A folder of public result files, which is not part of the project: without it these tests are skipped. */
const SAMPLES = process.env.SAMPLES_DIR ?? "";

/**
 * For each sample: the format that accepts it, the numbers of rows and problems, and one row looked up by hand in the file ("line benchmark metric
 * value"). If there are no rows, a part of the sentence that explains why.
 */
const EXPECTED: readonly (readonly [file: string, id: string, rows: number, problems: number, looked: string])[] = [
  ["clickbench/concurrent.json", "clickbench", 133, 0, "12 ClickBench concurrent_qps 0.092"],
  ["clickbench/no_result.json", "clickbench", 0, 0, "the benchmark did not run"],
  ["clickbench/nulls.json", "clickbench", 123, 0, "41 ClickBench result 31.84"],
  ["clickbench/short_result.json", "clickbench", 86, 0, "22 ClickBench result 5.230"],
  ["clickbench/versions_layout_344_queries.json", "clickbench", 173, 0, "1 ClickBench result 0.860"],
  ["eval-results-yaml/spec_with_both_scales.yaml", "eval-results", 1, 1, "29 Idavidrein/gpqa 0.412"],
  ["every-eval-ever/0.2.2_mmlu_pro.json", "every-eval-ever", 15, 0, "68 MMLU-Pro (overall) accuracy 0.5229"],
  ["every-eval-ever/0.3.0_demo.json", "every-eval-ever", 1, 0, "50 demo-source.demo_bench accuracy 0.75"],
  ["every-eval-ever/source_vals_ai_percent.json", "every-eval-ever", 0, 0, "not a record"],
  ["fev/chronos_zeroshot_chronos_bolt_base.csv", "fev", 54, 0, "4 dominick WQL 0.3453579933534702"],
  ["fev/chronos_zeroshot_timecopilot.csv", "fev", 54, 0, "2 monash_traffic MASE 0.7739645971400719"],
  ["fev/fev_bench_autoarima_96_of_100.csv", "fev", 236, 0, "4 ETT_1W MASE 2.7471494"],
  ["fev/fev_bench_tabpfn-ts_99_of_100.csv", "fev", 276, 0, "2 ETT_15T WQL 0.096110358"],
  ["fev/fev_bench_toto_five_models.csv", "fev", 60, 0, "16 LOOP_SEATTLE_1D SQL 0.7949908437000001"],
  ["fev/tasks_mini.yaml", "fev", 0, 0, "contains no result"],
  ["fid-tools/torch_fidelity_console.txt", "fid-tools", 3, 0, "15 frechet_inception_distance 72.47652"],
  [
    "forecast-tables/chronos-bolt-base-agg-rel-scores.csv",
    "chronos",
    4,
    0,
    "4 zero-shot MASE (relative to a baseline) 0.7914551113353537",
  ],
  ["forecast-tables/gluonts_agg_metrics.json.txt", "gluonts", 16, 0, "15 mean_wQuantileLoss 0.14983888117700392"],
  ["forecast-tables/nixtla_summary.md", "nixtla", 80, 0, "63 electricity-multiple-series mse 4.68961e+06"],
  ["gift-eval/TiRex.csv", "gift-eval", 1067, 0, "2 hospital/M/short MASE[0.5] 0.755865392174249"],
  ["gift-eval/Zeus_two_model_names.csv", "gift-eval", 1067, 0, "98 us_births/W/short sMAPE[0.5] 0.01708089553676121"],
  ["gift-eval/config_TiRex.json", "gift-eval", 0, 0, "leaked test data: No"],
  ["gift-eval/config_Zeus.json", "gift-eval", 0, 0, "its type: pretrained"],
  ["gift-eval/config_crossformer.json", "gift-eval", 0, 0, "its type: deep-learning"],
  ["gift-eval/crossformer_empty_MAPE.csv", "gift-eval", 1063, 4, "2 bitbrains_fast_storage/5T/short MSIS 213.0"],
  ["gift-eval/excel_6_digits.csv", "gift-eval", 1067, 0, "2 loop_seattle/5T/short sMAPE[0.5] 0.084380559"],
  ["gift-eval/leading_index_column.csv", "gift-eval", 1067, 0, "3 ett1/15T/short MASE[0.5] 0.6783365755142878"],
  [
    "gift-eval/no_domain_column.csv",
    "gift-eval",
    1164,
    0,
    "2 bitbrains_fast_storage/5T/long MAE[mean] 439.27634263683444",
  ],
  ["helm/calibration_detailed.json", "helm", 1, 0, "388 MMLU Max prob 1.0"],
  ["helm/core_scenarios_accuracy.json", "helm", 1, 0, "188 MMLU EM 0.1111111111111111"],
  ["helm/core_scenarios_first_table.json", "helm", 1, 0, "189 MMLU EM 0.1111111111111111"],
  ["helm/core_scenarios_toxicity.json", "helm", 0, 0, "cells without a value (“No matching runs”)"],
  ["helm/run_spec.json", "helm", 0, 0, "contains no result"],
  ["inspect/cancelled_with_results.json", "inspect", 1, 0, "97 testtaskname accuracy 0.6666666666666666"],
  ["inspect/mmlu-summary-choices.eval", "inspect", 1, 0, "103 mmlu_0_shot accuracy 0.0"],
  ["ir/anserini_experiments-msmarco-doc.md", "trec-eval", 5, 0, "63 MRR @100 0.23005723505603573"],
  ["ir/sacrebleu_three_shapes.md", "sacrebleu", 3, 0, "32 chrF2 51.5"],
  ["ir/trec_eval_two_systems.md", "trec-eval", 10, 0, "14 ndcg_cut_10 0.5497"],
  ["lighteval/model_card_latest_results.md", "lighteval", 7, 0, "24 hendrycksTest-abstract_algebra acc 0.31"],
  ["lm-eval/agieval_old_style_0.3.json", "lm-eval", 16, 0, "48 agieval_sat_math acc_norm 0.32272727272727275"],
  ["lm-eval/bhtc_stderr_NA.json", "lm-eval", 1, 0, "4 bhtc_v2 f1 0.529126213592233"],
  ["lm-eval/mmlu_groups.json", "lm-eval", 11, 0, "15 mmlu_formal_logic acc 0.30952380952380953"],
  ["lm-eval/table_in_percent.md", "lm-eval-table", 17, 0, "34 bigbench_causal_judgement multiple_choice_grade 53.68"],
  ["lm-eval/truthfulqa_values_above_1.json", "lm-eval", 27, 0, "6 truthfulqa rouge2_diff -8.364737894161507"],
  ["lm-eval/xstory_cloze_0.3.json", "lm-eval", 11, 0, "8 xstory_cloze_en acc 0.7703507610853739"],
  ["mlperf/accuracy.txt", "mlperf", 5, 0, "4 rougeLsum 42.1237"],
  ["mlperf/mlperf_log_summary.txt", "mlperf", 11, 0, "19 Mean latency (ns) 900073095219"],
  ["mlperf/summary_3_records.json", "mlperf", 9, 0, "45 wan-2.2-t2v-a14b Latency (s) 20.603024726"],
  ["model-index/cyrillic_metric_id.md", "model-index", 2, 0, "28 Common Voice 7 сer 0.010491234992390509"],
  [
    "model-index/mbart_invented_metric_ids.md",
    "model-index",
    4,
    0,
    "25 SAMSum Corpus (translated to Russian) rogue-l 33",
  ],
  ["model-index/result_is_a_string.md", "model-index", 0, 1, "the result is “WER = 0.094 CER = 0.031”"],
  ["model-index/roberta-base-qqp_two_entries_one_set.md", "model-index", 5, 0, "39 glue accuracy 0.9153104130596093"],
  ["model-index/sample_simple_model_index.md", "model-index", 2, 0, "35 Beans f1 0.66"],
  ["model-index/sample_windows_line_breaks.md", "model-index", 0, 0, "no key model-index"],
  ["model-index/value_empty_list.md", "model-index", 0, 2, "“wer” is a list"],
  ["model-index/value_mapping.md", "model-index", 0, 1, "“rouge” is an object"],
  ["model-index/value_question_marks.md", "model-index", 2, 2, "30 Common Voice 8 NL cer 21.65"],
  ["model-index/value_words.md", "model-index", 2, 2, "36 Robust Speech Event - Dev Data wer 35.29"],
  ["model-index/value_xx.md", "model-index", 0, 1, "“xx.xx”"],
  ["model-index/wer_percent_string.md", "model-index", 1, 0, "26 Common Voice cy wer 25.59"],
  ["mteb/GPUSpeedTask_main_above_1.json", "mteb", 2, 0, "29 GPUSpeedTask main_score 3453.7872209088137"],
  ["mteb/GritLM-7B__AFQMC_test_is_NaN.json", "mteb", 9, 9, "34 AFQMC main_score 0.35586367340629843"],
  ["mteb/all-MiniLM-L6-v2__STS17_many_subsets.json", "mteb", 77, 0, "17 STS17 main_score 0.7611599994398748"],
  ["mteb/external__STS22_subset_twice.json", "mteb", 135, 0, "17 STS22 main_score 0.6937162939123382"],
  [
    "mteb/main_score_negative__Robust04InstructionRetrieval.json",
    "mteb",
    2,
    0,
    "8 Robust04InstructionRetrieval p-MRR -0.03554",
  ],
  ["mteb/model_meta.json", "mteb", 0, 0, "contains no result"],
  ["mteb/old_layout_1.2.0__AFQMC.json", "mteb", 6, 0, "8 AFQMC cos_sim.spearman 0.5847419994907959"],
  ["opencompass/summary.csv", "opencompass", 8, 0, "3 ceval-metrology_engineer accuracy 50.00"],
  ["opencompass/summary.txt", "opencompass", 3, 0, "17 ceval-metrology_engineer accuracy 50.00"],
  ["pwc/chexpert_counts.json", "papers-with-code", 16, 0, "20 CheXpert NUM RADS BELOW CURVE 2.800"],
  ["pwc/coqa.json", "papers-with-code", 24, 0, "22 CoQA (Conversational Question Answering Challenge) OVERALL 90.7"],
  [
    "pwc/eff_numbers_percentage_error.json",
    "papers-with-code",
    41,
    0,
    "34 Word error rate on Switchboard trained against the Hub5'00 dataset Percentage error 18.5",
  ],
  ["pwc/nlp_progress_slash_and_star.json", "papers-with-code", 4, 11, "77 SentEval SICK-R 0.888"],
  ["pwc/nlpprogress_bom_in_value.json", "papers-with-code", 2, 0, "51 CliCR F1 33.9"],
  [
    "pwc/nlpprogress_markdown_left.json",
    "papers-with-code",
    6,
    3,
    "42 Noun Phrase Canonicalization Ambiguous dataset 99.8",
  ],
  ["pwc/ogb_plus_minus.json", "papers-with-code", 72, 0, "26 ogbn-products Test Accuracy 0.8428"],
  ["pwc/redditsota_words.json", "papers-with-code", 10, 4, "25 PTB Perplexity 35.76"],
  ["timm/benchmark-infer-amp-nchw-pt210-cu121-rtx3090.csv", "timm", 58, 4, "2 infer_samples_per_sec 50604.03"],
  ["timm/benchmark-infer-amp-nchw-pt291-cu130-5090.csv", "timm", 78, 0, "40 infer_step_time 21.167"],
  ["timm/results-imagenet-a-clean.csv", "timm", 156, 0, "2 imagenet-a-clean top1 98.940"],
  ["timm/results-imagenet-a.csv", "timm", 160, 0, "41 imagenet-a top5 2.320"],
  ["timm/results-imagenet.csv", "timm", 464, 0, "2 imagenet top1 90.056"],
  ["training-logs/wandb_export_8_runs.csv", "wandb", 292, 0, "3 train/loss 6.677523612976074"],
  ["training-logs/yolo11_results_resumed.csv", "yolo", 56, 0, "9 metrics/mAP50-95(B) 0.93753"],
  ["training-logs/yolo26_results.csv", "yolo", 42, 0, "7 metrics/mAP50(B) 0.97783"],
  ["training-logs/yolov5_results.csv", "yolo", 21, 0, "3 metrics/mAP_0.5 0.072877"],
  ["training-logs/yolov8.0_results.csv", "yolo", 14, 0, "3 metrics/mAP50-95(B) 0.51291"],
  ["tsl/autotimes_four_horizons_one_name.txt", "tsl", 8, 0, "11 ETTh1 mse 0.46566203236579895"],
  ["tsl/financial_one_run.txt", "tsl", 6, 0, "9 smape 10.409"],
  ["tsl/financial_scaled_and_unscaled.txt", "tsl", 240, 0, "5 Exchange_Rate_Report smape 0.84894"],
  ["tsl/itransformer_shifted_tags.txt", "tsl", 44, 0, "2 mse 0.0044220369309186935"],
  ["tsl/mmtsflib_s24_dtw.txt", "tsl", 2, 0, "2 Agriculture_mmmogu mae 0.2977119982242584"],
  ["tsl/pcfnet_crlf_dtw_not_calculated_pre.txt", "tsl", 64, 0, "8 ETTh1 mse 0.4518735110759735"],
  ["tsl/pmdformer_no_label_length.txt", "tsl", 56, 0, "11 ETTh1 mae 0.45612943172454834"],
  ["tsl/sa_timeseries_full_stop.txt", "tsl", 90, 0, "2 rmse 1.2789"],
  ["tsl/smamba_shifted_tags.txt", "tsl", 10, 0, "5 ETTh1 mae 0.4063568115234375"],
  ["tsl/tsl_repeated_settings.txt", "tsl", 152, 0, "5 daejeon mse 0.24063020944595337"],
  ["tsl/tsl_right_tags.txt", "tsl", 292, 0, "17 ECL mae 0.4607146084308624"],
];

/** Other readers handle tables. */
const TABLES = /^(?:latex|pandas)\//;

/** Formats whose files can state which direction is better (surprise 41). */
const DIRECTED = new Set(["lm-eval", "lm-eval-table", "helm", "every-eval-ever", "lighteval"]);

describe.skipIf(!existsSync(SAMPLES))("public result files", () => {
  it("expects every sample that is not a table", () => {
    const files = readdirSync(SAMPLES).flatMap((folder) =>
      folder.includes(".") ? [] : readdirSync(path.join(SAMPLES, folder)).map((name) => `${folder}/${name}`),
    );
    expect(files.filter((file) => !TABLES.test(file)).toSorted()).toEqual(EXPECTED.map(([file]) => file).toSorted());
  });

  it.each(EXPECTED)("%s is read as %s: %i rows, %i problems", async (file, id, count, faults, looked) => {
    const bytes = new Uint8Array(readFileSync(path.join(SAMPLES, file)));
    const given: GivenFile = { name: file, text: new TextDecoder().decode(bytes), bytes };
    expect(takersOf(given)[0]).toBe(id);
    const { rows, problems, notes } = (await readerOf(id)).read(given);
    // What the files contain about accounts and machines is not read (surprise 42).
    expect(JSON.stringify([rows, problems, notes])).not.toMatch(/someuser|git@|\/home\/|proiektuak|host-1|Quadro/);
    expect([rows.length, problems.length]).toEqual([count, faults]);
    if (count === 0) expect([...problems.map(({ message }) => message), ...notes].join("\n")).toContain(looked);
    else expect(rows.map((row) => `${row.where.line} ${brief(row)}`)).toContain(looked);
    const text = file.endsWith(".eval") ? strFromU8(unzipSync(bytes)["header.json"] as Uint8Array) : given.text;
    const lines = text.split(/\r\n?|\n/);
    for (const row of rows) expect(lines[(row.where.line ?? 0) - 1]).toContain(row.value);
    if (!DIRECTED.has(id)) expect(rows.filter(({ direction }) => direction !== null)).toEqual([]);
    for (const row of rows) expect(row.conditions.horizon ?? "").not.toMatch(/^(?:512|1024|256)$/);
  });
});
