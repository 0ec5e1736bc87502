import type { Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { slug } from "@/lib/format/slug";
import { inSentence } from "@/lib/format/words";
import type { Grid } from "@/lib/report/grid";
import type { ChartView } from "@/lib/view/views/chart-view";

/** Something that a reader can leave out of a chart, with its name in URLs. */
interface Part {
  readonly id: string;
  readonly name: string;
}

/** Returns the part of a configuration: "distilled-decoding:var-d16-dd"; results without a configuration have "-" in its place. */
const configurationOf = ({ method, configuration }: Result): Part => ({
  id: `${method.method_id}:${slug(configuration ?? "") || "-"}`,
  name: `${method.name}, ${configuration ?? "no configuration stated"}`,
});

/** Returns the parts of the methods that a result states, "teacher:llamagen", which stand for all results that state the same. */
const statedOf = ({ conditions }: Result): readonly Part[] =>
  conditions.flatMap(({ condition, method }) =>
    method
      ? [
          {
            id: `${condition.condition_id}:${method.method_id}`,
            name: `${method.name} as ${inSentence(condition.name)}`,
          },
        ]
      : [],
  );

const partsOf = (result: Result): readonly Part[] => [configurationOf(result), ...statedOf(result)];

/** Returns a function that tells whether a result is of a method or of a part that a chart leaves out. */
export const leftBy =
  ({ without, omit }: Pick<ChartView, "without" | "omit">) =>
  (result: Result): boolean =>
    without.includes(result.method.method_id) ||
    (omit.length > 0 && partsOf(result).some(({ id }) => omit.includes(id)));

/** Returns a grid without the results that a chart leaves out. */
export const gridWithout = (grid: Grid, isLeft: (result: Result) => boolean): Grid => ({
  ...grid,
  sections: grid.sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => ({
      ...row,
      groups: row.groups.map(
        (group) =>
          group && { ...group, byMethod: new Map([...group.byMethod].filter(([, { result }]) => !isLeft(result))) },
      ),
    })),
  })),
});

/**
 * Returns the parts, besides whole methods, that can be left out of some drawn results: configurations of methods that have several, and statements
 * of some results but not all, such as a teacher.
 */
export function partsToLeave(drawn: readonly Result[]): readonly Part[] {
  const methods = [
    ...groupBy(
      drawn.filter(({ method }) => method.family !== "reference"),
      ({ method }) => method,
    ).values(),
  ];
  const configurations = methods.map((own) => distinct(own.map(configurationOf))).filter((own) => own.length > 1);
  const stated = [...groupBy(drawn.flatMap(statedOf), ({ id }) => id).values()].filter(
    (own) => own.length < drawn.length,
  );
  return [...configurations.flat(), ...distinct(stated.flat())];
}

/** Returns the parts that a reader left out, looked up among all results; `unknown` are names that match nothing. */
export function partsLeft(
  { omit }: Pick<ChartView, "omit">,
  all: readonly Result[],
): { readonly parts: readonly Part[]; readonly unknown: readonly string[] } {
  if (omit.length === 0) return { parts: [], unknown: [] };
  const parts = distinct(all.flatMap(partsOf)).filter(({ id }) => omit.includes(id));
  return { parts, unknown: omit.filter((id) => !parts.some((part) => part.id === id)) };
}

const distinct = (parts: readonly Part[]) => [...new Map(parts.map((part) => [part.id, part])).values()];
