import type { RowOf } from "@/lib/catalogue/catalogue";
import { notRankedWords } from "@/lib/sentences/not-ranked-words";
import { capitalised, counted, directionWords, listed } from "@/lib/format/words";
import { mostIn, type Comparison } from "@/lib/report/comparison";
import { differenceBetween } from "@/lib/report/difference";
import { differenceWords } from "@/lib/sentences/difference-words";
import { cellOf, partlyReadOf, partOfGrid, type Grid, type GridRow } from "@/lib/report/grid";
import { baseOf, candidatesAt } from "@/lib/report/reference";
import { sortedSections } from "./sorted-sections";
import { shownGrid, type ShownGrid } from "./shown-grid";
import type { ShownPart, ShownParts } from "./shown-parts";
import { greatest } from "@/lib/numerals/greatest";

type Method = RowOf<"methods">;

/** The most rows of grids that are open, all of them rows that most methods share, and the most cells that are open and folded. */
const OPEN_ROWS = 70;
const MOST_CELLS = { open: 1200, collapsed: 1200 };

/** Returns the grids of a comparison: open if most methods meet in them, otherwise folded; each in the order that a URL requests, if the grid knows it. */
export function shownGrids(
  { grids, methods, gapIn }: Pick<Comparison, "grids" | "methods" | "gapIn">,
  reference: Method | null,
  sort = "",
): ShownParts {
  const open: ShownPart[] = [];
  const collapsed: ShownPart[] = [];
  let rows = 0;
  for (const [at, grid] of grids.entries()) {
    const width = grid.methods.length * grid.metrics.length;
    const widest = greatest(grid.sections.map(mostIn));
    const most = grid.sections.filter((section) => mostIn(section) === widest);
    const fits = take(most, Math.min(OPEN_ROWS - rows, Math.floor(MOST_CELLS.open / width)));
    const rest = take(
      grid.sections.filter((section) => !fits.includes(section)),
      Math.floor(MOST_CELLS.collapsed / width),
    );
    rows += rowsOf(fits);
    const part = (unsorted: Grid["sections"], key: string): ShownPart => {
      const sections = sortedSections({ ...grid, sections: unsorted }, sort);
      const own = partOfGrid(grid, sections);
      const meet =
        sections.every((section) => mostIn(section) === grid.methods.length) && grid.methods.length === methods.length
          ? `all ${methods.length} methods`
          : "at least two of them";
      const title = listed(grid.metrics.map(({ symbol }) => symbol));
      return {
        key: `grid-${at}-${key}`,
        at,
        title: key === "open" ? title : `${title}, ${counted(rowsOf(sections), key === "rest" ? "more row" : "row")}`,
        aboutAny: capitalised(directionsOf(grid)),
        about: `${capitalised(directionsOf(grid))}; ${counted(rowsOf(sections), "row")} in which ${methods.length === 2 ? "both methods" : meet} have a result`,
        partly: notRankedWords(partlyReadOf(own)),
        href: "",
        shape: "grid",
        metrics: grid.metrics.map(({ metric_id }) => metric_id),
        grid: withDifferences(
          own,
          shownGrid(own, (row, metric, method) => gapIn(own, row, metric, method)),
          reference,
        ),
      };
    };
    if (fits.length > 0) open.push(part(fits, "open"));
    if (rest.length > 0) collapsed.push(part(rest, fits.length > 0 ? "rest" : "only"));
  }
  return { open, collapsed };
}

const directionsOf = ({ metrics }: Grid) =>
  [...new Set(metrics.map(({ direction }) => directionWords(direction)))].join(", ");
const rowsOf = (sections: Grid["sections"]) => sections.reduce((sum, { rows }) => sum + rows.length, 0);

/** Returns the first sections that together have at most this many rows. */
function take(sections: Grid["sections"], most: number): Grid["sections"] {
  let rows = 0;
  return sections.filter((section) => (rows += section.rows.length) <= most);
}

/** Returns a grid with the difference of each value from that of the reference. */
function withDifferences({ methods, metrics, sections }: Grid, shown: ShownGrid, reference: Method | null): ShownGrid {
  if (reference === null || !methods.includes(reference)) return shown;
  const differenceOf = (row: GridRow, at: number, method: Method) => {
    const own = cellOf(row, at, method);
    const base = own && method !== reference ? baseOf(own.result, candidatesAt(row, at, reference)) : undefined;
    return own && base ? differenceWords(differenceBetween(own.result, base)) : "";
  };
  return {
    ...shown,
    sections: shown.sections.map((section, s) => ({
      ...section,
      rows: section.rows.map((row, r) => ({
        ...row,
        cells: row.cells.map((cells, m) =>
          cells.map((cell, at) => {
            const source = sections[s]?.rows[r];
            const method = methods[m];
            const difference =
              typeof cell === "string" || !source || !method || !metrics[at] ? "" : differenceOf(source, at, method);
            return typeof cell === "string" || difference === "" ? cell : { ...cell, difference };
          }),
        ),
      })),
    })),
  };
}
