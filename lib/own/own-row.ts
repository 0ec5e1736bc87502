/** One line of a reader's own results: never reported, never ranked, and never sent anywhere. Empty texts are not stated. */
export interface OwnRow {
  readonly name: string;
  /** What tells models of one name apart. */
  readonly configuration: string;
  /** The id of the benchmark that it was measured on. */
  readonly benchmark: string;
  /** By the id of the metric, as the reader would print them: "2.41", "≤ 1.24", "0.381 ± 0.002". */
  readonly values: Readonly<Record<string, string>>;
  /** By the id of the condition, as a source would state them. */
  readonly conditions: Readonly<Record<string, string>>;
  /** What a relative value is relative to, as its board prints it: "LlamaGen, 256 steps". */
  readonly baseline: string;
}

export const EMPTY_ROW: OwnRow = { name: "", configuration: "", benchmark: "", values: {}, conditions: {}, baseline: "" };
