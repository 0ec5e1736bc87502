import type { Figure, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { isOfOthers, speakerOf } from "@/lib/format/source";
import { compareSources } from "../disagreements";
import { columnKey, methodKey } from "./column";
import { isOtherVersion } from "./versions";

/** Results of one method, configuration and setting that cannot be one number. */
export interface DisagreementFinding {
  readonly figures: readonly Figure[];
  /** Whether all of them stand in texts of one paper. */
  readonly isWithin: boolean;
  /** Conditions that sources state with different values, where one of them parts every two results that disagree. */
  readonly circumstances: readonly RowOf<"conditions">[];
}

export interface DisagreementAudit {
  /** Methods in a configuration and setting that more than one source reports. */
  readonly checked: number;
  readonly findings: readonly DisagreementFinding[];
}

/**
 * Finds one method, configuration, benchmark, metric and setting with different digits in two sources, by the rule of
 * `compareSources`. Versions of one text are compared elsewhere; ablations and summaries are no results of the method itself.
 */
export function auditDisagreements(figures: readonly Figure[]): DisagreementAudit {
  const main = figures.filter(({ standing }) => standing === "main");
  const settings = groupBy(main, (figure) => `${methodKey(figure)}|${columnKey(figure)}`);
  const told = [...settings.values()].filter((own) => own.some(({ source }) => source !== own[0]?.source));
  return { checked: told.length, findings: told.flatMap(findingsIn) };
}

type Pair = readonly [Figure, Figure];

function findingsIn(own: readonly Figure[]): readonly DisagreementFinding[] {
  const pairs = compareSources(own).flatMap(({ a, b }): Pair[] => (isOtherVersion(a.source, b.source) ? [] : [[a, b]]));
  return connected(pairs).map((together) => {
    const figures = own.filter((figure) => together.some((pair) => pair.includes(figure)));
    const parting = together.map(partedBy);
    return {
      figures,
      isWithin: new Set(figures.map(paperOf)).size === 1,
      circumstances: parting.every((conditions) => conditions.length > 0) ? [...new Set(parting.flat())] : [],
    };
  });
}

/** The paper whose authors wrote the text, or whoever else did. */
const paperOf = (figure: Figure) => (isOfOthers(figure.source) ? speakerOf(figure) : figure.paper.paper_id);

/** The conditions that both state with different values. */
function partedBy([a, b]: Pair): readonly RowOf<"conditions">[] {
  return a.conditions.flatMap(({ condition, value }) => {
    const other = b.conditions.find((stated) => stated.condition === condition);
    return other === undefined || other.value === value ? [] : [condition];
  });
}

/** Pairs that share a result, directly or through others, stand together. */
function connected(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  return pairs.reduce<readonly (readonly Pair[])[]>((groups, pair) => {
    const touches = (group: readonly Pair[]) => group.some((other) => other.some((figure) => pair.includes(figure)));
    return [...groups.filter((group) => !touches(group)), [...groups.filter(touches).flat(), pair]];
  }, []);
}
