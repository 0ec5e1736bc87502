import Papa from "papaparse";

/** The cells of a record, with the line on which it begins, as a text editor counts. */
export interface TextRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface SplitText {
  readonly records: readonly TextRecord[];
  /** Problems with quotes, by line. */
  readonly errors: readonly { readonly line: number; readonly message: string }[];
}

/** Splits a text into records and cells (RFC 4180), with any line ends, and with or without a byte order mark. Blank lines are kept. */
export function splitRecords(text: string, delimiter = ","): SplitText {
  const body = withoutLastLineEnds(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: "\n" });
  let line = 1;
  const records = data.map((cells) => {
    const record = { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    return record;
  });
  return { records, errors: errors.map(({ row, message }) => ({ line: records[row ?? 0]?.line ?? 1, message })) };
}

/** Removes trailing line feeds. A pattern (\n+$) would start again at each of many blank lines inside the text, and take minutes. */
function withoutLastLineEnds(text: string): string {
  let end = text.length;
  while (text[end - 1] === "\n") end -= 1;
  return text.slice(0, end);
}
