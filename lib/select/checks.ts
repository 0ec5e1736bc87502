import type { Catalogue, Figure, RowOf } from "@/lib/catalogue/catalogue";
import { isAbout, type Verification } from "@/lib/catalogue/verification";
import { scanNumerals } from "@/lib/numerals/scan-numerals";
import { ROLES_WITH_RESULTS } from "@/lib/tables/numerals";

/** Something that holds for so many of so many things; it can be false, and then `failing` names where. */
export interface Check {
  readonly what: string;
  readonly of: number;
  readonly failing: readonly string[];
}

/**
 * What can be counted of the collection as it is. The counts are made here from the rows, not taken from the checker that let
 * them pass, so that a hole in the checker would show.
 */
export function selectChecks(catalogue: Catalogue): readonly Check[] {
  const { tables, figures, sources, figuresOfPaper } = catalogue;
  const abstracts = tables.sources.filter(({ kind }) => kind === "abstract");
  const inAbstracts = figures.filter(({ source }) => source.kind === "abstract");
  const values = new Map(
    tables.numerals
      .filter(({ role }) => role === "result" || role === "baseline")
      .flatMap(({ source_id, numeral, result_ids }) => result_ids.map((id) => [id, `${source_id} ${numeral}`])),
  );
  const tied = tables.numerals.filter(({ role }) => ROLES_WITH_RESULTS.includes(role));
  const known = new Set(figures.map(({ id }) => id));
  const claiming = new Set(tables.claims.map(({ source_id }) => source_id));
  const relative = figures.filter(({ metric }) => metric.kind === "relative");
  const reports = ({ source_id, paper_id }: RowOf<"sources">) =>
    (figuresOfPaper.get(paper_id) ?? []).some(({ source }) => source.source_id === source_id);
  return [
    check("figures have a fragment that holds their digits as a whole numeral", figures, idOf, ({ evidence, value }) =>
      scanNumerals(evidence).some(({ text }) => text === value.text),
    ),
    check("figures of abstracts are the value of a numeral in the ledger", inAbstracts, idOf, ({ id, source, value }) =>
      values.get(id) === `${source.source_id} ${value.text}`,
    ),
    check(
      "numerals that play a value or a condition name figures that exist",
      tied,
      ({ source_id, offset }) => `${source_id} at ${offset}`,
      ({ result_ids }) => result_ids.length > 0 && result_ids.every((id) => known.has(id)),
    ),
    check("abstracts report figures or have a claim in words on record, and not both", abstracts, sourceIdOf, (abstract) =>
      reports(abstract) !== claiming.has(abstract.source_id),
    ),
    check("abstracts have the SHA-256 of their text on record", abstracts, sourceIdOf, ({ text_sha256 }) => text_sha256 !== null),
    check("relative figures say what they are relative to", relative, idOf, ({ baseline }) => baseline !== null),
    check(
      "papers have their abstract as a source",
      tables.papers,
      ({ paper_id }) => paper_id,
      ({ paper_id }) => sources.get(`${paper_id}-abstract`)?.paper_id === paper_id,
    ),
  ];
}

/** Figures whose receipt was held against the text that it quotes: those of abstracts, where the record is about this data. */
export function selectVerifiedFigures(catalogue: Catalogue, verification: Verification | null): Check {
  const current = isAbout(catalogue, verification);
  const isVerified = ({ source }: Figure) => current && source.kind === "abstract";
  return check("figures have a receipt that was held against the text it quotes", catalogue.figures, idOf, isVerified);
}

const idOf = ({ id }: Figure) => id;
const sourceIdOf = ({ source_id }: RowOf<"sources">) => source_id;

function check<Item>(what: string, items: readonly Item[], name: (item: Item) => string, passes: (item: Item) => boolean): Check {
  return { what, of: items.length, failing: items.filter((item) => !passes(item)).map(name) };
}
