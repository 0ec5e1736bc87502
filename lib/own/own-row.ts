/** One row of a reader's own results: never reported, never ranked, and never sent anywhere. Empty texts are not stated. */
export interface OwnRow {
  readonly name: string;
  /** Tells apart models of one name. */
  readonly configuration: string;
  /** The id of the benchmark that it was measured on. */
  readonly benchmark: string;
  /** By id of the metric, as the reader would print them: "2.41", "≤ 1.24", "0.381 ± 0.002". */
  readonly values: Readonly<Record<string, string>>;
  /** By id of the condition, as a source would state them. */
  readonly conditions: Readonly<Record<string, string>>;
  /** The baseline of a relative value, as its board prints it: "LlamaGen, 256 steps". */
  readonly baseline: string;
}

export const EMPTY_ROW: OwnRow = {
  name: "",
  configuration: "",
  benchmark: "",
  values: {},
  conditions: {},
  baseline: "",
};
