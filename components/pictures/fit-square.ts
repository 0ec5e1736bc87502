interface Size {
  readonly width: number;
  readonly height: number;
}

/** Widths at which a sheet is tried for a square, from the largest letters to the smallest that a hall can read. */
const WIDTHS = [540, 640, 720, 810, 900] as const;

/**
 * The sheet with the largest letters that is no higher than wide. Where even the smallest are too large, it holds the first
 * rows only, as many as fit, and `set` has it say so; where no row can be left out it stays higher than wide.
 */
export async function fitSquare<Sheet extends Size>(rows: number, set: (width: number, rows: number) => Promise<Sheet>): Promise<Sheet> {
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
  // What stands around the rows was reckoned as if it grew with them, so there may be room for some more.
  for (let more = left + 1; fits(sheet) && more < rows; more++) {
    const larger = await set(width, more);
    if (!fits(larger)) break;
    sheet = larger;
  }
  return sheet;
}

const fits = ({ width, height }: Size) => height <= width;
