/** What a cell is quoted for; and spaces at its ends, which some readers drop. */
const QUOTED = /[",\r\n\uFEFF]|^ | $/;

/** A record as one line of RFC 4180 without its line end, quoted only where needed: what PapaParse writes, in a fraction of its time. */
export const recordLine = (cells: readonly string[]): string => cells.map(cellText).join(",");

const cellText = (cell: string) => (QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
