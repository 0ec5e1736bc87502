import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { mayBeEqual } from "@/lib/select/rank/rounding";
import { runKey } from "./column";

/** One cell of a text that prints other digits in another version of the text. */
export interface VersionFinding {
  /** Oldest version first, as far as the version names show. */
  readonly results: readonly Result[];
}

export interface VersionAudit {
  /** The number of cells that several versions of one text print. */
  readonly checked: number;
  /** The number of texts of which several versions are in the collection. */
  readonly texts: number;
  readonly findings: readonly VersionFinding[];
}

/** Returns whether two sources are versions of one text, such as an abstract or a table of a paper. */
export const isOtherVersion = (a: RowOf<"sources">, b: RowOf<"sources">) =>
  a.version !== b.version && textKey(a) === textKey(b);

/** Finds results whose values changed between the versions of one text; additional digits of the same value do not count as a change. */
export function auditVersions(results: readonly Result[]): VersionAudit {
  const texts = [...groupBy(results, ({ source }) => textKey(source)).values()].filter(
    (own) => new Set(own.map(({ source }) => source.version)).size > 1,
  );
  const cells = texts.flatMap((own) => [...groupBy(own, (result) => runKey(result)).values()]);
  const told = cells.filter((own) => new Set(own.map(({ source }) => source.version)).size > 1);
  return {
    checked: told.length,
    texts: texts.length,
    findings: told.filter(hasMoved).map((own) => ({ results: own.toSorted(byVersion) })),
  };
}

/** Returns a key that is equal for versions of one text; a source without a recorded version is a text of its own. */
const textKey = ({ source_id, version, paper_id, kind, text_of, locator }: RowOf<"sources">) =>
  version === null ? source_id : JSON.stringify([paper_id, kind, text_of, locator.toLowerCase()]);

const hasMoved = (own: readonly Result[]) => own.some((a) => own.some((b) => !mayBeEqual(a.value, b.value)));

const byVersion = (a: Result, b: Result) =>
  (a.source.version ?? "").localeCompare(b.source.version ?? "", "en", { numeric: true });
