import type { RowOf } from "@/lib/catalogue/catalogue";
import type { Identity } from "@/lib/catalogue/identity";
import type { ListedAxis, ListedRow } from "@/lib/report/list";

/** Rows under one heading, with notes on all of them. */
export interface ExhibitGroup {
  /** Empty if there is nothing to tell. */
  readonly heading: string;
  readonly rows: readonly ListedRow[];
  readonly notes: readonly string[];
}

/** Results one below the other. */
export interface ListSection {
  readonly shape: "list";
  readonly title: string;
  /** Metric, unit and direction in words, and the number of results. */
  readonly facts: string;
  /** The metric of all rows; each group is then one axis, named by its heading. Null if each row names its own metric. */
  readonly metric: RowOf<"metrics"> | null;
  readonly companion: RowOf<"metrics"> | null;
  /** Whether each row names its benchmark. */
  readonly namesBenchmark: boolean;
  /** Whether the words of the source are shown next to each value. */
  readonly showsEvidence: boolean;
  readonly groups: readonly ExhibitGroup[];
  readonly notes: readonly string[];
}

export interface GridCell {
  readonly rows: readonly ListedRow[];
  /** Why there is no result; null if there is one. */
  readonly missing: string | null;
}

/** One axis with the results of each method on it. */
export interface GridLine {
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  readonly axis: ListedAxis;
  /** How many of the methods have a result here; a verdict needs at least two. */
  readonly shared: number;
  /** If a table was read in part, why nothing here is marked best; otherwise empty. */
  readonly notRanked: string;
  /** One for each method of the grid. */
  readonly cells: readonly GridCell[];
}

/** Axes as rows, methods as columns. */
export interface GridSection {
  readonly shape: "grid";
  readonly title: string;
  readonly facts: string;
  readonly methods: readonly RowOf<"methods">[];
  readonly reference: string | null;
  readonly lines: readonly GridLine[];
  readonly notes: readonly string[];
}

export type ExhibitSection = ListSection | GridSection;

/**
 * The content of a view, in its order and before any format. Every download is made from this and nothing else, so that none can contain a result, an
 * order or a caveat that another lacks.
 */
export interface Exhibit {
  /** The name of its files, without extension. */
  readonly name: string;
  readonly title: string;
  /** The view's own address, with host and data version. */
  readonly link: string;
  readonly version: string;
  /** How the collection is named, in text and in citation keys. */
  readonly collection: Pick<Identity, "name" | "title" | "subtitle" | "publisher">;
  /** The date of the data; if the collection has no record of changes, the last day on which a source was read. */
  readonly date: string;
  readonly sections: readonly ExhibitSection[];
  readonly notes: readonly string[];
  /** Papers that the view is about, whether they report its results or not. */
  readonly papers: readonly RowOf<"papers">[];
}

/** Returns every row in the order of the view. */
export function rowsOf({ sections }: Pick<Exhibit, "sections">): readonly ListedRow[] {
  return sections.flatMap((section) =>
    section.shape === "list"
      ? section.groups.flatMap(({ rows }) => rows)
      : section.lines.flatMap(({ cells }) => cells.flatMap(({ rows }) => rows)),
  );
}
