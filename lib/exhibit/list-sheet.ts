import { rankNote, standsForWords } from "@/lib/sentences/ranking";
import { printBaseline, printSetting, printVariant } from "@/lib/format/figure";
import type { ExhibitRow, ListSection } from "./exhibit";
import { detailLines, sourceLine, textLine, valueLine, type Line, type Sheet, type SheetCell } from "./sheet";
import { metricWords } from "./words";

interface Column {
  readonly head: string;
  readonly holds: "text" | "numbers";
  readonly cell: (row: ExhibitRow) => SheetCell;
}

/** A list of figures as a table: one row each, in order. */
export function listSheet(section: ListSection): Sheet {
  const columns = columnsOf(section);
  return {
    title: section.title,
    facts: section.facts,
    columns,
    groups: section.groups.map((group) => ({ ...group, rows: group.rows.map((row) => columns.map(({ cell }) => cell(row))) })),
    notes: section.notes,
  };
}

function columnsOf({ metric, companion, namesBenchmark, showsEvidence, groups }: ListSection): readonly Column[] {
  const isRanked = groups.some(({ rows }) => rows.some(({ rank }) => rank !== null));
  // Where each row has a metric of its own, a group may name it over the rows.
  const namesMetric = metric === null && groups.some(({ heading }) => heading === "");
  const columns: readonly (Column | false)[] = [
    isRanked && { head: "#", holds: "text", cell: rankCell },
    { head: "Method", holds: "text", cell: (row) => methodCell(row, metric !== null) },
    namesBenchmark && { head: "Benchmark", holds: "text", cell: ({ figure }) => [textLine(figure.benchmark.name)] },
    namesMetric && { head: "Metric", holds: "text", cell: ({ figure }) => [textLine(metricWords(figure.metric))] },
    { head: metric?.symbol ?? "Value", holds: "numbers", cell: ({ figure, best }) => [valueLine(figure, best)] },
    companion !== null && { head: companion.symbol, holds: "numbers", cell: companionCell },
    showsEvidence && { head: "Words of the source", holds: "text", cell: ({ figure }) => [{ kind: "quotation", text: figure.evidence }] },
    { head: "Source", holds: "text", cell: ({ figure }) => [sourceLine(figure)] },
  ];
  return columns.filter((column) => column !== false);
}

const rankCell = ({ rank, tied }: ExhibitRow): SheetCell => [textLine(rank === null ? "–" : `${rank}${tied ? "=" : ""}`)];

const companionCell = ({ companion }: ExhibitRow): SheetCell => [companion ? valueLine(companion, false) : textLine("not reported")];

/** Baseline and `match` conditions stand in the heading of the group where it is one axis. */
function methodCell({ figure, rank, unranked, standsFor }: ExhibitRow, isOneAxis: boolean): readonly Line[] {
  const baseline = printBaseline(figure);
  const setting = isOneAxis ? [printVariant(figure)] : [baseline && `against ${baseline}`, printSetting(figure)];
  const note = rankNote({ figure, rank, unranked });
  const first = standsFor > 1 ? standsForWords(standsFor) : "";
  return [textLine(figure.method.name), ...detailLines([...setting, note, first].filter(Boolean).join(" · "))];
}
