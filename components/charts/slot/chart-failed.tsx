/** Shown in place of a chart that could not be drawn. */
export const ChartFailed = () => (
  <p className="chart-failed">The chart could not be drawn; the table below holds the same results.</p>
);
