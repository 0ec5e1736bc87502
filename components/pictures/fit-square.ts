interface Size {
  readonly width: number;
  readonly height: number;
}

/** The widths that are tried for a square, from the largest letters to the smallest that are readable in a lecture hall. */
const WIDTHS = [540, 640, 720, 810, 900] as const;

/**
 * Returns the sheet with the largest letters that is no higher than wide. If it is too high even with the smallest letters, it contains as many of
 * the first rows as fit, and `set` makes it say so. If no row can be left out, it stays higher than wide.
 */
export async function fitSquare<Sheet extends Size>(
  rows: number,
  set: (width: number, rows: number) => Promise<Sheet>,
): Promise<Sheet> {
  const [first, ...wider] = WIDTHS;
  let sheet = await set(first, rows);
  for (const width of wider) {
    if (fits(sheet)) return sheet;
    sheet = await set(width, rows);
  }
  if (fits(sheet)) return sheet;
  const { width } = sheet;
  let left = rows;
  while (!fits(sheet) && left > 1) {
    left = Math.max(1, Math.min(left - 1, Math.floor((left * width) / sheet.height)));
    sheet = await set(width, left);
  }
  // The estimate assumed that the content around the rows shrinks with them, so some more rows may fit.
  for (let more = left + 1; fits(sheet) && more < rows; more++) {
    const larger = await set(width, more);
    if (!fits(larger)) break;
    sheet = larger;
  }
  return sheet;
}

const fits = ({ width, height }: Size) => height <= width;
