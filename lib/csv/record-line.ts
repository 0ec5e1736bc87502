/** Matches the characters that require quotes, and spaces at the ends of a cell, which some readers drop. */
const QUOTED = /[",\r\n\uFEFF]|^ | $/;

/** Returns a record as one line of RFC 4180 without its line end, quoted only where needed. Same output as PapaParse, in a fraction of the time. */
export const recordLine = (cells: readonly string[]): string => cells.map(cellText).join(",");

const cellText = (cell: string) => (QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Matches a line that can be written in more than one way; every other line is its cells joined by commas. */
const HAS_CHOICE = /["\uFEFF]|(?:^|,) | (?:,|$)/;

/** Returns whether a line without its line end equals what `recordLine` writes for its cells. */
export const isRecordLine = (line: string, cells: readonly string[]): boolean =>
  !HAS_CHOICE.test(line) || recordLine(cells) === line;
