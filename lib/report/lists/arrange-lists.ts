import type { BenchmarkRow } from "./benchmark-rows";
import type { ListGroup, ListHeading } from "./collapse-list";
import { sortRows, underHeadings, type BenchmarkSort, type MethodSort, type PaperSort } from "./list-order";
import type { MethodRow } from "./method-rows";
import type { PaperRow } from "./paper-rows";

const underTopic = (topic: string): ListHeading => ({ kind: "topic", topic });

/** Returns benchmarks under their topics, in the given order, or as one list if a reader sorts them. */
export function arrangeBenchmarks(
  rows: readonly BenchmarkRow[],
  sort: BenchmarkSort,
  topics: readonly string[],
): readonly ListGroup<BenchmarkRow>[] {
  switch (sort) {
    case "topic":
      return underHeadings(rows, topics.map(underTopic), ({ benchmark }) => underTopic(benchmark.topic));
    case "results":
      return asOne(sortRows(rows, ({ results }) => results));
    case "methods":
      return asOne(sortRows(rows, ({ methods }) => methods));
    case "papers":
      return asOne(sortRows(rows, ({ papers }) => papers.length));
    case "name":
      return asOne(sortRows(rows, ({ benchmark }) => benchmark.name));
  }
}

/** Returns methods under the topic of the benchmark that most of their results are on, or as one list if a reader sorts them. */
export function arrangeMethods(
  rows: readonly MethodRow[],
  sort: MethodSort,
  topics: readonly string[],
): readonly ListGroup<MethodRow>[] {
  switch (sort) {
    case "topic":
      return underHeadings(
        rows,
        [...topics.map(underTopic), { kind: "references" }, { kind: "without a result" }],
        headingOfMethod,
      );
    case "results":
      return asOne(sortRows(rows, ({ results }) => results));
    case "benchmarks":
      return asOne(sortRows(rows, ({ benchmarks }) => benchmarks.length));
    case "name":
      return asOne(sortRows(rows, ({ method }) => method.name));
  }
}

function headingOfMethod({ method, benchmarks }: MethodRow): ListHeading {
  if (method.family === "reference") return { kind: "references" };
  const [most] = benchmarks;
  return most ? underTopic(most.topic) : { kind: "without a result" };
}

/** Returns papers by what was read of them, or as one list if a reader sorts them. */
export function arrangePapers(rows: readonly PaperRow[], sort: PaperSort): readonly ListGroup<PaperRow>[] {
  switch (sort) {
    case "source":
      return underHeadings(rows, [{ kind: "abstract read" }, { kind: "only tables read" }], ({ hasAbstract }) => ({
        kind: hasAbstract ? "abstract read" : "only tables read",
      }));
    case "results":
      return asOne(sortRows(rows, ({ results }) => results));
    case "date":
      return asOne(sortRows(rows, ({ paper }) => paper.published).toReversed());
    case "name":
      return asOne(sortRows(rows, ({ paper }) => paper.title));
  }
}

const asOne = <Row>(rows: readonly Row[]): readonly ListGroup<Row>[] => (rows.length === 0 ? [] : [{ of: null, rows }]);
