/** How a cell begins that a spreadsheet may run (OWASP, "CSV injection"), in the full width of East Asian keyboards too. */
const MAY_RUN = /^[=+\-@＝＋－＠\t\r\n]/;

/** A number may begin with its sign: nothing but a number comes of it. */
const IS_NUMBER = /^[+-]?(?:\d[\d,]*(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** A cell as a spreadsheet shows it and never runs it: a text that it would run gets an apostrophe before it, a number stays. */
export const spreadsheetSafe = (cell: string): string => (MAY_RUN.test(cell) && !IS_NUMBER.test(cell) ? `'${cell}` : cell);

/** A text and the apostrophes of its own before something that would run. */
const GUARDED = /^'+(?=[^'])/;
const isGuarded = (cell: string) => GUARDED.test(cell) && MAY_RUN.test(cell.replace(GUARDED, "")) && !IS_NUMBER.test(cell.replace(GUARDED, ""));

/** The cell that holds a text: with one apostrophe more where a spreadsheet would run it, so that a file can be opened as it is. */
export const cellOfText = (text: string): string => (isGuarded(text) ? `'${text}` : spreadsheetSafe(text));

/** The text of a cell: without that apostrophe. */
export const textOfCell = (cell: string): string => (isGuarded(cell) ? cell.slice(1) : cell);
