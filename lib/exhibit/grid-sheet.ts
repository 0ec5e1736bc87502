import { derivedWords } from "@/lib/sentences/derived-words";
import { verdictWords } from "@/lib/sentences/reasons";
import { axisWords } from "@/lib/format/axis-words";
import { printVariant } from "@/lib/format/result";
import { directionWords } from "@/lib/format/words";
import type { GridCell, GridLine, GridSection } from "./exhibit";
import { detailLines, sourceLine, textLine, valueLine, type Line, type Sheet, type SheetGroup } from "./sheet";
import { metricWords } from "./words";

/** Returns a comparison as a table with a column for each method; each axis is a group of one row, with its verdict below. */
export function gridSheet(section: GridSection): Sheet {
  return {
    ...sheetOf(section),
    columns: [
      { head: "Result", holds: "text" },
      ...section.methods.map(({ method_id, name }) => {
        return { head: method_id === section.reference ? `${name} (reference)` : name, holds: "text" as const };
      }),
    ],
    groups: section.lines.map((line, at): SheetGroup => {
      const isFirst = section.lines[at - 1]?.benchmark !== line.benchmark;
      const name = [textLine(metricWords(line.metric)), ...detailLines(standing(line), axisWords(line.axis.terms))];
      return {
        heading: isFirst ? line.benchmark.name : "",
        rows: [[name, ...line.cells.map(cellLines)]],
        notes: notesOf(line),
      };
    }),
  };
}

/** Returns the same comparison with a row for each result or reason, under its axis: for more methods than fit as columns on a page. */
export function tallGridSheet(section: GridSection): Sheet {
  return {
    ...sheetOf(section),
    columns: [
      { head: "Method", holds: "text" },
      { head: "Value", holds: "text" },
      { head: "Source", holds: "text" },
    ],
    groups: section.lines.map(
      (line): SheetGroup => ({
        heading: [line.benchmark.name, metricWords(line.metric), standing(line), axisWords(line.axis.terms)]
          .filter(Boolean)
          .join(" · "),
        rows: line.cells.flatMap(({ rows, missing }, at) => {
          const name = section.methods[at]?.name ?? "";
          if (missing !== null) return [[[textLine(name)], [textLine(missing)], []]];
          return rows.map((row) => [
            [textLine(name), ...detailLines(printVariant(row.result))],
            valueLines(row),
            [sourceLine(row.result)],
          ]);
        }),
        notes: notesOf(line),
      }),
    ),
  };
}

const sheetOf = ({ title, facts, notes }: GridSection) => ({ title, facts, notes });

const standing = ({ metric }: GridLine) =>
  metric.direction === "none" ? "not ranked" : directionWords(metric.direction);

const notesOf = ({ shared, axis, notRanked }: GridLine) =>
  shared > 1 ? [notRanked, verdictWords(axis.verdict, axis.results)].filter(Boolean) : [];

function cellLines({ rows, missing }: GridCell): readonly Line[] {
  if (missing !== null) return [textLine(missing)];
  return rows.flatMap((row) => [...valueLines(row), ...detailLines(printVariant(row.result)), sourceLine(row.result)]);
}

function valueLines({ result, best, derived }: GridCell["rows"][number]): readonly Line[] {
  return [
    valueLine(result, best),
    ...(derived === null ? [] : [{ kind: "derived" as const, text: derivedWords(derived) }]),
  ];
}
