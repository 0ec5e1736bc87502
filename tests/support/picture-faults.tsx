import { parseDocument } from "htmlparser2";
import { renderToStaticMarkup } from "react-dom/server";
import { DrawnChart } from "@/components/charts/drawn/drawn-chart";
import type { Result } from "@/lib/catalogue/catalogue";
import type { BoardTable } from "@/lib/report/board-table";
import { beyond } from "@/lib/view/chart/on-axis";
import type { ShownChart } from "@/lib/view/chart/shown-chart";
import { elementsOf } from "./elements";
import { readDrawing, stand } from "./read-drawing";
import { derivedFaults, lineFaults, pairFaults, stepFaults, valuesOnBoards, type Faults } from "./said-by-boards";

const minus = (text: string) => text.replaceAll("-", "−");

/** Returns where the marks of a chart differ from the boards and the results of its view. */
export function chartFaults(
  chart: ShownChart,
  byId: ReadonlyMap<string, Result>,
  boards: readonly BoardTable[],
  reference: string,
): Faults {
  const values = valuesOnBoards(boards);
  switch (chart.kind) {
    case "ratio":
    case "difference":
      return derivedFaults(chart, byId, values, reference);
    case "before-after":
      return pairFaults(chart, byId, values);
    case "fewer-steps":
      return stepFaults(chart, byId);
    default: {
      const marks = chart.series?.marks ?? [];
      const own = marks.flatMap(({ key, value, text }) =>
        value === byId.get(key)?.value.number &&
        text.includes(minus(values.get(key)?.digits ?? byId.get(key)?.value.text ?? "none"))
          ? []
          : [`${key} is ${text} at ${value}`],
      );
      return chart.kind === "lines" ? [...own, ...lineFaults(chart, byId)] : own;
    }
  }
}

/** Returns where the drawing differs from its chart: each mark has to be where the ticks place its value, with its digits beside it. */
export function drawnFaults({ series, kind }: Pick<ShownChart, "series" | "kind">): Faults {
  if (series === null) return [];
  const drawings = elementsOf(parseDocument(renderToStaticMarkup(<DrawnChart series={series} />)))
    .filter(({ name, attribs }) => name === "svg" && attribs.role === "img")
    .map(readDrawing);
  return drawings.flatMap(({ marks, across, up }): Faults => {
    if (marks.length !== series.marks.length)
      return [`${kind}: ${marks.length} marks of ${series.marks.length} are drawn`];
    const pairs = series.marks.map((mark, at) => ({ mark, drawn: marks[at] as (typeof marks)[number] }));
    if (series.kind === "plane")
      return [
        // Dates are days, which no tick prints as a number, and an axis of words has no numbers.
        ...(kind === "by-date" ||
        series.x.isOfWords ||
        stand(
          across,
          pairs.map(({ mark, drawn }) => ({ value: "x" in mark ? mark.x : Number.NaN, place: drawn.x })),
        )
          ? []
          : [`${kind}: marks do not stand where they are across`]),
        ...(stand(
          up,
          pairs.map(({ mark, drawn }) => ({ value: mark.value, place: drawn.y ?? Number.NaN })),
        )
          ? []
          : [`${kind}: marks do not stand at their values`]),
      ];
    const inside = pairs.filter(({ mark }) => beyond(series.axis, mark.value) === null);
    const starts = inside.flatMap(({ mark, drawn }) =>
      mark.from === null || beyond(series.axis, mark.from) !== null
        ? []
        : [{ value: mark.from, place: drawn.fromX ?? Number.NaN }],
    );
    return [
      ...(stand(across, [...inside.map(({ mark, drawn }) => ({ value: mark.value, place: drawn.x })), ...starts])
        ? []
        : [`${kind}: marks do not stand at their values`]),
      ...pairs.flatMap(({ mark, drawn }) =>
        [mark.text, ...(mark.from === null ? [] : [mark.fromText])]
          .filter((text) => !drawn.texts.some((one) => begins(text, one)))
          .map((text) => `${mark.key}: ${text} is not beside its mark, but ${drawn.texts.join(", ")}`),
      ),
    ];
  });
}

/** Returns whether a drawn text is the given one; a text without enough room ends in an ellipsis. */
const begins = (text: string, drawn: string) =>
  drawn === text || (drawn.endsWith("…") && text.startsWith(drawn.slice(0, -1).trim()));
