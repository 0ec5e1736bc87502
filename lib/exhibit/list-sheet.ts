import { absentWords } from "@/lib/report/gap/absent";
import { rankNote, standsForWords } from "@/lib/sentences/ranking";
import { rankText } from "@/lib/format/rank";
import { printBaseline, printSetting, printVariant } from "@/lib/format/result";
import type { ListedRow } from "@/lib/report/list";
import type { ListSection } from "./exhibit";
import { detailLines, sourceLine, textLine, valueLine, type Line, type Sheet, type SheetCell } from "./sheet";
import { metricWords } from "./words";

interface Column {
  readonly head: string;
  readonly holds: "text" | "numbers";
  readonly cell: (row: ListedRow) => SheetCell;
}

/** Returns a list of results as a table: one row each, in order. */
export function listSheet(section: ListSection): Sheet {
  const columns = columnsOf(section);
  return {
    title: section.title,
    facts: section.facts,
    columns,
    groups: section.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => columns.map(({ cell }) => cell(row))),
    })),
    notes: section.notes,
  };
}

function columnsOf({ metric, companion, namesBenchmark, showsEvidence, groups }: ListSection): readonly Column[] {
  const isRanked = groups.some(({ rows }) => rows.some(({ rank }) => rank !== null));
  // If each row has a metric of its own, the heading of a group may already name it.
  const namesMetric = metric === null && groups.some(({ heading }) => heading === "");
  const columns: readonly (Column | false)[] = [
    isRanked && { head: "#", holds: "text", cell: rankCell },
    { head: "Method", holds: "text", cell: (row) => methodCell(row, metric !== null) },
    namesBenchmark && { head: "Benchmark", holds: "text", cell: ({ result }) => [textLine(result.benchmark.name)] },
    namesMetric && { head: "Metric", holds: "text", cell: ({ result }) => [textLine(metricWords(result.metric))] },
    { head: metric?.symbol ?? "Value", holds: "numbers", cell: ({ result, best }) => [valueLine(result, best)] },
    companion !== null && { head: companion.symbol, holds: "numbers", cell: companionCell },
    showsEvidence && {
      head: "Words of the source",
      holds: "text",
      cell: ({ result }) => [{ kind: "quotation", text: result.evidence }],
    },
    { head: "Source", holds: "text", cell: ({ result }) => [sourceLine(result)] },
  ];
  return columns.filter((column) => column !== false);
}

const rankCell = (row: ListedRow): SheetCell => [textLine(rankText(row) || "–")];

const companionCell = ({ result, companion }: ListedRow): SheetCell => [
  companion ? valueLine(companion, false) : textLine(absentWords(result.source)),
];

/** If the group is one axis, its heading gives the baseline and the `match` conditions. */
function methodCell({ result, rank, unranked, standsFor }: ListedRow, isOneAxis: boolean): readonly Line[] {
  const baseline = printBaseline(result);
  const setting = isOneAxis ? [printVariant(result)] : [baseline && `against ${baseline}`, printSetting(result)];
  const note = rankNote({ result, rank, unranked });
  const first = standsFor > 1 ? standsForWords(standsFor) : "";
  return [textLine(result.method.name), ...detailLines([...setting, note, first].filter(Boolean).join(" · "))];
}
