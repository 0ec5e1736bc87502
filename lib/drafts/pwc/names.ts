import type { RowOf } from "@/lib/catalogue/tables-of";
import { TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import type { NamedPaper, NumericCell, PwcBoard } from "./board";
import { Ids, IdsByKey } from "./ids";
import { datedPapers, type DatedPaper } from "./paper-of";
import { UniqueNames } from "./unique-names";

export type Rows = { readonly [Name in TableName]: RowOf<Name>[] };

const NOT_DESCRIBED = "As Papers with Code names it; no curator has described it.";
const LONGEST_NAME = 60;

/** Creates the row and the id of each thing that a dump names, when it first occurs. */
export class Names {
  // Each entry has the type of its table, which fromEntries cannot say.
  readonly rows = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Rows;
  readonly paperOf: (paper: NamedPaper) => DatedPaper | null;
  private readonly known = new Set<string>();
  private readonly works = new Ids();
  private readonly papers = new IdsByKey(this.works);
  private readonly benchmarks = new IdsByKey(new Ids());
  private readonly methods = new IdsByKey(new Ids());
  private readonly metrics = new IdsByKey(new Ids());
  private readonly results = new Ids(120);
  private readonly benchmarkNames: UniqueNames;
  private readonly methodNames: UniqueNames;
  private readonly metricNames = new UniqueNames([]);

  constructor(
    boards: readonly PwcBoard[],
    private readonly facts: { readonly readOn: string; readonly url: string },
  ) {
    const dated = datedPapers(boards.flatMap(({ cells }) => cells.map(({ paper }) => paper)));
    // A paper dated after the day of reading has no credible date.
    this.paperOf = (paper) => {
      const found = dated(paper);
      return found !== null && found.published > facts.readOn ? null : found;
    };
    this.benchmarkNames = new UniqueNames(boards.map((board) => ({ words: boardWords(board), key: boardKey(board) })));
    this.methodNames = new UniqueNames(
      boards.flatMap((board) => board.cells.map((cell) => ({ words: cell.model, key: methodKey(board, cell) }))),
    );
  }

  /** Returns the paper of a source; results that name no dated paper belong to a paper that stands for the aggregator. */
  paper(paper: DatedPaper | null): string {
    const key = paper?.key ?? "";
    const title = paper?.title ?? "Papers with Code: results of papers without a date";
    const id = this.papers.of(key, paper?.title ?? "Papers with Code", "paper");
    this.add("papers", id, () => ({
      paper_id: id,
      title,
      short_name: paper === null ? "Papers with Code" : shortened(title),
      authors: null,
      topic: "unfiled",
      arxiv_id: paper?.arxiv ?? null,
      // The only known date of the dump itself is the day on which it was read.
      published: paper?.published ?? this.facts.readOn,
      venue: null,
      paper_url: paper === null ? this.facts.url : paper.url,
      code_url: null,
      project_url: null,
      summary:
        paper === null
          ? "Stands for all papers that the dump names without a date, or does not name; its date is the day of reading."
          : NOT_DESCRIBED,
    }));
    return id;
  }

  source = ({ task, dataset }: PwcBoard, paper: DatedPaper | null) =>
    this.works.of(`pwc ${dataset || task} ${paper?.title ?? "undated"}`, "source");

  benchmark(board: PwcBoard): string {
    const { task, dataset } = board;
    const id = this.benchmarks.of(
      boardKey(board),
      [boardWords(board), dataset === "" ? "" : task].join(" "),
      "benchmark",
    );
    this.add("benchmarks", id, () => ({
      benchmark_id: id,
      name: this.benchmarkNames.of(boardWords(board), task),
      task: task || "Not named",
      dataset: dataset || null,
      topic: "unfiled",
      url: null,
      summary: NOT_DESCRIBED,
    }));
    return id;
  }

  /**
   * Returns the method of a cell. Models of one name are one method if they name the same paper; without a paper, only on the same board, since
   * "Baseline" means many things.
   */
  method(board: PwcBoard, cell: NumericCell): string {
    const id = this.methods.of(methodKey(board, cell), cell.model, "method");
    const apart = shortened(cell.paper.title || cell.paper.url || boardWords(board));
    this.add("methods", id, () => ({
      method_id: id,
      name: this.methodNames.of(cell.model, apart),
      paper_id: null,
      family: "other",
      summary: NOT_DESCRIBED,
    }));
    return id;
  }

  /** Returns the metric of a name and a unit sign: 77.62% and 75.08 may be on different scales. */
  metric(name: string, unit: string | null): string {
    const symbol = name || "Unnamed metric";
    const words = unit === null ? symbol : `${symbol}, printed with ${unit}`;
    const id = this.metrics.of(
      JSON.stringify([name, unit]),
      unit === "%" ? `${symbol} percent` : [symbol, unit].filter(Boolean).join(" "),
      "metric",
    );
    this.add("metrics", id, () => ({
      metric_id: id,
      name: this.metricNames.of(words, ""),
      symbol,
      unit,
      direction: "none",
      kind: "absolute",
      minimum: null,
      maximum: null,
      summary: `${NOT_DESCRIBED} Which side is better is not stated.`,
      url: null,
    }));
    return id;
  }

  condition(id: "additional-data" | "repeat", value: string): { key: string; value: string } {
    this.add("conditions", id, () => ({ condition_id: id, unit: null, type: "text", ...CONDITIONS[id] }));
    return { key: id, value };
  }

  result = (benchmark: string, metric: string, method: string) =>
    this.results.of([benchmark, metric, method].map((part) => part.slice(0, 36)).join("-"), "result");

  /** Adds the row of a thing once. */
  private add<Name extends TableName>(table: Name, id: string, make: () => RowOf<Name>): void {
    const key = `${table} ${id}`;
    if (this.known.has(key)) return;
    this.known.add(key);
    (this.rows[table] as RowOf<Name>[]).push(make());
  }
}

const boardWords = ({ task, dataset }: PwcBoard) => dataset || task || "Unnamed board";
const boardKey = ({ task, dataset }: PwcBoard) => JSON.stringify([task, dataset]);

function methodKey(board: PwcBoard, { model, paper }: NumericCell): string {
  const named = paper.title || paper.url;
  return JSON.stringify([model, named, named === "" ? boardKey(board) : ""]);
}

const CONDITIONS = {
  "additional-data": {
    name: "Additional data",
    role: "caveat",
    summary: "The board marks that the model used data beyond that of the task.",
  },
  repeat: {
    name: "Repeat",
    role: "caveat",
    summary: "Which of several rows for one model on the board, in the order of the file.",
  },
} as const;

const shortened = (title: string) =>
  title.length <= LONGEST_NAME ? title : `${title.slice(0, LONGEST_NAME - 1).replace(/\s+\S*$/, "")}…`;
