import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { failedOmissions, runsOf } from "@/lib/catalogue/repeats";
import type { TableName } from "@/lib/tables/all-tables";
import { cellsOfRow, type Cells } from "./cells-of-row";
import { packRows } from "./pack-rows";
import type { Shard } from "./shard";

/** The columns that no board, chart or list shows; write-shards.ts names the shards that contain them. */
const BRIEF: { readonly [Table in TableName]?: readonly string[] } = {
  papers: ["authors", "arxiv_id", "paper_url", "code_url", "project_url", "summary"],
  sources: ["text_sha256", "figures_sha256", "read_on"],
  methods: ["summary"],
  benchmarks: ["summary"],
  metrics: ["summary"],
  results: ["evidence", "note"],
};

const placesOf = once((rows: readonly object[]) => new Map(rows.map((row, place) => [row, place])));

/** Gathers rows for a shard, each once, with the columns that the shard needs. */
export class RowGatherer {
  private readonly tables = new Map<TableName, Map<number, Cells>>();
  constructor(private readonly catalogue: Catalogue) {}

  /** Adds a row without the columns of `left`. */
  row<Table extends TableName>(table: Table, row: RowOf<Table>, left: readonly string[] = BRIEF[table] ?? []): this {
    return this.cells(
      table,
      row,
      Object.fromEntries(Object.entries(cellsOfRow(table, row)).filter(([name]) => !left.includes(name))),
    );
  }

  /** Adds facts about a result that are not in its row. */
  facts(row: RowOf<"results">, cells: Cells): this {
    return this.cells("results", row, cells);
  }

  /** Adds only the words of a result whose row is in another shard. */
  words(row: RowOf<"results">): this {
    return this.cells("results", row, { evidence: row.evidence, note: row.note });
  }

  private cells<Table extends TableName>(table: Table, row: RowOf<Table>, cells: Cells): this {
    const place = placesOf(this.catalogue.tables[table]).get(row);
    if (place === undefined)
      throw new Error(`A row of ${table} is not in the catalogue from which its shard is written`);
    const own = this.tables.get(table) ?? new Map<number, Cells>();
    this.tables.set(table, own.set(place, { ...own.get(place), ...cells }));
    return this;
  }

  /** Adds a result with every row that it names. A result that stands for several runs adds every run, and the number of failed ones. `left` are columns of the result. */
  result(result: Result, left?: readonly string[]): this {
    for (const omission of failedOmissions(this.catalogue, result)) this.row("omissions", omission);
    for (const run of runsOf(result)) this.run(run, left);
    return this;
  }

  private run(result: Result, left?: readonly string[]): this {
    this.row("results", result.row, left)
      .row("benchmarks", result.benchmark)
      .row("metrics", result.metric)
      .source(result.source)
      .method(result.method);
    if (result.baseline) this.method(result.baseline.method);
    for (const { condition, method } of result.conditions) {
      this.row("conditions", condition);
      if (method) this.method(method);
    }
    return this;
  }

  /** Adds a claim in words with every row that it names. */
  claim(claim: RowOf<"claims">): this {
    const { sources, methods } = this.catalogue;
    const [source, method] = [
      sources.get(claim.source_id),
      claim.method_id === null ? undefined : methods.get(claim.method_id),
    ];
    if (source) this.source(source);
    if (method) this.method(method);
    return this.row("claims", claim);
  }

  shard(): Shard {
    return Object.fromEntries(Array.from(this.tables, ([table, rows]) => [table, packRows(rows)]));
  }

  /** Adds a source with its paper. */
  source(source: RowOf<"sources">): this {
    return this.row("sources", source).paper(source.paper_id);
  }

  private method(method: RowOf<"methods">): this {
    return this.row("methods", method).paper(method.paper_id);
  }

  private paper(id: string | null): this {
    const paper = id === null ? undefined : this.catalogue.papers.get(id);
    return paper ? this.row("papers", paper) : this;
  }
}
