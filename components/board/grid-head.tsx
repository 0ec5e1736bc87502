import type { ShownGrid } from "@/lib/view/board/shown-grid";
import { BENCHMARK_SORT } from "@/lib/view/board/board-sort";
import styles from "./board.module.css";
import cardStyles from "./grid-cards.module.css";
import { MethodName } from "./method-name";
import { SortHead, type SortLinks } from "./sort-head";

/** The sort links of a grid, and the id of a column in the address, by the id of the method and the index of the metric. */
export interface GridSort extends SortLinks {
  readonly idOf: (method: string, metric: number) => string;
}

/** The heads of a grid: methods, each a link to its page, and below them the metrics, which link to the grid in their order. */
export function GridHead({
  grid: { along, methods, metrics },
  sort,
}: {
  readonly grid: Pick<ShownGrid, "along" | "methods" | "metrics">;
  readonly sort?: GridSort | undefined;
}) {
  const hasMetrics = metrics.length > 1 || sort !== undefined;
  return (
    <thead>
      <tr>
        {sort ? (
          <td />
        ) : (
          <th rowSpan={hasMetrics ? 2 : 1} scope="col">
            {along || "Benchmark"}
          </th>
        )}
        {methods.map((method) => (
          <th
            key={method.id}
            scope={hasMetrics ? "colgroup" : "col"}
            colSpan={metrics.length}
            className={styles.number}
          >
            <MethodName method={method} hasMark={false} />
          </th>
        ))}
      </tr>
      {hasMetrics && (
        <tr className={sort && cardStyles.order}>
          {sort && <SortHead id={BENCHMARK_SORT} name={along ? `Benchmark; ${along}` : "Benchmark"} sort={sort} />}
          {methods.map(({ id, name }) =>
            metrics.map((metric, at) => (
              <SortHead
                key={`${id} ${metric}`}
                id={sort?.idOf(id, at) ?? ""}
                name={
                  sort ? (
                    <>
                      <span className={cardStyles.whose}>{name} </span>
                      {metric}
                    </>
                  ) : (
                    metric
                  )
                }
                sort={sort}
                isNumber
              />
            )),
          )}
        </tr>
      )}
    </thead>
  );
}
