import type { RegisteredReader } from "@/lib/readers/registered";
import { acceptsChronos } from "@/lib/readers/results/accepts/chronos";
import { acceptsClickbench } from "@/lib/readers/results/accepts/clickbench";
import { acceptsEvalResults } from "@/lib/readers/results/accepts/eval-results";
import { acceptsEvalResultsAnswer } from "@/lib/readers/results/accepts/eval-results-answer";
import { acceptsEveryEvalEver } from "@/lib/readers/results/accepts/every-eval-ever";
import { acceptsFev } from "@/lib/readers/results/accepts/fev";
import { acceptsFidTools } from "@/lib/readers/results/accepts/fid-tools";
import { acceptsGiftEval } from "@/lib/readers/results/accepts/gift-eval";
import { acceptsGluonts } from "@/lib/readers/results/accepts/gluonts";
import { acceptsHelm } from "@/lib/readers/results/accepts/helm";
import { acceptsInspect } from "@/lib/readers/results/accepts/inspect";
import { acceptsLighteval } from "@/lib/readers/results/accepts/lighteval";
import { acceptsLmEval } from "@/lib/readers/results/accepts/lm-eval";
import { acceptsLmEvalTable } from "@/lib/readers/results/accepts/lm-eval-table";
import { acceptsMlperf } from "@/lib/readers/results/accepts/mlperf";
import { acceptsModelIndex } from "@/lib/readers/results/accepts/model-index";
import { acceptsMteb } from "@/lib/readers/results/accepts/mteb";
import { acceptsNixtla } from "@/lib/readers/results/accepts/nixtla";
import { acceptsOpencompass } from "@/lib/readers/results/accepts/opencompass";
import { acceptsPwc } from "@/lib/readers/results/accepts/pwc";
import { acceptsSacrebleu } from "@/lib/readers/results/accepts/sacrebleu";
import { acceptsTensorboard } from "@/lib/readers/results/accepts/tensorboard";
import { acceptsTimm } from "@/lib/readers/results/accepts/timm";
import { acceptsTrecEval } from "@/lib/readers/results/accepts/trec-eval";
import { acceptsTsl } from "@/lib/readers/results/accepts/tsl";
import { acceptsWandb } from "@/lib/readers/results/accepts/wandb";
import { acceptsYolo } from "@/lib/readers/results/accepts/yolo";

/** Every format of result files, most used first. Formats that may occur inside a page are tried on any text, since a page can begin with a bracket. */
export const RESULT_FORMATS: readonly RegisteredReader[] = [
  {
    id: "lm-eval",
    name: "lm-evaluation-harness results JSON",
    kinds: ["json"],
    accepts: acceptsLmEval,
    load: () => import("./lm-eval"),
  },
  {
    id: "lm-eval-table",
    name: "lm-evaluation-harness table in Markdown",
    kinds: ["text", "json"],
    accepts: acceptsLmEvalTable,
    load: () => import("./lm-eval-table"),
  },
  {
    id: "model-index",
    name: "model-index of a model card",
    kinds: ["text"],
    accepts: acceptsModelIndex,
    load: () => import("./model-index"),
  },
  {
    id: "eval-results",
    name: "Hub .eval_results YAML",
    kinds: ["text"],
    accepts: acceptsEvalResults,
    load: () => import("./eval-results"),
  },
  {
    id: "eval-results-answer",
    name: "Hub evaluation results JSON",
    kinds: ["json"],
    accepts: acceptsEvalResultsAnswer,
    load: () => import("./eval-results-answer"),
  },
  {
    id: "papers-with-code",
    name: "Papers with Code evaluation tables JSON",
    kinds: ["json"],
    accepts: acceptsPwc,
    load: () => import("./pwc"),
  },
  { id: "mteb", name: "MTEB task results JSON", kinds: ["json"], accepts: acceptsMteb, load: () => import("./mteb") },
  {
    id: "helm",
    name: "HELM tables and run statistics JSON",
    kinds: ["json"],
    accepts: acceptsHelm,
    load: () => import("./helm"),
  },
  {
    id: "every-eval-ever",
    name: "EvalEval “every eval ever” record JSON",
    kinds: ["json"],
    accepts: acceptsEveryEvalEver,
    load: () => import("./every-eval-ever"),
  },
  { id: "timm", name: "timm results CSV", kinds: ["text"], accepts: acceptsTimm, load: () => import("./timm") },
  {
    id: "gift-eval",
    name: "GIFT-Eval results CSV",
    kinds: ["text", "json"],
    accepts: acceptsGiftEval,
    load: () => import("./gift-eval"),
  },
  { id: "fev", name: "fev results CSV", kinds: ["text"], accepts: acceptsFev, load: () => import("./fev") },
  {
    id: "tsl",
    name: "Time-Series-Library result text",
    kinds: ["text"],
    accepts: acceptsTsl,
    load: () => import("./tsl"),
  },
  {
    id: "fid-tools",
    name: "Console output of FID tools",
    kinds: ["text", "json"],
    accepts: acceptsFidTools,
    load: () => import("./fid-tools"),
  },
  {
    id: "inspect",
    name: "Inspect AI log",
    kinds: ["zip", "json", "text"],
    accepts: acceptsInspect,
    load: () => import("./inspect"),
  },
  {
    id: "lighteval",
    name: "LightEval results",
    kinds: ["json", "text"],
    accepts: acceptsLighteval,
    load: () => import("./lighteval"),
  },
  {
    id: "opencompass",
    name: "OpenCompass summary",
    kinds: ["text"],
    accepts: acceptsOpencompass,
    load: () => import("./opencompass"),
  },
  {
    id: "clickbench",
    name: "ClickBench result JSON",
    kinds: ["json"],
    accepts: acceptsClickbench,
    load: () => import("./clickbench"),
  },
  {
    id: "mlperf",
    name: "MLPerf Inference results",
    kinds: ["json", "text"],
    accepts: acceptsMlperf,
    load: () => import("./mlperf"),
  },
  { id: "yolo", name: "YOLO results CSV", kinds: ["text"], accepts: acceptsYolo, load: () => import("./yolo") },
  {
    id: "wandb",
    name: "Weights & Biases chart CSV",
    kinds: ["text"],
    accepts: acceptsWandb,
    load: () => import("./wandb"),
  },
  {
    id: "tensorboard",
    name: "TensorBoard scalar CSV",
    kinds: ["text"],
    accepts: acceptsTensorboard,
    load: () => import("./tensorboard"),
  },
  {
    id: "trec-eval",
    name: "trec_eval output",
    kinds: ["text", "json"],
    accepts: acceptsTrecEval,
    load: () => import("./trec-eval"),
  },
  {
    id: "sacrebleu",
    name: "sacreBLEU JSON",
    kinds: ["json", "text"],
    accepts: acceptsSacrebleu,
    load: () => import("./sacrebleu"),
  },
  {
    id: "gluonts",
    name: "GluonTS metrics JSON",
    kinds: ["json", "text"],
    accepts: acceptsGluonts,
    load: () => import("./gluonts"),
  },
  {
    id: "nixtla",
    name: "Nixtla experiment summary",
    kinds: ["text", "json"],
    accepts: acceptsNixtla,
    load: () => import("./nixtla"),
  },
  {
    id: "chronos",
    name: "Chronos evaluation CSV",
    kinds: ["text"],
    accepts: acceptsChronos,
    load: () => import("./chronos"),
  },
];
