import type { Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { isOneConfiguration } from "./configuration";
import { compareSources } from "./disagreements";
import { verdictOfAll, type Verdict } from "./verdict";
import { least } from "@/lib/numerals/least";

/** One number for one configuration, with every source that prints it in the same digits. */
export interface Statement {
  readonly configuration: string | null;
  /** Never empty, in the order of the kinds of source; each from a different source. */
  readonly results: readonly Result[];
  /** Results that other sources print of the same configuration and that cannot be the same number. */
  readonly against: readonly Result[];
}

/** The results that sources print of one configuration of a method. */
export interface Said {
  readonly configuration: string | null;
  /** Best first, in the order of the given results. */
  readonly statements: readonly Statement[];
  /** The results that cannot be the same number although they are comparable, with the verdict on them; null for none. */
  readonly disagreement: { readonly results: readonly Result[]; readonly verdict: Verdict } | null;
}

/**
 * Returns the statements about each configuration, from the results of one method on one axis. Results of several sources form one statement if
 * configuration and digits are the same and no stated axis, such as steps, distinguishes them. `ofMethod` are all known results of the method, which
 * show whether it has several configurations.
 */
export function selectSaid(results: readonly Result[], ofMethod: readonly Result[] = results): readonly Said[] {
  return Array.from(
    groupBy(results, ({ configuration }) => configuration),
    ([configuration, own]) => {
      const disagreements = compareSources(own, ofMethod);
      const differing = new Set(disagreements.flatMap(({ a, b }) => [a, b]));
      const disagreeing = own.filter((result) => differing.has(result));
      return {
        configuration,
        statements: sameDigits(own).map((same) => ({
          configuration,
          results: same.toSorted((a, b) => place(a) - place(b)),
          against: own.filter((other) =>
            disagreements.some(({ a, b }) => (a === other && same.includes(b)) || (b === other && same.includes(a))),
          ),
        })),
        disagreement: disagreeing.length > 0 ? { results: disagreeing, verdict: verdictOfAll(disagreeing) } : null,
      };
    },
  );
}

/** Returns the statements about one method on one axis in the order of their results: best first. */
export function selectStatements(
  results: readonly Result[],
  ofMethod: readonly Result[] = results,
): readonly Statement[] {
  const at = new Map(results.map((result, index) => [result, index]));
  const first = ({ results: same }: Statement) => least(same.map((result) => at.get(result) ?? 0));
  return selectSaid(results, ofMethod)
    .flatMap(({ statements }) => statements)
    .toSorted((a, b) => first(a) - first(b));
}

const place = ({ kind }: Result) => SOURCE_KINDS.indexOf(kind);

/** Groups results by digits: each joins the first group in which every result may be the same; two results of one source never are. */
export function sameDigits(results: readonly Result[]): readonly (readonly Result[])[] {
  const groups: Result[][] = [];
  for (const result of results) {
    const isSame = (other: Result) =>
      other.source !== result.source &&
      other.value.text === result.value.text &&
      other.qualifier === result.qualifier &&
      isOneConfiguration(other, result);
    const group = groups.find((members) => members.every(isSame));
    if (group) group.push(result);
    else groups.push([result]);
  }
  return groups;
}
