import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { claimWords } from "@/lib/sentences/order-claims";
import { conditionsWordsOf } from "@/lib/sentences/comparison";
import { notRankedWords } from "@/lib/sentences/not-ranked-words";
import { counted, directionWords } from "@/lib/format/words";
import { columnsOf, showsRank, type BoardColumn } from "@/lib/report/columns";
import type { Comparison, MeetingBoard } from "@/lib/report/comparison";
import { differenceBetween } from "@/lib/report/difference";
import { differenceWords } from "@/lib/sentences/difference-words";
import { baseOf, candidatesIn } from "@/lib/report/reference";
import { benchmarkHref } from "@/lib/view/address/addresses";
import type { BoardChoice } from "@/lib/view/fields/board-fields";
import { shownConfigurations, type ShownConfigurations } from "./shown-configurations";
import type { ShownPart, ShownParts } from "./shown-parts";
import { sortedRows } from "./sorted-rows";

type Method = RowOf<"methods">;

/** The number of rows of an open board; its other rows, and the other groups, are folded. */
const OPEN_BOARD = 24;
/** Returns the number of metrics and conditions next to the metric of a compared board; fewer if differences from a reference are also shown. */
export const comparedColumns = (hasReference: boolean) =>
  hasReference ? { metrics: 2, conditions: 2 } : { metrics: 3, conditions: 3 };
const MOST_COLLAPSED = 24;

/** Returns boards by configuration: the first open, the others folded. `isWhole` gives each of them all of its rows, whether or not a page has room. */
export function shownBoards(
  { boards, lead }: Comparison,
  reference: Method | null,
  choice: BoardChoice,
  isWhole = false,
): ShownParts {
  const open: ShownPart[] = [];
  const collapsed: ShownPart[] = [];
  for (const [at, meeting] of boards.entries()) {
    const isOpen = at === 0 && lead === "board";
    const columns = columnsOf(meeting.board, choice.columns, comparedColumns(reference !== null));
    const rows = sortedRows(meeting.board, columns, choice.sort);
    const part = (own: typeof rows, is: Cut["is"]) =>
      boardPart(meeting, { at, is, rows: own, columns, hasRank: showsRank(meeting.board, choice.columns) }, reference);
    const first = isWhole ? rows : rows.slice(0, isOpen ? OPEN_BOARD : MOST_COLLAPSED);
    (isOpen ? open : collapsed).push(part(first, isOpen ? "open" : "folded"));
    if (isOpen && rows.length > first.length) collapsed.push(part(rows.slice(first.length), "rest"));
  }
  return { open, collapsed };
}

interface Cut {
  readonly at: number;
  /** Whether the part is open, folded, or the rows for which an open board has no room. */
  readonly is: "open" | "folded" | "rest";
  readonly rows: MeetingBoard["board"]["rows"];
  readonly columns: readonly BoardColumn[];
  readonly hasRank: boolean;
}

function boardPart(
  meeting: MeetingBoard,
  { at, is, rows, columns, hasRank }: Cut,
  reference: Method | null,
): ShownPart {
  const { board, results, ranked, best } = meeting;
  const first = results[0] as Result;
  const isRest = is === "rest";
  const from =
    reference !== null && candidatesIn(board, reference).length > 1
      ? `differences are from the value of ${reference.name} in the same source or, if there is none, from its own value; of several sizes the nearest`
      : "";
  const name = `${first.metric.name} on ${first.benchmark.name}`;
  const claim = best === null || board.partly.length > 0 ? "" : claimWords(best);
  const kept =
    rows.length < board.rows.length
      ? `${rows.length} of ${board.rows.length} configurations`
      : counted(rows.length, "configuration");
  const [direction, ranks] = [directionWords(first.metric.direction), `ranked among all ${ranked}`];
  const what = isRest ? [] : is === "open" ? [direction, kept, ranks] : [claim || kept];
  const about = (...own: readonly string[]) => [conditionsWordsOf(first), from, ...own].filter(Boolean).join("; ");
  return {
    key: isRest ? `board-${at}-rest` : `board-${at}`,
    at,
    title: isRest ? `${name}, ${counted(rows.length, "more configuration")}` : name,
    about: about(...what),
    aboutAny: about(direction, ranks),
    partly: notRankedWords(board.partly),
    href: `${benchmarkHref(first.benchmark.benchmark_id)}?metric=${first.metric.metric_id}`,
    shape: "configurations",
    board: againstReference(meeting, shownConfigurations(board, columns, [{ title: "", rows }], hasRank), reference),
  };
}

function againstReference(
  { board }: MeetingBoard,
  shown: ShownConfigurations,
  reference: Method | null,
): ShownConfigurations {
  const candidates = candidatesIn(board, reference);
  if (candidates.length === 0) return shown;
  // If the reference has only one value, it need not be named.
  const hasSeveral = candidates.length > 1;
  const byKey = new Map(board.rows.map(({ result }) => [result.id, result]));
  return {
    ...shown,
    groups: shown.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => {
        const result = byKey.get(row.key);
        const other = result && result.method !== reference ? baseOf(result, candidates) : undefined;
        const apart = result && other ? differenceWords(differenceBetween(result, other)) : "";
        const difference = apart && hasSeveral && other?.configuration ? `${apart} on ${other.configuration}` : apart;
        const [value, ...rest] = row.cells;
        return difference === "" || value?.kind !== "value"
          ? row
          : { ...row, cells: [{ ...value, value: { ...value.value, difference } }, ...rest] };
      }),
    })),
  };
}
