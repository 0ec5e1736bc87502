export interface LineOfMetrics {
  /** The part before " -- ": "test scaled". */
  readonly heading: string | undefined;
  /** Names and values as printed; a value can be "nan" or "Not calculated". `flag` gives the split. */
  readonly pairs: readonly { readonly name: string; readonly value: string }[];
}

/** Names of errors; a line without any of them is not a line of errors. */
const ERRORS =
  /^(?:mse|mae|rmse|mape|mspe|rse|rmsle|smape|dtw|corr|mase|owa|nd|nrmse|r2|accuracy|precision|recall|f-?score)$/i;
const PAIR =
  /([A-Za-z][\w-]*)\s*(?::\s*|\s+)(Not calculated|[-+]?(?:nan|inf)\b|[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?(?![\w])|(?:val|test|train)\b)[.,]*\s*/y;

/**
 * Splits "mse:0.37, mae:0.41, dtw:Not calculated" and "mse:2.2e+14, rmsle: 0.19 smape 10.4": some names have a colon, and some values are followed by
 * a full stop. Returns null if any part of the line does not fit.
 */
export function metricsOfLine(line: string): LineOfMetrics | null {
  const [, heading, body = ""] = /^(?:(.*?)\s+--\s+)?(.*)$/.exec(line) ?? [];
  const pairs: { name: string; value: string }[] = [];
  for (PAIR.lastIndex = 0; PAIR.lastIndex < body.length; ) {
    const found = PAIR.exec(body);
    if (found === null) return null;
    pairs.push({ name: found[1] as string, value: found[2] as string });
  }
  return pairs.some(({ name }) => ERRORS.test(name)) ? { heading, pairs } : null;
}
