import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import type { AverageFinding } from "./averages";
import type { CountFinding } from "./counts";
import type { DisagreementFinding } from "./disagreements";
import type { EmphasisFinding, UnmarkedTie } from "./emphasis";
import type { SameDigitsFinding } from "./same-digits";
import { selectTableAudit, type TableAudit } from "./table-audit";
import type { VersionFinding } from "./versions";

/** The checks, in the order in which they are reported. */
export const CHECKS = ["averages", "emphasis", "counts", "same-digits", "disagreements", "versions"] as const;
export type CheckName = (typeof CHECKS)[number];

/** A finding of one check. */
type Found =
  | { readonly kind: "average"; readonly found: AverageFinding }
  | { readonly kind: "emphasis"; readonly found: EmphasisFinding }
  | { readonly kind: "tie"; readonly found: UnmarkedTie }
  | { readonly kind: "count"; readonly found: CountFinding }
  | { readonly kind: "count-by-ties"; readonly found: CountFinding }
  | { readonly kind: "same-digits"; readonly found: SameDigitsFinding }
  | { readonly kind: "disagreement"; readonly found: DisagreementFinding }
  | { readonly kind: "uncertain"; readonly found: DisagreementFinding }
  | { readonly kind: "version"; readonly found: VersionFinding };

/** A finding with its results; the one that it is named after comes first. */
export type Finding = Found & {
  /** The anchor of the finding on the page; stable as long as the ids of its results. */
  readonly id: string;
  readonly check: CheckName;
  readonly results: readonly Result[];
};

/** Returns the findings of an audit, one check after the other. */
export function findingsOf({
  averages,
  emphasis,
  counts,
  sameDigits,
  disagreements,
  versions,
}: TableAudit): readonly Finding[] {
  return [
    ...averages.findings.map((found) =>
      finding("averages", { kind: "average", found }, [found.average, ...found.repeats, ...found.cells]),
    ),
    ...emphasis.findings.map((found) =>
      finding("emphasis", { kind: "emphasis", found }, [...new Set([...found.first, ...found.second, ...found.best])]),
    ),
    ...emphasis.ties.map((found) => finding("emphasis", { kind: "tie", found }, [...found.unmarked, found.marked])),
    ...counts.findings.map((found) => finding("counts", { kind: "count", found }, [found.count])),
    ...counts.byTies.map((found) => finding("counts", { kind: "count-by-ties", found }, [found.count])),
    ...sameDigits.findings.map((found) =>
      finding("same-digits", { kind: "same-digits", found }, [
        ...new Set([found, ...found.others].flatMap(({ equal }) => equal.flat())),
      ]),
    ),
    ...disagreements.findings.map((found) => finding("disagreements", { kind: "disagreement", found }, found.results)),
    ...disagreements.uncertain.map((found) => finding("disagreements", { kind: "uncertain", found }, found.results)),
    ...versions.findings.map((found) => finding("versions", { kind: "version", found }, found.results)),
  ];
}

function finding(check: CheckName, found: Found, results: readonly Result[]): Finding {
  return { ...found, id: `${found.kind}-${tellingApart(found, results)}${results[0]?.id}`, check, results };
}

/** Returns the part of the id that distinguishes findings of one kind that are named after the same result. */
function tellingApart(found: Found, results: readonly Result[]): string {
  if (found.kind === "same-digits") return `${found.found.condition?.condition_id ?? "method"}-${results[1]?.id}-`;
  const isParted =
    (found.kind === "disagreement" || found.kind === "uncertain") && found.found.circumstances.length > 0;
  return isParted ? "parted-" : "";
}

/** Returns the findings of a collection. */
export const selectFindings = once((catalogue: Catalogue) => findingsOf(selectTableAudit(catalogue)));

/** Returns the findings by the id of each result that they name. */
export const selectFindingsByResult = once((catalogue: Catalogue): ReadonlyMap<string, readonly Finding[]> => {
  const byResult = new Map<string, Finding[]>();
  for (const found of selectFindings(catalogue))
    for (const { id } of new Set(found.results)) byResult.set(id, [...(byResult.get(id) ?? []), found]);
  return byResult;
});
