/** Matches the beginning of a cell that a spreadsheet may run (OWASP, "CSV injection"), including full-width characters of East Asian keyboards. */
const MAY_RUN = /^[=+\-@＝＋－＠\t\r\n]/;

/** Matches a number, which may begin with its sign: a spreadsheet makes nothing else of it. */
const IS_NUMBER = /^[+-]?(?:\d[\d,]*(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** Returns a cell that a spreadsheet shows and never runs: a text that it would run is preceded by an apostrophe; a number is unchanged. */
export const spreadsheetSafe = (cell: string): string =>
  MAY_RUN.test(cell) && !IS_NUMBER.test(cell) ? `'${cell}` : cell;

/** Matches apostrophes that belong to a text, followed by other text. */
const GUARDED = /^'+(?=[^'])/;
const isGuarded = (cell: string) =>
  GUARDED.test(cell) && MAY_RUN.test(cell.replace(GUARDED, "")) && !IS_NUMBER.test(cell.replace(GUARDED, ""));

/** Returns the cell for a text: with one more apostrophe if a spreadsheet would run it, so that the file can be opened safely. */
export const cellOfText = (text: string): string => (isGuarded(text) ? `'${text}` : spreadsheetSafe(text));

/** Returns the text of a cell, without that apostrophe. */
export const textOfCell = (cell: string): string => (isGuarded(cell) ? cell.slice(1) : cell);
