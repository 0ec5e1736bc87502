import type { Verdict } from "@/lib/select/rank/verdict";

/** Two results of the collection by their ids, and the expected verdict about them. */
export interface AuditedPair {
  readonly a: string;
  readonly b: string;
  readonly judged: Verdict["kind"];
  /** The reasons that the verdict has to give, with the condition that they are about; if empty, it must give none. */
  readonly because: readonly string[];
  /** Whether one axis may contain both. A condition that one of them does not state separates axes too, but is only a caveat between two results. */
  readonly axis: "one" | "two";
  /** The ranks of a and b on their axes, or why they have none; "a rank" if it may change as methods are added. */
  readonly places?: readonly [string, string];
  /** Whether a page says that the sources of a and b disagree. */
  readonly disagree?: true;
}

/** One of the 24 comparisons of the audit: 1 to 8 were wrongly ranked together, 9 was wrongly kept apart, and 10 to 24 were right. */
export interface AuditedComparison {
  readonly number: number;
  readonly what: string;
  readonly pairs: readonly AuditedPair[];
}

const apart = (a: string, b: string, ...because: readonly string[]): AuditedPair => ({
  a,
  b,
  judged: "not comparable",
  because,
  axis: "two",
});
const caveat = (a: string, b: string, ...because: readonly string[]): AuditedPair => ({
  a,
  b,
  judged: "with caveats",
  because,
  axis: "one",
});
const plain = (a: string, b: string): AuditedPair => ({ a, b, judged: "comparable", because: [], axis: "one" });

export const AUDITED_COMPARISONS: readonly AuditedComparison[] = [
  {
    number: 1,
    what: "forecasts of one horizon are ranked with all methods of their tables",
    pairs: [
      {
        ...caveat(
          "fedformer-etth1-96-96-mse-itransformer-table-10",
          "itransformer-etth1-96-96-mse-table-10",
          "origins differ",
        ),
        places: ["1", "3 ="],
      },
      {
        ...caveat("fedformer-etth1-96-96-mse-s-mamba", "s-mamba-etth1-96-96-mse-table", "origins differ"),
        places: ["under another", "3 ="],
      },
    ],
  },
  {
    number: 2,
    what: "models of SC09 trained longer, and larger, are comparable only with that said",
    pairs: [
      caveat(
        "sashimi-diffwave-sashimi-diffwave-800k-sc09-speech-mos-quality-notebook",
        "diffwave-diffwave-small-500k-sc09-speech-mos-quality-notebook",
        "condition differs: training-steps",
        "origins differ",
      ),
    ],
  },
  {
    number: 3,
    what: "guided, guided in an interval and without guidance are never ranked together",
    pairs: [
      apart("mar-h-imagenet-256-fid-repository", "flowar-h-imagenet-256-fid-repository", "condition differs: guided"),
      apart("mar-h-imagenet-256-fid-repository", "adm-imagenet-256-fid-neurips", "condition differs: guided"),
      apart("mar-h-imagenet-256-fid-fd-loss", "flowar-h-imagenet-256-fid-fd-loss", "condition differs: guided"),
      {
        ...caveat("mar-h-imagenet-256-fid-repository", "dit-xl-2-imagenet-256-fid-neurips", "one-sided: guided"),
        axis: "two",
      },
      // A pair that was kept apart, although a reviewer compares the two.
      caveat("mar-h-imagenet-256-fid-table-2", "adm-imagenet-256-fid-neurips", "origins differ"),
    ],
  },
  {
    number: 4,
    what: "real images and real recordings are not ranked among methods",
    pairs: [
      {
        ...caveat("imagenet-validation-imagenet-256-fid-neurips", "var-d30-imagenet-256-fid-neurips", "origins differ"),
        places: ["reference", "a rank"],
      },
      {
        ...caveat(
          "real-recordings-youtubemix-music-mos-quality-unrounded",
          "sashimi-8-youtubemix-music-mos-quality-unrounded",
          "origins differ",
        ),
        places: ["reference", "a rank"],
      },
    ],
  },
  {
    number: 5,
    what: "a correlation with itself is not ranked, and rounding makes no tie by a chain",
    pairs: [
      {
        ...caveat(
          "ao-arm-e-u-net-binary-mnist-spearman-correlation-mam",
          "mam-u-net-binary-mnist-spearman-correlation-mam",
          "origins differ",
        ),
        places: ["reference", "2"],
      },
      {
        ...caveat(
          "ao-arm-s-u-net-binary-mnist-spearman-correlation-mam",
          "mam-u-net-binary-mnist-spearman-correlation-mam",
          "origins differ",
        ),
        places: ["1", "2"],
      },
    ],
  },
  {
    number: 6,
    what: "what was pre-trained on many sets is apart from what was trained on one",
    pairs: [
      apart(
        "gpht-ettm1-average-96-mse-timecap",
        "itransformer-ettm1-average-96-supervised-mse-timecap-table-2",
        "condition differs: setting",
      ),
    ],
  },
  {
    number: 7,
    what: "VAR-d16 under other reference statistics says so",
    pairs: [
      caveat(
        "var-d16-imagenet-256-fid-dd-table",
        "var-d16-imagenet-256-fid-neurips",
        "one-sided: reference-statistics",
        "one-sided: evaluator",
        "origins differ",
      ),
      {
        ...caveat(
          "var-d16-imagenet-256-fid-dd-table",
          "var-d16-imagenet-256-fid-repository",
          "condition differs: reference-statistics",
          "condition differs: evaluator",
          "origins differ",
        ),
        axis: "two",
      },
    ],
  },
  {
    number: 8,
    what: "EDLM's own rows are told from those that it borrows",
    pairs: [caveat("edlm-ar-ptb-edlm-perplexity-edlm", "mdlm-ptb-edlm-perplexity-edlm", "origins differ")],
  },
  {
    number: 9,
    what: "text8 in chunks of 250 and of 256 characters compares with a caveat",
    pairs: [
      caveat(
        "mam-transformer-text8-bits-per-character-mam",
        "edlm-text8-bits-per-character-edlm",
        "condition differs: context-length",
      ),
    ],
  },
  {
    number: 10,
    what: "VAR, FlowAR and LlamaGen compare with caveats that name evaluation and steps",
    pairs: [
      caveat(
        "var-d30-imagenet-256-fid-neurips",
        "flowar-h-imagenet-256-fid-xyzflow",
        "condition differs: step-counts",
        "origins differ",
      ),
      caveat(
        "var-d16-imagenet-256-fid-dd-table",
        "llamagen-l-imagenet-256-fid-nar",
        "one-sided: evaluator",
        "origins differ",
      ),
    ],
  },
  {
    number: 11,
    what: "LlamaGen at 256 is apart from LlamaGen at 384",
    pairs: [
      apart(
        "llamagen-xl-imagenet-256-fid-open-magvit2",
        "llamagen-xl-imagenet-256-fid-384-open-magvit2",
        "condition differs: generated-at",
      ),
    ],
  },
  {
    number: 12,
    what: "rejection sampling is apart",
    pairs: [
      apart("var-d30-imagenet-256-fid-neurips", "var-d30-re-imagenet-256-fid-neurips", "condition differs: sampling"),
    ],
  },
  {
    number: 13,
    what: "PTB and LAMBADA of EDLM are apart from those of RADD",
    pairs: [
      apart("sedd-ptb-edlm-perplexity-edlm", "sedd-scale-ptb-radd-perplexity-small", "benchmarks differ"),
      apart("edlm-ar-lambada-edlm-perplexity-edlm", "radd-ao-lambada-radd-perplexity-small", "benchmarks differ"),
    ],
  },
  {
    number: 14,
    what: "RADD small is apart from medium",
    pairs: [
      apart("radd-ao-ptb-radd-perplexity-small", "radd-ao-ptb-radd-perplexity-medium", "condition differs: model-size"),
    ],
  },
  {
    number: 15,
    what: "TEMPO without training on the set is apart from supervised forecasts",
    pairs: [apart("tempo-etth1-96-mse-table-1", "itransformer-etth1-96-96-mse-table-10", "condition differs: setting")],
  },
  {
    number: 16,
    what: "a look-back of 96 is apart from one of 672",
    pairs: [
      apart(
        "fm-llm-ettm1-average-supervised-mse-fm-llm-table-3",
        "itransformer-ettm1-average-96-mse-table-10",
        "condition differs: look-back",
      ),
    ],
  },
  {
    number: 17,
    what: "iTransformer and S-Mamba are paired at each horizon",
    pairs: [
      ...["96", "192", "336", "720"].map((horizon) =>
        plain(`itransformer-etth1-${horizon}-96-mse-table-10`, `s-mamba-etth1-${horizon}-96-mse-table`),
      ),
      apart("itransformer-etth1-96-96-mse-table-10", "s-mamba-etth1-192-96-mse-table", "condition differs: horizon"),
    ],
  },
  {
    number: 18,
    what: "images from captions are apart from those of ImageNet's classes",
    pairs: [apart("llamagen-dd-text-to-image-fid-dd-table-3", "dd-llamagen-256-step-fid", "benchmarks differ")],
  },
  {
    number: 19,
    what: "times of different timers are apart",
    pairs: [
      apart(
        "var-d16-imagenet-256-images-per-second-nar",
        "var-d16-imagenet-256-images-per-second-arpg-table-2-256",
        "condition differs: timed-by",
      ),
    ],
  },
  {
    number: 20,
    what: "shots, backbone and split of GDA are apart",
    pairs: [
      apart(
        "gda-clip-imagenet-classification-accuracy-1-shot-fewshots",
        "gda-clip-imagenet-classification-accuracy-16-shot-fewshots",
        "condition differs: shots",
      ),
      apart(
        "gda-clip-imagenet-classification-accuracy-rn101-architecture",
        "gda-clip-imagenet-classification-accuracy-vit-b-16-architecture",
        "condition differs: backbone",
      ),
      apart(
        "gda-clip-oxford-pets-accuracy-base-classes-repository",
        "gda-clip-oxford-pets-accuracy-new-classes-repository",
        "condition differs: split",
      ),
    ],
  },
  {
    number: 21,
    what: "Satori's accuracies compare on each benchmark",
    pairs: [
      {
        ...caveat(
          "satori-qwen-7b-gsm8k-accuracy-table-1",
          "qwen-2-5-math-7b-instruct-gsm8k-accuracy-table-1",
          "origins differ",
        ),
        places: ["6", "under another"],
      },
      apart("satori-qwen-7b-gsm8k-accuracy-table-1", "satori-qwen-7b-tablebench-accuracy-table-2", "benchmarks differ"),
    ],
  },
  {
    number: 22,
    what: "LSSL on raw sound, on MFCC features and at half the rate are apart",
    pairs: [
      apart(
        "lssl-speech-commands-accuracy-raw",
        "lssl-speech-commands-accuracy-mfcc",
        "condition differs: setting",
        "condition differs: sequence-length",
      ),
      apart(
        "lssl-speech-commands-accuracy-raw",
        "lssl-speech-commands-accuracy-half-rate",
        "condition differs: setting",
      ),
    ],
  },
  {
    number: 23,
    what: "canny edges are apart from depth maps",
    pairs: [
      apart(
        "controlarpg-arpg-l-imagenet-controllable-canny-edge-fid-arpg",
        "controlarpg-arpg-l-imagenet-controllable-depth-map-fid-arpg",
        "condition differs: control",
      ),
    ],
  },
  {
    number: 24,
    what: "sources disagree about VAR",
    pairs: [
      {
        ...caveat("var-d30-imagenet-256-fid-neurips", "var-d30-imagenet-256-fid-xar", "origins differ"),
        disagree: true,
      },
      {
        ...caveat("var-d16-imagenet-256-fid-neurips", "var-d16-imagenet-256-fid-dd-table", "origins differ"),
        disagree: true,
      },
    ],
  },
];
