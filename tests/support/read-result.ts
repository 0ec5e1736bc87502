import { RESULT_FORMATS } from "@/lib/readers/results/registered";
import type { RegisteredReader } from "@/lib/readers/registered";
import type { GivenFile, Reader, Reading, ReportedRow } from "@/lib/readers/reading";

/** Reads a text with the reader of the given format. */
export async function readAs(id: string, text: string, name = ""): Promise<Reading> {
  return (await readerOf(id)).read({ name, text });
}

export const readerOf = async (id: string): Promise<Reader> => (await formatOf(id).load()).reader;

export function formatOf(id: string): RegisteredReader {
  const format = RESULT_FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format;
}

/** Returns the ids of the formats that accept a file, the most certain first. */
export function takersOf(file: GivenFile): readonly string[] {
  const all = RESULT_FORMATS.map((format) => ({ id: format.id, sure: format.accepts(file) }));
  return all
    .filter(({ sure }) => sure > 0)
    .toSorted((a, b) => b.sure - a.sure)
    .map(({ id }) => id);
}

/** Returns "benchmark metric value", for tests with a few rows. */
export const brief = ({ benchmark, metric, value }: ReportedRow) =>
  [benchmark, metric, value].filter(Boolean).join(" ");

export const briefly = (reading: Reading) => reading.rows.map(brief);
