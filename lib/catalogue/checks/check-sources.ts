import type { Problem } from "@/lib/csv/problem";
import { groupBy } from "@/lib/catalogue/group";
import type { TableRows } from "@/lib/catalogue/tables-of";

/**
 * Checks that a paper has at most one abstract as a source, with the hash of its text (none if only its tables were read), and that every abstract
 * either reports results or has a row in claims.csv with its claims in words. So nothing can drop out of the collection unnoticed.
 */
export function checkSources(rows: TableRows): readonly Problem[] {
  const abstracts = rows.sources.filter(({ row }) => row.kind === "abstract");
  const reporting = new Set(rows.results.map(({ row }) => row.source_id));
  const claiming = new Set(rows.claims.map(({ row }) => row.source_id));
  const kindOf = new Map(rows.sources.map(({ row }) => [row.source_id, row.kind]));

  const abstractsOf = groupBy(abstracts, ({ row }) => row.paper_id);
  const papers = rows.papers.flatMap(({ line, row }) => {
    const own = abstractsOf.get(row.paper_id)?.length ?? 0;
    if (own <= 1) return [];
    return [
      {
        file: "papers.csv",
        line,
        column: "paper_id",
        found: `"${row.paper_id}" with ${own} abstracts`,
        instead: "at most one row of sources.csv of kind abstract",
      },
    ];
  });
  const sources = abstracts.flatMap(({ line, row }) => {
    const problems: Problem[] = [];
    const refuse = (column: string, found: string, instead: string) =>
      problems.push({ file: "sources.csv", line, column, found, instead });
    if (row.text_sha256 === null)
      refuse("text_sha256", "no hash of the abstract", "the SHA-256 of the abstract's text");
    if (!reporting.has(row.source_id) && !claiming.has(row.source_id))
      refuse(
        "source_id",
        `"${row.source_id}" with neither result nor claim`,
        "its results in results.csv, or a row in claims.csv",
      );
    return problems;
  });
  const claims = rows.claims.flatMap(({ line, row }) => {
    const problems: Problem[] = [];
    const refuse = (column: string, found: string, instead: string) =>
      problems.push({ file: "claims.csv", line, column, found, instead });
    const kind = kindOf.get(row.source_id);
    if (kind !== undefined && kind !== "abstract")
      refuse("source_id", `a source of kind ${kind}`, "the abstract of a paper");
    if (reporting.has(row.source_id))
      refuse(
        "source_id",
        `"${row.source_id}", which reports results`,
        "no row: claims are for abstracts without results",
      );
    if ((row.reason === "stated-without-number") !== (row.evidence !== null))
      refuse(
        "evidence",
        row.evidence === null ? "no evidence for a claim" : "evidence for no comparison",
        "a fragment exactly where the reason is stated-without-number",
      );
    return problems;
  });
  return [...papers, ...sources, ...claims, ...checkAddresses(rows)];
}

/** Checks that everybody can open a published source; only a run may have an address that others cannot reach. */
const checkAddresses = (rows: TableRows): readonly Problem[] =>
  rows.sources.flatMap(({ line, row }) =>
    row.kind === "run" || row.url.startsWith("https://")
      ? []
      : [
          {
            file: "sources.csv",
            line,
            column: "url",
            found: row.url,
            instead: "an address that begins with https://, because the source is not a run",
          },
        ],
  );
