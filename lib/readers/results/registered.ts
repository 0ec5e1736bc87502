import type { Reader } from "../reading";
import type { AboutFormat } from "./about-format";

/** A format of result files; its reader comes on use, so that nobody loads what their file does not need. */
export interface RegisteredFormat {
  readonly id: string;
  readonly name: string;
  load(): Promise<{ readonly reader: Reader; readonly about: AboutFormat }>;
}

/** Every format of result files, most used first. */
export const RESULT_FORMATS: readonly RegisteredFormat[] = [
  { id: "lm-eval", name: "lm-evaluation-harness results JSON", load: () => import("./lm-eval") },
  { id: "lm-eval-table", name: "lm-evaluation-harness table in Markdown", load: () => import("./lm-eval-table") },
  { id: "model-index", name: "model-index of a model card", load: () => import("./model-index") },
  { id: "eval-results", name: "Hub .eval_results YAML", load: () => import("./eval-results") },
  { id: "papers-with-code", name: "Papers with Code evaluation tables JSON", load: () => import("./pwc") },
  { id: "mteb", name: "MTEB task results JSON", load: () => import("./mteb") },
  { id: "helm", name: "HELM tables and run statistics JSON", load: () => import("./helm") },
  { id: "every-eval-ever", name: "EvalEval “every eval ever” record JSON", load: () => import("./every-eval-ever") },
  { id: "timm", name: "timm results CSV", load: () => import("./timm") },
  { id: "gift-eval", name: "GIFT-Eval results CSV", load: () => import("./gift-eval") },
  { id: "fev", name: "fev results CSV", load: () => import("./fev") },
  { id: "tsl", name: "Time-Series-Library result text", load: () => import("./tsl") },
  { id: "fid-tools", name: "Console output of FID tools", load: () => import("./fid-tools") },
  { id: "inspect", name: "Inspect AI log", load: () => import("./inspect") },
  { id: "lighteval", name: "LightEval results", load: () => import("./lighteval") },
  { id: "opencompass", name: "OpenCompass summary", load: () => import("./opencompass") },
  { id: "clickbench", name: "ClickBench result JSON", load: () => import("./clickbench") },
  { id: "mlperf", name: "MLPerf Inference results", load: () => import("./mlperf") },
  { id: "yolo", name: "YOLO results CSV", load: () => import("./yolo") },
  { id: "wandb", name: "Weights & Biases chart CSV", load: () => import("./wandb") },
  { id: "tensorboard", name: "TensorBoard scalar CSV", load: () => import("./tensorboard") },
  { id: "trec-eval", name: "trec_eval output", load: () => import("./trec-eval") },
  { id: "sacrebleu", name: "sacreBLEU JSON", load: () => import("./sacrebleu") },
  { id: "gluonts", name: "GluonTS metrics JSON", load: () => import("./gluonts") },
  { id: "nixtla", name: "Nixtla experiment summary", load: () => import("./nixtla") },
  { id: "chronos", name: "Chronos evaluation CSV", load: () => import("./chronos") },
];
