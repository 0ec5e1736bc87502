import { withUnit } from "@/lib/format/result";
import { counted } from "@/lib/format/words";
import { axisFor, type Axis } from "@/lib/view/chart/axis";
import type { Drawable } from "@/lib/view/chart/picture";
import type { Mark } from "@/lib/view/chart/series";
import type { OwnMetric } from "./own-facts";
import type { OwnRow } from "./own-row";
import type { OwnValue } from "./own-value";

/** Returns the mark of a value of the reader's own. */
export function ownMark(row: OwnRow, at: number, { unit }: OwnMetric, value: OwnValue): Mark {
  const text = value.value.text.replaceAll("-", "−");
  return {
    key: `yours-${at}`,
    label: row.name,
    detail: [row.configuration, "yours"].filter(Boolean).join(" · "),
    value: value.value.number,
    from: null,
    text: withUnit(text, unit),
    fromText: "",
    qualifier: value.qualifier,
    family: "other",
    sourceKind: "abstract",
    rank: "",
    receipt: "yours, not reported",
    results: [],
    mark: "yours",
  };
}

/**
 * Returns the picture of a chart with a statement of how many results are the reader's own. The link to the embedded chart is removed, because that
 * chart contains none of them.
 */
export const pictured = ({ picture }: Drawable, own: number) =>
  picture
    ? {
        picture: {
          ...picture,
          facts: `${picture.facts} With ${counted(own, "result")} that no source reports.`,
          embed: "",
        },
      }
    : {};

/** Returns the axis unchanged if it covers the values; otherwise computes it again. */
export function widened<Labelled extends Axis>(
  axis: Labelled,
  own: readonly number[],
  others: readonly number[],
): Labelled {
  const [low, high] = axis.domain;
  return own.every((value) => value >= low && value <= high)
    ? axis
    : { ...axis, ...axisFor([...others, ...own], axis.scale) };
}
