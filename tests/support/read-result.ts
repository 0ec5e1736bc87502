import { RESULT_FORMATS } from "../../lib/readers/results/registered";
import type { GivenFile, Reader, Reading, ReportedRow } from "../../lib/readers/reading";

/** Reads a text of a format's own shape by the reader of that id. */
export async function readAs(id: string, text: string, name = ""): Promise<Reading> {
  return (await readerOf(id)).read({ name, text });
}

export async function readerOf(id: string): Promise<Reader> {
  const format = RESULT_FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return (await format.load()).reader;
}

/** Ids of the formats that take a file, the surest first. */
export async function takersOf(file: GivenFile): Promise<readonly string[]> {
  const all = await Promise.all(RESULT_FORMATS.map(async (format) => ({ id: format.id, sure: (await format.load()).reader.accepts(file) })));
  return all.filter(({ sure }) => sure > 0).toSorted((a, b) => b.sure - a.sure).map(({ id }) => id);
}

/** "benchmark metric value", for rows of a few lines. */
export const brief = ({ benchmark, metric, value }: ReportedRow) => [benchmark, metric, value].filter(Boolean).join(" ");

export const briefly = (reading: Reading) => reading.rows.map(brief);
