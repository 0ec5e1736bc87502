import { TABLE_NAMES } from "@/lib/tables/all-tables";
import type { Problem } from "@/lib/csv/problem";
import { printProblem } from "@/lib/csv/problem";
import { assembleCatalogue } from "./assemble-catalogue";
import type { Catalogue } from "./catalogue";
import { belongTo } from "./catalogue-of";
import type { Change } from "./changes";
import { sha256Of } from "./sha256";
import { checkTables } from "@/lib/catalogue/checks/check-tables";
import type { TableTexts } from "./tables-of";
import { tellApart } from "./tell-apart";
import { identityOf } from "./identity";
import { learnWords } from "@/lib/tables/learned-words";

/** Thrown if the collection cannot be served; the message lists every problem, one per line. */
export class DataError extends Error {
  override readonly name = "DataError";
  constructor(readonly problems: readonly Problem[]) {
    super(
      `the data has ${problems.length} ${problems.length === 1 ? "problem" : "problems"}:\n${problems.map(printProblem).join("\n")}`,
    );
  }
}

/**
 * Builds the catalogue from the texts of the files and the dated changes, newest first. Pure. Throws a DataError with every problem if any check
 * fails.
 */
export function buildCatalogue(texts: TableTexts, changes: readonly Change[] = []): Catalogue {
  const { rows, problems } = checkTables(texts);
  if (problems.length > 0) throw new DataError(problems);

  // Each entry has the type of its table, which fromEntries cannot say.
  const files = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, rows[name].map(({ row }) => row)]),
  ) as unknown as Catalogue["tables"];
  const hashes = Object.fromEntries(TABLE_NAMES.map((name) => [name, sha256Of(texts[name])])) as Catalogue["hashes"];
  const version = sha256Of(TABLE_NAMES.map((name) => `${name} ${hashes[name]}\n`).join("")).slice(0, 12);
  const identity = identityOf(texts, rows);
  learnWords(identity.families, identity.topics, identity.contact);
  const facts = { identity, files, texts, hashes, version, date: changes[0]?.date ?? null, changes };
  return belongTo(deepFreeze({ ...assembleCatalogue(tellApart(files)), ...facts }));
}

/** Freezes a value deeply. All requests of a process share one catalogue, so an accidental write must fail at once. */
function deepFreeze<Value>(value: Value): Value {
  if (value === null || typeof value !== "object" || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (value instanceof Map) value.forEach(deepFreeze);
  else Object.values(value).forEach(deepFreeze);
  return value;
}
