import type { Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { printBriefly } from "@/lib/format/result";
import { inSentence } from "@/lib/format/words";
import type { ScatterMark } from "./scatter-series";
import type { ChartDraft } from "./shown-chart";

/**
 * Adds configurations to the names of marks of one method and, if these are also equal, another part in which their details differ: many marks of one
 * name would tell a reader nothing.
 */
export function withConfigurations(draft: ChartDraft): ChartDraft {
  const { series } = draft;
  if (series.kind !== "plane") return draft;
  const byId = new Map(draft.results.map((result) => [result.id, result]));
  const methods = draft.results.map(({ method }) => method);
  const named = series.marks.map((mark): ScatterMark => {
    const { method, configuration } = byId.get(mark.key) ?? {};
    if (!configuration || methods.filter((one) => one === method).length < 2) return mark;
    return {
      ...mark,
      label: `${mark.label}, ${configuration}`,
      detail: partsOf(mark)
        .filter((part) => part !== configuration)
        .join(BETWEEN),
    };
  });
  const alike = groupBy(named, ({ label }) => label);
  // The position of a mark already shows the condition that it is drawn against.
  const across = inSentence(draft.xs.find(({ id }) => id === draft.x)?.name ?? "");
  const tellsApart = ({ key }: ScatterMark, part: string) =>
    (across === "" || !part.startsWith(across)) &&
    printBriefly(byId.get(key) as Result)
      .split(BETWEEN)
      .includes(part);
  const marks = named.map((mark) => apart(mark, alike.get(mark.label) ?? [], (part) => tellsApart(mark, part)));
  return { ...draft, series: { ...series, marks } };
}

const BETWEEN = " · ";
const partsOf = ({ detail }: Pick<ScatterMark, "detail">) => detail.split(BETWEEN).filter(Boolean);

/** Returns a mark with the first part of its detail that not all marks of its name share; a part that moves to the name is removed from the detail. */
function apart(mark: ScatterMark, alike: readonly ScatterMark[], tells: (part: string) => boolean): ScatterMark {
  const parts = alike.length < 2 ? [] : partsOf(mark).filter(tells);
  const part = parts.find((one) => !alike.every((other) => partsOf(other).includes(one)));
  return part === undefined
    ? mark
    : {
        ...mark,
        label: `${mark.label}, ${part}`,
        detail: partsOf(mark)
          .filter((one) => one !== part)
          .join(BETWEEN),
      };
}
