import { groupBy } from "@/lib/catalogue/group";
import { sha256Of } from "@/lib/catalogue/sha256";
import type { TableTexts } from "@/lib/catalogue/tables-of";
import { recordLine } from "@/lib/csv/record-line";
import { splitRecords } from "@/lib/csv/split-records";
import { writeRecords } from "@/lib/csv/write-csv";
import { TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import { headerOf } from "@/lib/tables/table";
import { tableOf } from "@/lib/tables/table-of";

/** A table that has new columns: its text, and their names. */
interface Widened {
  readonly text: string;
  readonly columns: readonly string[];
}

/**
 * Returns the tables that lack a column that lib/tables defines, with an empty cell in each row, by name. A checksum covers whole lines of
 * results.csv, so a column there would break all of them: a checksum that matched the lines before is replaced by that of the wider lines. One that
 * did not match stays as it is, so that `data:check` still reports it.
 */
export function addColumns(texts: TableTexts): ReadonlyMap<TableName, Widened> {
  const widened = new Map<TableName, Widened>();
  for (const name of TABLE_NAMES) {
    const { header, records } = recordsOf(texts[name]);
    const wanted = headerOf(tableOf(name));
    const columns = wanted.filter((column) => !header.includes(column));
    if (columns.length > 0 && header.every((column) => wanted.includes(column)))
      widened.set(name, {
        columns,
        text: writeRecords(
          wanted,
          records.map((cells) => wanted.map((column) => cells[header.indexOf(column)] ?? "")),
        ),
      });
  }
  const results = widened.get("results");
  if (results === undefined) return widened;
  const { columns, text } = widened.get("sources") ?? { columns: [], text: texts.sources };
  const renewed = withChecksums(text, checksumsOf(texts.results), checksumsOf(results.text));
  return renewed === text ? widened : widened.set("sources", { columns, text: renewed });
}

function recordsOf(text: string): {
  readonly header: readonly string[];
  readonly records: readonly (readonly string[])[];
} {
  const [header = [], ...records] = splitRecords(text).records.map(({ cells }) => cells);
  return { header, records };
}

/** Returns the checksum of each source's lines. */
function checksumsOf(results: string): ReadonlyMap<string, string> {
  const { header, records } = recordsOf(results);
  const source = header.indexOf("source_id");
  const lines = groupBy(records, (cells) => cells[source] ?? "");
  return new Map([...lines].map(([id, own]) => [id, sha256Of(own.map((cells) => `${recordLine(cells)}\n`).join(""))]));
}

function withChecksums(
  sources: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string {
  const { header, records } = recordsOf(sources);
  const [id, checksum] = [header.indexOf("source_id"), header.indexOf("figures_sha256")];
  const renewed = records.map((cells) => {
    const source = cells[id] ?? "";
    return cells[checksum] === before.get(source) ? cells.with(checksum, after.get(source) ?? "") : cells;
  });
  return writeRecords(header, renewed);
}
