import { READERS } from "./readers";
import type { About } from "./registered";
import { TABLE_READERS } from "@/lib/readers/tables/registered";
import { TESTED, type Tested } from "./tested";

/** A format as the page of formats shows it. */
export interface ListedFormat extends About, Tested {
  readonly name: string;
  /** True for a reader of tables of any shape, false for the result file of one program. */
  readonly isTable: boolean;
}

/**
 * Returns every registered format with its reader's description and its test record. Loads all readers, so use it only for pages that are built ahead
 * of time.
 */
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
