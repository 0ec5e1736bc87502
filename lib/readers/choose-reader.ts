import type { GivenFile, OnPart, Reading } from "./reading";
import { kindOfFile } from "./kind-of-file";
import type { RegisteredReader } from "./registered";
import { READERS } from "./readers";

/** A reading, and what was tried before it. */
export interface ChosenReading extends Reading {
  /** Names of the formats that were tried, in their order; the last one gave this reading where it has rows. */
  readonly tried: readonly string[];
}

/**
 * Reads a file by the reader that is surest that it is of its format; where that one finds no row, by the next, and so on. Loads only
 * the readers that it comes to. Where no reader finds a row, the reading of the surest one is given, with what else was tried. `onPart` hears how far the reader is.
 */
export async function readGivenFile(file: GivenFile, readers: readonly RegisteredReader[] = READERS, onPart?: OnPart): Promise<ChosenReading> {
  if (file.text.trim() === "" && !file.bytes?.length) return nothing("The file is empty.");
  const tried: string[] = [];
  let first: Reading | null = null;
  for (const { name, load } of candidatesFor(file, readers)) {
    tried.push(name);
    const reading = (await load()).reader.read(file, onPart);
    if (reading.rows.length > 0) return { ...reading, notes: [...fellBack(tried), ...reading.notes], tried };
    first ??= reading;
  }
  if (!first) return nothing(WHY[kindOfFile(file)]);
  const others = tried.slice(1);
  return { ...first, notes: [...first.notes, ...(others.length > 0 ? [`It was also tried as ${others.join(", ")}, without finding a row.`] : [])], tried };
}

/** Readers that may know the file, the surest first; of equals, the one that is registered first. */
function candidatesFor(file: GivenFile, readers: readonly RegisteredReader[]): readonly RegisteredReader[] {
  const kind = kindOfFile(file);
  return readers
    .filter(({ kinds }) => kinds === undefined || kinds.includes(kind))
    .map((reader) => ({ reader, sure: reader.accepts(file) }))
    .filter(({ sure }) => sure > 0)
    .toSorted((a, b) => b.sure - a.sure)
    .map(({ reader }) => reader);
}

const fellBack = (tried: readonly string[]) => (tried.length < 2 ? [] : [`Read as ${tried.at(-1)}; as ${tried.slice(0, -1).join(", ")} it has no row.`]);

const WHY = {
  json: "This JSON is not in a supported format; the page of supported formats lists them.",
  zip: "This archive is not in a supported format; unpack it and choose the files in it.",
  text: "No table and no result file in a supported format was found in this text; the page of supported formats lists them.",
} as const;

const nothing = (note: string): ChosenReading => ({ format: "unknown", version: null, rows: [], problems: [], notes: [note], tried: [] });
