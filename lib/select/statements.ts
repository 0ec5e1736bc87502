import type { Figure } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { isOneConfiguration } from "./configuration";
import { compareSources } from "./disagreements";
import { verdictOfAll, type Verdict } from "./verdict";
import { least } from "@/lib/numerals/least";

/** One number for one configuration, with every source that prints it in the same digits. */
export interface Statement {
  readonly configuration: string | null;
  /** Never empty, in the order of the kinds of source; each from a source of its own. */
  readonly figures: readonly Figure[];
  /** What other sources print of the same configuration and cannot be the same number. */
  readonly against: readonly Figure[];
}

/** What sources say of one configuration of a method. */
export interface Said {
  readonly configuration: string | null;
  /** Best first, as the figures came. */
  readonly statements: readonly Statement[];
  /** The figures that cannot be the same number though they may be compared with each other, with the verdict over them. */
  readonly disagreement: { readonly figures: readonly Figure[]; readonly verdict: Verdict } | null;
}

/**
 * What sources say of each configuration, from the figures of one method on one axis. Figures of several sources are one
 * statement where configuration and digits are the same and no stated axis, such as steps, tells them apart. `ofMethod` is all that
 * is known of the method, from which follows whether it has several configurations.
 */
export function selectSaid(figures: readonly Figure[], ofMethod: readonly Figure[] = figures): readonly Said[] {
  return Array.from(
    groupBy(figures, ({ configuration }) => configuration),
    ([configuration, own]) => {
      const disagreements = compareSources(own, ofMethod);
      const differing = new Set(disagreements.flatMap(({ a, b }) => [a, b]));
      const disagreeing = own.filter((figure) => differing.has(figure));
      return {
        configuration,
        statements: sameDigits(own).map((same) => ({
          configuration,
          figures: same.toSorted((a, b) => place(a) - place(b)),
          against: own.filter((other) =>
            disagreements.some(({ a, b }) => (a === other && same.includes(b)) || (b === other && same.includes(a))),
          ),
        })),
        disagreement: disagreeing.length > 0 ? { figures: disagreeing, verdict: verdictOfAll(disagreeing) } : null,
      };
    },
  );
}

/** The statements of one method on one axis in the order in which their figures came: best first. */
export function selectStatements(figures: readonly Figure[], ofMethod: readonly Figure[] = figures): readonly Statement[] {
  const at = new Map(figures.map((figure, index) => [figure, index]));
  const first = ({ figures: same }: Statement) => least(same.map((figure) => at.get(figure) ?? 0));
  return selectSaid(figures, ofMethod)
    .flatMap(({ statements }) => statements)
    .toSorted((a, b) => first(a) - first(b));
}

const place = ({ kind }: Figure) => SOURCE_KINDS.indexOf(kind);

/** Each figure joins the first group that it may be the same as, digit by digit; two figures of one source never are. */
function sameDigits(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    const isSame = (other: Figure) =>
      other.source !== figure.source &&
      other.value.text === figure.value.text &&
      other.qualifier === figure.qualifier &&
      isOneConfiguration(other, figure);
    const group = groups.find((members) => members.every(isSame));
    if (group) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
}
