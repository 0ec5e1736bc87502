import { groupBy } from "@/lib/catalogue/group";
import { groupKey } from "@/lib/view/board/group-key";
import type { ShownGrid } from "@/lib/view/board/shown-grid";
import type { ShownMethod, ShownValue } from "@/lib/view/board/shown-value";
import { judgeOnBoard } from "./judge-on-board";
import { numberIn } from "./number-in";
import type { OwnFacts, OwnGroup } from "./own-facts";
import { isWorse, placeOwn } from "./own-place";
import { ownProblems } from "./own-problems";
import type { OwnRow } from "./own-row";
import { ownValueText, readOwnValue } from "./own-value";
import { ownVerdictWords, placeWords } from "./own-words";
import type { OwnTold } from "./told";

/** The methods of a grid in groups, as a turned board shows them. */
type Groups = readonly { readonly title: string; readonly methods: readonly string[]; readonly isYours?: true }[];

interface Joined {
  readonly grid: ShownGrid;
  readonly groups: Groups;
  readonly told: readonly OwnTold[];
}

/**
 * Inserts a reader's rows into a grid. Rows of one name and configuration are one method, placed by its value in the leading row of the board.
 * Values, marks and wins of the others do not change.
 */
export function insertInGrid(grid: ShownGrid, groups: Groups, facts: OwnFacts, rows: readonly OwnRow[]): Joined {
  const judged = rows.map((row, at) => judgedRow(grid, facts, row, at));
  const placed = judged.filter(({ values }) => values.size > 0);
  const models = [...groupBy(placed, ({ row }) => JSON.stringify([row.name, row.configuration])).values()];
  const told = judged.map((one) => one.told);
  const joined = models.reduce<Omit<Joined, "told">>(
    (all, own) => {
      const { row, told: first } = own[0] as Judged;
      const method: ShownMethod = {
        id: `yours-${first.at}`,
        name: [row.name || "Yours", row.configuration].filter(Boolean).join(" "),
        family: "other",
        yours: true,
      };
      return withMethod(all, facts, method, new Map(own.flatMap(({ values }) => [...values])));
    },
    { grid, groups },
  );
  return { ...joined, told };
}

interface Judged {
  readonly row: OwnRow;
  /** By the key of the group. */
  readonly values: ReadonlyMap<string, ShownValue>;
  readonly told: OwnTold;
}

function judgedRow(grid: ShownGrid, facts: OwnFacts, row: OwnRow, at: number): Judged {
  const problems = ownProblems(facts, row);
  const { joined, refused } = judgeOnBoard(facts, row);
  if (joined.length === 0)
    return { row, values: new Map(), told: { at, isPlaced: false, words: [...refused, ...problems] } };
  const labels = new Map(
    grid.sections.flatMap((section) => section.rows.map(({ key, label }) => [key, label] as const)),
  );
  const told = joined.map(({ group }) => placedWords(facts, group, row, labels));
  return {
    row,
    values: new Map(
      joined.map(({ group }, index) => [
        group.key,
        {
          href: "",
          text: ownValueText(row.values[group.metric] ?? ""),
          place: null,
          marks: [],
          yours: told[index]?.place ?? "",
        },
      ]),
    ),
    told: {
      at,
      isPlaced: true,
      words: [
        ...told.map(({ words }) => words),
        ...new Set(joined.map(({ verdict }) => ownVerdictWords(verdict))),
        ...problems,
      ],
    },
  };
}

function placedWords({ metrics }: OwnFacts, group: OwnGroup, row: OwnRow, labels: ReadonlyMap<string, string>) {
  const metric = metrics.find(({ metric_id }) => metric_id === group.metric);
  const typed = row.values[group.metric] ?? "";
  const value = readOwnValue(typed);
  const place =
    value === null || metric === undefined
      ? "is not a number"
      : group.notRanked
        ? "is placed by its value; nothing here is ranked"
        : placeWords(placeOwn(group, metric, value));
  const label = labels.get(group.key.slice(0, group.key.lastIndexOf(" ")));
  return {
    place,
    words: `${metric?.symbol ?? group.metric}${label ? ` at ${label}` : ""}: ${ownValueText(typed)} ${place}.`,
  };
}

function withMethod(
  { grid, groups }: Omit<Joined, "told">,
  facts: OwnFacts,
  method: ShownMethod,
  values: ReadonlyMap<string, ShownValue>,
): Omit<Joined, "told"> {
  // If it has no value in the row that orders the board, the first row in which it has one decides its place.
  const leadKey =
    facts.lead === "" || values.has(facts.lead)
      ? facts.lead
      : (facts.groups.find(({ key }) => values.has(key))?.key ?? "");
  const lead = facts.groups.find(({ key }) => key === leadKey);
  const direction = facts.metrics.find(({ metric_id }) => metric_id === lead?.metric)?.direction ?? "lower";
  const rows = grid.sections.flatMap((section) => section.rows);
  const leading = rows
    .flatMap((row) => grid.metrics.map((_, at) => ({ row, at })))
    .find(({ row, at }) => groupKey(row.key, at) === leadKey);
  const own = values.get(leadKey);
  const number = own ? numberIn(own.text) : null;
  const numberOfMethod = (id: string) => {
    const cell = leading?.row.cells[grid.methods.findIndex((one) => one.id === id)]?.[leading.at];
    return cell === undefined || typeof cell === "string" ? null : numberIn(cell.text);
  };
  /** Returns its place among ordered methods: before the first that is worse or has no value there. */
  const placeAmong = (ids: readonly string[]) => {
    const found =
      number === null
        ? -1
        : ids.findIndex((id) => {
            const other = numberOfMethod(id);
            return other === null || isWorse(other, number, direction);
          });
    return found < 0 ? ids.length : found;
  };
  const at = placeAmong(grid.methods.map(({ id }) => id));
  const isGrouped = groups.length > 1 || (groups[0]?.title ?? "") !== "";
  const [first, ...rest] = groups;
  return {
    grid: {
      ...grid,
      methods: grid.methods.toSpliced(at, 0, method),
      sections: grid.sections.map((section) => ({
        ...section,
        rows: section.rows.map((row) => ({
          ...row,
          cells: row.cells.toSpliced(
            at,
            0,
            grid.metrics.map((_, metric) => values.get(groupKey(row.key, metric)) ?? "not in your row"),
          ),
        })),
      })),
      wins: grid.wins.toSpliced(
        at,
        0,
        grid.metrics.map(() => ""),
      ),
    },
    groups: isGrouped
      ? first?.isYours
        ? [{ ...first, methods: [...first.methods, method.id] }, ...rest]
        : [{ title: "Yours", methods: [method.id], isYours: true }, ...groups]
      : [{ title: "", methods: (first?.methods ?? []).toSpliced(placeAmong(first?.methods ?? []), 0, method.id) }],
  };
}
