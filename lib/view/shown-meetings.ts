import type { Figure, RowOf } from "@/lib/catalogue/catalogue";
import { claimWords } from "@/lib/format/order-claims";
import { conditionsWordsOf } from "@/lib/format/comparison";
import { notRankedWords } from "@/lib/format/ranking";
import { counted, directionWords } from "@/lib/format/words";
import { columnsOf, showsRank, type BoardColumn } from "@/lib/report/columns";
import type { Comparison, MeetingBoard } from "@/lib/report/comparison";
import { differenceWords } from "@/lib/report/difference";
import { referenceFor } from "@/lib/select/derive";
import { benchmarkHref } from "./addresses";
import type { BoardChoice } from "./board-fields";
import { shownConfigurations, type ShownConfigurations } from "./shown-configurations";
import type { ShownPart, ShownParts } from "./shown-parts";
import { sortedRows } from "./sorted-rows";

type Method = RowOf<"methods">;

/** A board stands open with so many rows; the rest, and other groups, are behind a line. */
const OPEN_BOARD = 24;
/** So many metrics and conditions stand beside the metric of a compared board. */
export const COMPARED_COLUMNS = { metrics: 3, conditions: 3 };
const MOST_FOLDED = 24;

/** Boards by configuration: the first open, the others folded. */
export function shownBoards({ boards, lead }: Comparison, reference: Method | null, choice: BoardChoice): ShownParts {
  const open: ShownPart[] = [];
  const folded: ShownPart[] = [];
  for (const [at, meeting] of boards.entries()) {
    const isOpen = at === 0 && lead === "board";
    const columns = columnsOf(meeting.board, choice.columns, COMPARED_COLUMNS);
    const rows = sortedRows(meeting.board, columns, choice.sort);
    const part = (own: typeof rows, key: string) => boardPart(meeting, { rows: own, columns, hasRank: showsRank(meeting.board, choice.columns) }, key, reference);
    const first = rows.slice(0, isOpen ? OPEN_BOARD : MOST_FOLDED);
    (isOpen ? open : folded).push(part(first, `board-${at}`));
    if (isOpen && rows.length > first.length) folded.push(part(rows.slice(first.length), `board-${at}-rest`));
  }
  return { open, folded };
}

interface Cut {
  readonly rows: MeetingBoard["board"]["rows"];
  readonly columns: readonly BoardColumn[];
  readonly hasRank: boolean;
}

function boardPart(meeting: MeetingBoard, { rows, columns, hasRank }: Cut, key: string, reference: Method | null): ShownPart {
  const { board, figures, ranked, best } = meeting;
  const first = figures[0] as Figure;
  const isRest = key.endsWith("rest");
  const name = `${first.metric.name} on ${first.benchmark.name}`;
  const claim = best === null || board.partly.length > 0 ? "" : claimWords(best);
  const kept = rows.length < board.rows.length ? `${rows.length} of ${board.rows.length} configurations` : counted(rows.length, "configuration");
  return {
    key,
    title: isRest ? `${name}, ${counted(rows.length, "more configuration")}` : name,
    about: [conditionsWordsOf(first), isRest ? "" : key === "board-0" ? `${directionWords(first.metric.direction)}; ${kept}; ranks count all ${ranked} of the comparison group` : claim || kept].filter(Boolean).join("; "),
    partly: notRankedWords(board.partly),
    href: `${benchmarkHref(first.benchmark.benchmark_id)}?metric=${first.metric.metric_id}`,
    shape: "configurations",
    board: againstReference(meeting, shownConfigurations(board, columns, [{ title: "", rows }], hasRank), reference),
  };
}

function againstReference({ board }: MeetingBoard, shown: ShownConfigurations, reference: Method | null): ShownConfigurations {
  const candidates = board.rows.map(({ figure }) => figure).filter(({ method }) => method === reference);
  if (candidates.length === 0) return shown;
  const byKey = new Map(board.rows.map(({ figure }) => [figure.id, figure]));
  return {
    ...shown,
    groups: shown.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => {
        const figure = byKey.get(row.key);
        const other = figure && figure.method !== reference ? referenceFor(figure, candidates) : undefined;
        const difference = figure && other ? differenceWords(figure, other) : "";
        const [value, ...rest] = row.cells;
        return difference === "" || value?.kind !== "value" ? row : { ...row, cells: [{ ...value, value: { ...value.value, difference } }, ...rest] };
      }),
    })),
  };
}
