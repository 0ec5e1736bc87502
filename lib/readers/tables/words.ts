/** What a header word names. Data only: nothing here is guessed from values. */

/** Returns a word in the form used for comparison: lower case, without brackets, arrows and separators. */
export const folded = (label: string): string =>
  label
    .toLowerCase()
    .replaceAll(/[↑↓]|\(.*?\)|\[.*?\]/g, " ")
    .replaceAll(/[\s_\-–/:#.,*†‡]+/g, " ")
    .trim();

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(",").map((word) => word.trim()));

const MODEL = setOf(
  "model, models, method, methods, model name, method name, name, algorithm, algorithms, system, systems, approach, approaches, network, architecture, predictor, submission, estimator, forecaster, run, generator, base model, baseline, baselines, llm, participant, run name, model id, alias",
);
const BENCHMARK = setOf(
  "dataset, datasets, data set, data sets, data, benchmark, benchmarks, task, tasks, corpus, test set, testset, eval, evaluation, groups, group, subject, dataset name, task name, scenario",
);
const METRIC = setOf(
  "metric, metrics, measure, measures, eval metric, evaluation metric, error, errors, metric name, criterion, score type",
);
const VALUE = setOf("value, values, score, scores, result, results, metric value, test score, reported, mean");
const SPREAD = setOf(
  "std, stderr, sd, se, sem, std dev, stddev, standard deviation, standard error, std err, std error, ci, 95% ci, ci95, confidence interval, ±, +/-, variance, err",
);
const CONFIGURATION = setOf(
  "configuration, config, variant, variants, size, scale, checkpoint, model size, type of model",
);
const NUMBERED = setOf(
  "img size, image size, infer img size, train img size, input size, seed, random seed, run id, trial, repeat, fold",
);
const LEFT_OUT: Readonly<Record<string, string>> = Object.fromEntries([
  ..."rank, ranking, no, nr, id, index, position, place"
    .split(", ")
    .map((word) => [word, "ranks, not results"] as const),
  ..."avg rank, average rank, mean rank".split(", ").map((word) => [word, "average ranks, not results"] as const),
  ..."imp, improvement, improvements, improv, impr, promotion, gain, gains, delta, δ, diff, difference, decrease, increase, reduction, relative improvement, abs imp, rel imp, top1 diff, top5 diff, rank diff"
    .split(", ")
    .map((word) => [word, "comparisons with others, not results"] as const),
  ..."1st count, 1 st count, count, win count, wins, 1st, # wins, best count, first count, number of wins, win, top 1 count, 1st / 2nd count"
    .split(", ")
    .map((word) => [folded(word), "counts of ranks, not results"] as const),
]);

/** Ids of the collection's conditions, for words whose meaning is certain. */
const CONDITIONS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    horizon:
      "horizon, horizons, pred len, prediction length, pred length, prediction horizon, forecast horizon, forecasting horizon, h, length, pred, future length, prediction len, forecast length",
    "look-back":
      "look back, lookback, lookback window, look back window, seq len, input length, context window, input len, history length, lookback length",
    split: "split, subset split, eval split",
    shots: "shots, n shot, shot, num fewshot, few shot, k shot, nshot, n shots",
    parameters:
      "params, parameters, para, param, param count, parameter count, num params, number of parameters, size (m), model params, model parameters",
    steps: "steps, step, nfe, sampling steps, num steps, inference steps, number of steps",
    guidance: "cfg, guidance, guidance scale, cfg scale",
    epochs: "epochs, epoch, training epochs",
    "batch-size": "batch size, bs, batch, infer batch size, batchsize",
    "training-steps": "training steps, train steps, iterations, iters, training iterations",
    gflops: "gflops, gmacs, infer gmacs",
    hardware: "hardware, gpu, device, accelerator, machine",
    "training-data": "training data, train data, pretraining data, pre training data, pretrain data",
    backbone: "backbone",
    layers: "layers, num layers, depth",
    "context-length": "context length, max length, max seq len",
    resolution: "resolution, res, reso",
  }).flatMap(([id, words]) => words.split(", ").map((word) => [word, id] as const)),
);
/** Conditions that keep the file's own word. */
const OWN = setOf(
  "version, revision, filter, mode, freq, frequency, season length, seasonality, year, date, venue, reference, references, source, link, url, paper, license, licence, lang, language, languages, domain, category, type, setting, settings, n, ns, cls, classes, num classes, samples, num samples, examples, train size, test size, support, count of samples, windows, n windows, level, organization, org, author, authors, infer macts, macts, crop pct, interpolation, num variates, quantization, precision type, dtype, weight type, hub license, open source, hidden size, d model, lr, learning rate, dropout, temperature, top p, top k, tokens, time stamp, timestamp, dim, embedding dim, max tokens, wall time, training time",
);

export type HeadWord =
  | { readonly kind: "model" | "benchmark" | "metric" | "value" | "spread" | "configuration" | "numbered" }
  | { readonly kind: "condition"; readonly id: string }
  | { readonly kind: "left-out"; readonly why: string };

/** Returns the meaning of a header word by itself; null if the word is not known. */
export function headWord(label: string): HeadWord | null {
  const word = folded(label);
  if (METRIC.has(word)) return { kind: "metric" };
  if (MODEL.has(word)) return { kind: "model" };
  if (BENCHMARK.has(word)) return { kind: "benchmark" };
  if (SPREAD.has(word) || label.trim() === "±") return { kind: "spread" };
  if (VALUE.has(word)) return { kind: "value" };
  if (CONFIGURATION.has(word)) return { kind: "configuration" };
  if (NUMBERED.has(word)) return { kind: "numbered" };
  if (Object.hasOwn(CONDITIONS, word)) return { kind: "condition", id: CONDITIONS[word] as string };
  if (OWN.has(word)) return { kind: "condition", id: label.trim() };
  if (Object.hasOwn(LEFT_OUT, word)) return { kind: "left-out", why: LEFT_OUT[word] as string };
  return null;
}
