import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { isAbout, type Verification } from "@/lib/catalogue/verification";
import { groupBy } from "@/lib/catalogue/group";
import { checksumOf } from "@/lib/catalogue/checksum";
import { scanNumerals } from "@/lib/numerals/scan-numerals";
import { ROLES_WITH_RESULTS } from "@/lib/tables/numerals";
import type { SourceKind } from "@/lib/tables/sources";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { asRead } from "@/lib/catalogue/repeats";

/** The facts that are checked; lib/sentences/check-words puts them into words. */
export type CheckedFact =
  | "digits in fragments"
  | "results in the ledger"
  | "numerals name results"
  | "abstracts accounted for"
  | "abstracts hashed"
  | "baselines stated"
  | "one abstract each"
  | "results counted"
  | "lines hashed"
  | "fragments end"
  | "receipts compared";

/** A statement about a number of items; it can be false, and then `failing` names the items for which it does not hold. */
export interface Check {
  readonly what: CheckedFact;
  /** Whether it is about abstracts, which a collection may not have. */
  readonly isOfAbstracts: boolean;
  readonly of: number;
  readonly failing: readonly string[];
}

/**
 * Returns the checks of the current collection. The counts are made here from the rows instead of taken from the checker that accepted them, so that
 * a gap in the checker would show.
 */
export function selectChecks(catalogue: Catalogue): readonly Check[] {
  const { tables } = catalogue;
  const results = asRead(catalogue);
  const abstracts = tables.sources.filter(({ kind }) => kind === "abstract");
  const inAbstracts = results.filter(({ kind }) => kind === "abstract");
  const others = tables.sources.filter(({ kind }) => kind !== "abstract");
  const inOthers = results.filter(({ kind }) => kind !== "abstract");
  const bySource = groupBy(results, ({ source }) => source.source_id);
  const values = new Map(
    tables.numerals
      .filter(({ role }) => role === "result" || role === "baseline")
      .flatMap(({ source_id, numeral, result_ids }) => result_ids.map((id) => [id, `${source_id} ${numeral}`])),
  );
  const tied = tables.numerals.filter(({ role }) => ROLES_WITH_RESULTS.includes(role));
  const known = new Set(results.map(({ id }) => id));
  const claiming = new Set(tables.claims.map(({ source_id }) => source_id));
  const relative = results.filter(({ metric }) => metric.kind === "relative");
  const rowsOf = ({ source_id }: RowOf<"sources">) => (bySource.get(source_id) ?? []).map(({ row }) => row);
  const reports = ({ source_id }: RowOf<"sources">) => bySource.has(source_id);
  return [
    check("digits in fragments", results, idOf, ({ evidence, value }) =>
      scanNumerals(evidence).some(({ text }) => text === value.text),
    ),
    checkOfAbstracts(
      "results in the ledger",
      inAbstracts,
      idOf,
      ({ id, source, value }) => values.get(id) === `${source.source_id} ${value.text}`,
    ),
    check(
      "numerals name results",
      tied,
      ({ source_id, offset }) => `${source_id} at ${offset}`,
      ({ result_ids }) => result_ids.length > 0 && result_ids.every((id) => known.has(id)),
    ),
    checkOfAbstracts(
      "abstracts accounted for",
      abstracts,
      sourceIdOf,
      (abstract) => reports(abstract) !== claiming.has(abstract.source_id),
    ),
    checkOfAbstracts("abstracts hashed", abstracts, sourceIdOf, ({ text_sha256 }) => text_sha256 !== null),
    check("baselines stated", relative, idOf, ({ baseline }) => baseline !== null),
    checkOfAbstracts(
      "one abstract each",
      tables.papers,
      ({ paper_id }) => paper_id,
      ({ paper_id }) =>
        abstracts.every(
          (abstract) => (abstract.source_id === `${paper_id}-abstract`) === (abstract.paper_id === paper_id),
        ),
    ),
    check("results counted", tables.sources, sourceIdOf, (source) => rowsOf(source).length === source.figures),
    checkOfAbstracts("lines hashed", others, sourceIdOf, (source) => {
      const rows = rowsOf(source);
      return source.figures_sha256 === (rows.length === 0 ? null : checksumOf(rows));
    }),
    checkOfAbstracts("fragments end", inOthers, idOf, ({ evidence, value, spread }) => {
      const wanted = [value.text, ...textsIn(spread?.text ?? "")];
      return textsIn(evidence).slice(-wanted.length).join() === wanted.join();
    }),
  ];
}

/** Checks whether the receipts of results in abstracts were compared with the text that they quote: all pass if the record is about this data, else none. */
export function selectVerifiedResults(catalogue: Catalogue, verification: Verification | null): Check {
  const current = isAbout(catalogue, verification);
  const inAbstracts = catalogue.results.filter(({ kind }) => kind === "abstract");
  return checkOfAbstracts("receipts compared", inAbstracts, idOf, () => current);
}

/** The sources and results of one kind of source, and how many of them fail a check that concerns this kind. */
export interface KindAudit {
  readonly kind: SourceKind;
  readonly sources: number;
  readonly results: number;
  /** The first and last day on which its sources were read; null without a source. */
  readonly read: { readonly first: string; readonly last: string } | null;
  readonly failing: number;
}

/** Returns the collection by kind of source. A result or a source that fails several checks is counted once. */
export function selectKindAudits(catalogue: Catalogue, checks: readonly Check[]): readonly KindAudit[] {
  const failing = new Set(checks.flatMap((one) => one.failing));
  const bySource = groupBy(asRead(catalogue), ({ source }) => source.source_id);
  const present = SOURCE_KINDS.filter((kind) => catalogue.tables.sources.some((source) => source.kind === kind));
  return present.map((kind) => {
    const sources = catalogue.tables.sources.filter((source) => source.kind === kind);
    const results = sources.flatMap(({ source_id }) => bySource.get(source_id) ?? []);
    const [first, ...days] = sources.map(({ read_on }) => read_on).toSorted();
    return {
      kind,
      sources: sources.length,
      results: results.length,
      read: first === undefined ? null : { first, last: days.at(-1) ?? first },
      failing: [...sources.map(sourceIdOf), ...results.map(idOf)].filter((id) => failing.has(id)).length,
    };
  });
}

const textsIn = (text: string) => scanNumerals(text).map((numeral) => numeral.text);
const idOf = ({ id }: Result) => id;
const sourceIdOf = ({ source_id }: RowOf<"sources">) => source_id;

const check = <Item>(...parts: CheckParts<Item>) => counts(false, ...parts);
const checkOfAbstracts = <Item>(...parts: CheckParts<Item>) => counts(true, ...parts);

type CheckParts<Item> = [
  what: CheckedFact,
  items: readonly Item[],
  name: (item: Item) => string,
  passes: (item: Item) => boolean,
];

function counts<Item>(isOfAbstracts: boolean, ...[what, items, name, passes]: CheckParts<Item>): Check {
  return { what, isOfAbstracts, of: items.length, failing: items.filter((item) => !passes(item)).map(name) };
}
