import type { GivenFile, OnPart, Reading } from "./reading";
import { kindOfFile } from "./kind-of-file";
import type { RegisteredReader } from "./registered";
import { READERS } from "./readers";

/** A reading, and the formats that were tried before it. */
export interface ChosenReading extends Reading {
  /** Names of the formats that were tried, in order. If the reading has rows, the last one produced it. */
  readonly tried: readonly string[];
}

/**
 * Reads a file with the reader that is surest of it. If that reader finds no row, tries the next one, and so on; only the readers that are tried are
 * loaded. If no reader finds a row, returns the reading of the surest one, with the formats that were tried. `onPart` receives the progress of the
 * reader.
 */
export async function readGivenFile(
  file: GivenFile,
  readers: readonly RegisteredReader[] = READERS,
  onPart?: OnPart,
): Promise<ChosenReading> {
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
  return {
    ...first,
    notes: [
      ...first.notes,
      ...(others.length > 0 ? [`It was also tried as ${others.join(", ")}, without finding a row.`] : []),
    ],
    tried,
  };
}

/** The readers that may know the file, surest first; ties keep the order of registration. */
function candidatesFor(file: GivenFile, readers: readonly RegisteredReader[]): readonly RegisteredReader[] {
  const kind = kindOfFile(file);
  return readers
    .filter(({ kinds }) => kinds === undefined || kinds.includes(kind))
    .map((reader) => ({ reader, sure: reader.accepts(file) }))
    .filter(({ sure }) => sure > 0)
    .toSorted((a, b) => b.sure - a.sure)
    .map(({ reader }) => reader);
}

const fellBack = (tried: readonly string[]) =>
  tried.length < 2 ? [] : [`Read as ${tried.at(-1)}; as ${tried.slice(0, -1).join(", ")} it has no row.`];

const WHY = {
  json: "This JSON is not in a supported format; the page of supported formats lists them.",
  zip: "This archive is not in a supported format; unpack it and choose the files in it.",
  text: "No table and no result file in a supported format was found in this text; the page of supported formats lists them.",
} as const;

const nothing = (note: string): ChosenReading => ({
  format: "unknown",
  version: null,
  rows: [],
  problems: [],
  notes: [note],
  tried: [],
});
