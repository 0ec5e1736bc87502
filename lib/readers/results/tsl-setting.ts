export interface Setting {
  /** Empty if the setting name does not say. */
  readonly model: string;
  readonly benchmark: string;
  readonly lookBack: string | undefined;
  readonly horizon: string | undefined;
  readonly labelLength: string | undefined;
  /** M, S or MS: many series to many, one to one, many to one. */
  readonly features: string | undefined;
  readonly notes: readonly string[];
}

/** Matches names of iTransformer and S-Mamba: their format string has one placeholder too few, so each value comes before its tag. */
const SHIFTED = /(?:^|_)(M|S|MS)_ft(\d+)_sl(\d+)_ll(\d+)_pl(\d+)(?:_|$)/;
const RIGHT = /(?:^|_)ft(M|S|MS)(?:_|$)/;
const SPELT_OUT = /_sl_(\d+)_pl_(\d+)(?:_|$)/;
const TASK =
  /^(?:long_term_forecast|short_term_forecast|zero_shot_forecast|imputation|anomaly_detection|classification)_/;

/**
 * Reads what the name of a setting states. The tags of iTransformer and S-Mamba are shifted: `ft` precedes the look-back, `sl` the label length, `ll`
 * the horizon, and `pl` the width of the model, which must never be taken for a horizon. A name without tags states no lengths.
 */
export function readSetting(setting: string): Setting {
  const shifted = SHIFTED.exec(setting);
  if (shifted) {
    const [tags = "", features, lookBack, labelLength, horizon] = shifted;
    const names = namesOf(setting.slice(0, setting.indexOf(tags)));
    const notes = [
      "The tags of these names are shifted by one position, as iTransformer writes them: ft is read as look-back, sl as label length, ll as horizon.",
    ];
    return {
      ...withoutIds(names),
      lookBack,
      labelLength,
      horizon,
      features,
      notes: [...notes, ...disagreement(names.lengths, lookBack, horizon)],
    };
  }
  const spelt = SPELT_OUT.exec(setting);
  if (spelt && !/\bsl\d/.test(setting)) {
    const [benchmark = "", model = ""] = setting.slice(0, spelt.index).split(" ");
    return {
      model,
      benchmark: model === "" ? "" : benchmark,
      ...(model === "" ? { model: benchmark } : {}),
      lookBack: spelt[1],
      horizon: spelt[2],
      labelLength: undefined,
      features: undefined,
      notes: [],
    };
  }
  const tag = (name: string) => new RegExp(`_${name}(\\d+)(?:_|$)`).exec(setting)?.[1];
  const features = RIGHT.exec(setting);
  const lookBack = tag("sl");
  if (features && lookBack !== undefined) {
    const names = namesOf(setting.slice(0, features.index).replace(/_bs\d+$/, ""));
    const horizon = tag("pl") ?? tag("pre");
    return {
      ...withoutIds(names),
      lookBack,
      horizon,
      labelLength: tag("ll"),
      features: features[1],
      notes: disagreement(names.lengths, lookBack, horizon),
    };
  }
  if (lookBack !== undefined && tag("tl") !== undefined) {
    const notes = [
      "Names with tl state the length of a token but no horizon: AutoTimes writes several horizons under one name, and only their order distinguishes them.",
    ];
    return {
      ...withoutIds(namesOf(setting.slice(0, setting.search(/_sl\d/)))),
      lookBack,
      horizon: undefined,
      labelLength: undefined,
      features: undefined,
      notes,
    };
  }
  const notes =
    setting === ""
      ? []
      : [
          "Some names have no known tags: they state neither model nor data set nor lengths, and are kept whole as the configuration.",
        ];
  return {
    model: "",
    benchmark: "",
    lookBack: undefined,
    horizon: undefined,
    labelLength: undefined,
    features: undefined,
    notes,
  };
}

interface Names {
  readonly model: string;
  readonly benchmark: string;
  /** Look-back and horizon from the model id, by convention: `ETTh1_96_192`. */
  readonly lengths: readonly [string, string] | null;
}

const withoutIds = ({ model, benchmark }: Names) => ({ model, benchmark });

/** Models whose names occur in public logs. They tell where the model is among words joined by underscores. */
const MODELS = new Set(
  (
    "TimesNet Autoformer Transformer Nonstationary_Transformer DLinear NLinear Linear FEDformer Informer LightTS Reformer ETSformer PatchTST Pyraformer MICN Crossformer FiLM " +
    "iTransformer iInformer iReformer iFlowformer iFlashformer Koopa TiDE FreTS MambaSimple Mamba TimeMixer TSMixer SegRNN TemporalFusionTransformer SCINet PAttn TimeXer " +
    "WPMixer MultiPatchFormer KANAD MSGNet S_Mamba Flowformer Flashformer CALF PCFNet PMDformer SimpleTM RLinear CycleNet FITS SparseTSF ModernTCN"
  ).split(" "),
);

/** Reads `{task}_{model id}_{model}_{data}`; some forks put the model first. Data is the loader's name: "custom" for the user's own file. */
function namesOf(prefix: string): Names {
  const words = prefix.replace(TASK, "").split("_").filter(Boolean);
  const data = words.pop() ?? "";
  const middle = words.join("_");
  const [, id, lookBack, horizon, rest] = /^(.+?)_(\d+)_(\d+)_(.+)$/.exec(middle) ?? [];
  if (id !== undefined && rest !== undefined)
    return {
      model: knownEndOf(rest) ?? rest,
      benchmark: setOf(id, data),
      lengths: [lookBack as string, horizon as string],
    };
  const end = knownEndOf(middle);
  if (end !== undefined)
    return { model: end, benchmark: setOf(middle.slice(0, -end.length).replace(/_$/, ""), data), lengths: null };
  const start = words.map((_, at) => words.slice(0, at + 1).join("_")).findLast((name) => MODELS.has(name));
  if (start !== undefined)
    return { model: start, benchmark: setOf(middle.slice(start.length + 1), data), lengths: null };
  if (words.length === 2)
    return { model: words[1] as string, benchmark: setOf(words[0] as string, data), lengths: null };
  return {
    model: words.length === 1 ? middle : "",
    benchmark: ONE_SET.test(data) || words.length === 1 ? setOf("", data) : "",
    lengths: null,
  };
}

/** Returns the longest known model name at the end of the words: S_Mamba before Mamba. */
function knownEndOf(words: string): string | undefined {
  const parts = words.split("_");
  return parts.map((_, at) => parts.slice(at).join("_")).find((name) => MODELS.has(name));
}

/** Loaders that read a single data set; any other loader reads the data set that the model id names. */
const ONE_SET = /^ETT[hm][12]$/;

function setOf(id: string, data: string): string {
  if (ONE_SET.test(data)) return data;
  if (id !== "" && id !== "test") return id;
  return data === "custom" ? "" : data;
}

function disagreement(
  lengths: readonly [string, string] | null,
  lookBack: string | undefined,
  horizon: string | undefined,
): string[] {
  if (lengths === null || (lengths[0] === lookBack && (horizon === undefined || lengths[1] === horizon))) return [];
  return [
    "In some names the lengths in the model's id differ from those in the tags; those in the tags, which the program writes, are given.",
  ];
}
