import type { Problem } from "@/lib/csv/problem";
import { endsWithNumeral } from "@/lib/numerals/ends-with-numeral";
import { scanNumerals } from "@/lib/numerals/scan-numerals";
import { groupBy } from "@/lib/catalogue/group";
import { checksumOf, checksumOfLines } from "@/lib/catalogue/checksum";
import type { Located, RowOf, TableRows } from "@/lib/catalogue/tables-of";

/**
 * Checks the transcription of every source. Each source states how many results were read in it, so that no row is lost or added unnoticed. The text
 * of an abstract shows whether each result is right. The texts of other sources are not kept; their transcription has a checksum instead, so that no
 * digit, id or condition changes unless somebody who has read the source again renews the checksum. Evidence from them ends with the value, so that
 * no other number of a table row is mistaken for it. `lines` are the lines of results.csv from index 0, given if the file is in canonical form.
 */
export function checkTranscripts(rows: TableRows, lines?: readonly string[]): readonly Problem[] {
  return [...checkEvidenceEnds(rows), ...checkChecksums(rows, lines)];
}

function checkEvidenceEnds(rows: TableRows): Problem[] {
  const abstracts = new Set(rows.sources.filter(({ row }) => row.kind === "abstract").map(({ row }) => row.source_id));
  const problems: Problem[] = [];
  for (const { line, row } of rows.results) {
    if (abstracts.has(row.source_id) || (row.spread === null && endsWithNumeral(row.evidence, row.value.text)))
      continue;
    const wanted = [row.value.text, ...scanNumerals(row.spread ?? "").map(({ text }) => text)];
    const last = scanNumerals(row.evidence)
      .map(({ text }) => text)
      .slice(-wanted.length);
    if (last.join() === wanted.join()) continue;
    const found = `"${row.evidence}", whose last ${wanted.length > 1 ? "numerals are" : "numeral is"} ${last.join(", ") || "none"} and not ${wanted.join(", ")}`;
    const instead = "a fragment that ends with the value and its spread, because no text is kept";
    problems.push({ file: "results.csv", line, column: "evidence", found, instead });
  }
  return problems;
}

function checkChecksums(rows: TableRows, lines: readonly string[] | undefined): Problem[] {
  const results = groupBy(rows.results, ({ row }) => row.source_id);
  const checksum = (own: readonly Located<RowOf<"results">>[]) =>
    lines === undefined
      ? checksumOf(own.map(({ row }) => row))
      : checksumOfLines(own.map(({ line }) => `${lines[line - 1]}\n`));
  return rows.sources.flatMap(({ line, row }) => {
    const own = results.get(row.source_id) ?? [];
    const problems: Problem[] = [];
    const refuse = (column: string, found: string, instead: string) =>
      problems.push({ file: "sources.csv", line, column, found, instead });
    const counted = `${row.figures}, but results.csv has ${own.length} of ${row.source_id}`;
    if (own.length !== row.figures)
      refuse("figures", counted, "the number of results that were read in the source, in both tables");
    if (row.kind === "abstract") {
      const instead = "an empty cell: its results are compared with its text";
      if (row.figures_sha256 !== null) refuse("figures_sha256", "a checksum for an abstract", instead);
      return problems;
    }
    const sealed = own.length > 0 ? checksum(own) : null;
    if (sealed !== null && sealed !== row.figures_sha256)
      refuse(
        "figures_sha256",
        row.figures_sha256 ?? `no checksum of ${row.source_id}`,
        `the rows of ${row.source_id} as they were read; or, after reading the source again, their new checksum ${sealed}`,
      );
    return problems;
  });
}
