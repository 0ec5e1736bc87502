import { Still } from "@/components/page/still";
import { printCondition } from "@/lib/format/figure";
import { notRankedWords } from "@/lib/format/ranking";
import { counted, listed } from "@/lib/format/words";
import { countForecasts, type ForecastBoard, type Forecasts } from "@/lib/select/forecasts";
import type { SourceKind } from "@/lib/tables/sources";
import { benchmarkHref, benchmarksHref, figuresDataHref, methodHref } from "@/lib/view/addresses";
import { ChartFigure } from "./chart-figure";
import styles from "./figure.module.css";
import { Further } from "./further";
import { ValueWithReceipt } from "./receipt";
import { viewDownloads } from "./view-downloads";

/** So many figures of a data set stand on the first page, and those that share the last of these ranks; its own page has all. */
const MOST_OF_A_ROW = 3;

const lowest = ({ entries }: ForecastBoard) => entries.filter(({ rank }) => rank !== null && rank <= MOST_OF_A_ROW);

/** The lowest mean errors of each data set under one protocol. A table only: each row is an axis of its own. */
export function ForecastsFigure({
  forecasts: { metric, protocol, boards },
  elsewhere,
  kinds,
}: {
  readonly forecasts: Forecasts;
  /** How many other figures on time series the kinds hold: other horizons, look-backs, settings and metrics. */
  readonly elsewhere: number;
  readonly kinds: readonly SourceKind[];
}) {
  const title = "Forecasting error, data set by data set";
  const figures = countForecasts({ metric, protocol, boards });
  const shown = boards.reduce((sum, board) => sum + lowest(board).length, 0);
  const filter = { benchmark: boards.map(({ benchmark }) => benchmark.benchmark_id), metric: [metric.metric_id], kind: kinds };
  return (
    <ChartFigure
      id="forecasts"
      level={2}
      title={title}
      caption={`${metric.name} on normalised data: the mean over the horizons of a table, as the table prints it. All figures here share ${listed(protocol.map(printCondition))}.`}
      facts={`${metric.symbol}, lower is better within a row; the lowest ${shown} of ${counted(figures, "figure")} on ${counted(boards.length, "data set")}. Rows do not compare: their data and the horizons behind the mean differ. Who ran a method differs within a row; its receipt says who.`}
      notes={
        <Further href={benchmarksHref({ topics: ["time-series"], metrics: [], kinds })}>
          {`${elsewhere} more figures on time series, at single horizons, other look-backs, settings and metrics, stand on the benchmarks`}
        </Further>
      }
      downloads={viewDownloads((format) => figuresDataHref(format, filter))}
      downloadOf={`every ${metric.symbol} of these data sets, all horizons and look-backs`}
    >
      <div className={styles.panel}>
        <Still as="table" className={styles.table}>
          <caption className="hidden-text">{title}</caption>
          <thead>
            <tr>
              <th scope="col">Data set</th>
              <th scope="col">Lowest {metric.symbol}, ranked</th>
            </tr>
          </thead>
          <tbody>
            {boards.map((board) => (
              <tr key={board.benchmark.benchmark_id}>
                <th scope="row">
                  <a href={benchmarkHref(board.benchmark.benchmark_id)}>{board.benchmark.name}</a>
                  <span className={styles.detail}>{counted(board.entries.length, "figure")}</span>
                </th>
                <td>
                  {lowest(board).length === 0 && <p className={styles.facts}>{notRankedWords(board.partly) || "Nothing here is ranked."}</p>}
                  <ol className={styles.ranked}>
                    {lowest(board).map(({ figure, rank, tied }) => (
                      <li key={figure.id}>
                        {board.entries.length > 1 && (
                          <span className="muted">
                            {rank}
                            {tied && <abbr title="shared">=</abbr>}{" "}
                          </span>
                        )}
                        <ValueWithReceipt figure={figure} scope="forecasts" /> <a href={methodHref(figure.method.method_id)}>{figure.method.name}</a>{" "}
                        <span className="muted small">{figure.kind}</span>
                      </li>
                    ))}
                  </ol>
                </td>
              </tr>
            ))}
          </tbody>
        </Still>
      </div>
    </ChartFigure>
  );
}
