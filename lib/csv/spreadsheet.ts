/** How a cell begins that a spreadsheet may run (OWASP, "CSV injection"), in the full width of East Asian keyboards too. */
const MAY_RUN = /^[=+\-@＝＋－＠\t\r\n]/;

/** A number may begin with its sign: nothing but a number comes of it. */
const IS_NUMBER = /^[+-]?(?:\d[\d,]*(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** A cell as a spreadsheet shows it and never runs it: a text that it would run gets an apostrophe before it, a number stays. */
export const spreadsheetSafe = (cell: string): string => (MAY_RUN.test(cell) && !IS_NUMBER.test(cell) ? `'${cell}` : cell);
