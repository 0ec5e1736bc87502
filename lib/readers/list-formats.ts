import { READERS } from "./readers";
import type { About } from "./registered";
import { TABLE_READERS } from "@/lib/readers/tables/registered";
import { TESTED, type Tested } from "./tested";

/** A format as the page of formats shows it. */
export interface ListedFormat extends About, Tested {
  readonly name: string;
  /** A table of any shape, or the result file of one program. */
  readonly isTable: boolean;
}

/** Every registered format with what its reader says of it and what was tested. Loads all readers: for pages that are made at build. */
export async function listFormats(): Promise<readonly ListedFormat[]> {
  const tested = new Map(TESTED.map((one) => [one.id, one]));
  const tables = new Set(TABLE_READERS.map(({ id }) => id));
  return Promise.all(
    READERS.map(async ({ id, name, load }) => {
      const { versions, reads, leavesOut } = (await load()).about;
      const { files, rows, problems, surprises } = tested.get(id) ?? { files: 0, rows: 0, problems: 0, surprises: [] };
      return { id, name, isTable: tables.has(id), versions, reads, leavesOut, files, rows, problems, surprises };
    }),
  );
}
