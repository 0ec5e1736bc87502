/** Instead of a chart. */
export const ChartFailed = () => <p className="chart-failed">The chart could not be drawn; the table below holds the same results.</p>;
