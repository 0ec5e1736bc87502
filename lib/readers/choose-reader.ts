import type { GivenFile, Reading } from "./reading";
import { kindOfFile } from "./kind-of-file";
import type { RegisteredReader } from "./registered";
import { READERS } from "./readers";

/** A reading, and what was tried before it. */
export interface ChosenReading extends Reading {
  /** Names of the formats that were tried, in their order; the last one gave this reading where it has rows. */
  readonly tried: readonly string[];
}

interface Candidate {
  readonly name: string;
  readonly sure: number;
  readonly read: () => Reading;
}

/**
 * Reads a file by the reader that is surest that it is of its format; where that one finds no row, by the next, and so on. Loads a
 * reader at its first use. Where no reader finds a row, the reading of the surest one is given, with what else was tried.
 */
export async function readGivenFile(file: GivenFile, readers: readonly RegisteredReader[] = READERS): Promise<ChosenReading> {
  if (file.text.trim() === "" && !file.bytes?.length) return nothing("The file is empty.");
  const candidates = await candidatesFor(file, readers);
  const tried: string[] = [];
  let first: Reading | null = null;
  for (const { name, read } of candidates) {
    tried.push(name);
    const reading = read();
    if (reading.rows.length > 0) return { ...reading, notes: [...fellBack(tried), ...reading.notes], tried };
    first ??= reading;
  }
  if (!first) return nothing(WHY[kindOfFile(file)]);
  const others = tried.slice(1);
  return { ...first, notes: [...first.notes, ...(others.length > 0 ? [`It was tried as ${others.join(", ")} too, without a row.`] : [])], tried };
}

/** Readers that may know the file, the surest first; of equals, the one that is registered first. */
async function candidatesFor(file: GivenFile, readers: readonly RegisteredReader[]): Promise<readonly Candidate[]> {
  const kind = kindOfFile(file);
  const loaded = await Promise.all(readers.filter(({ kinds }) => kinds === undefined || kinds.includes(kind)).map(async ({ name, load }) => ({ name, reader: (await load()).reader })));
  return loaded
    .map(({ name, reader }): Candidate => ({ name, sure: reader.accepts(file), read: () => reader.read(file) }))
    .filter(({ sure }) => sure > 0)
    .toSorted((a, b) => b.sure - a.sure);
}

const fellBack = (tried: readonly string[]) => (tried.length < 2 ? [] : [`Read as ${tried.at(-1)}; as ${tried.slice(0, -1).join(", ")} it has no row.`]);

const WHY = {
  json: "This JSON is of no format that is read here; the page of formats lists those that are.",
  zip: "This archive is of no format that is read here; unpack it and give the files in it.",
  text: "No table and no result file of a known format was found in this text; the page of formats lists those that are read.",
} as const;

const nothing = (note: string): ChosenReading => ({ format: "unknown", version: null, rows: [], problems: [], notes: [note], tried: [] });
