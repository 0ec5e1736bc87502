import { splitRecords, type SplitText } from "./split-records";

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** Enough of a long file to determine its delimiter: reading 50 MB once per delimiter would take a minute. */
const BEGINNING = 500_000;

/** Splits a text at the delimiter for which most rows have as many cells as the header; on a tie, the one with the most cells. */
export function splitForeign(text: string): SplitText {
  const isLong = text.length > BEGINNING;
  const beginning = isLong ? text.slice(0, text.lastIndexOf("\n", BEGINNING) + 1 || BEGINNING) : text;
  const ways = DELIMITERS.map((delimiter) => {
    const found = splitRecords(beginning, delimiter);
    const width = found.records[0]?.cells.length ?? 0;
    const even = found.records.filter(({ cells }) => cells.length === width).length;
    return { delimiter, found, width, even: width > 1 ? even : 0 };
  });
  const best = ways.toSorted((a, b) => b.even - a.even || b.width - a.width)[0] as (typeof ways)[number];
  return isLong ? splitRecords(text, best.delimiter) : best.found;
}
