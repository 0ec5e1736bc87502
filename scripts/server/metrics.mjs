import { monitorEventLoopDelay } from "node:perf_hooks";

/** Upper bounds of the duration buckets, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** @typedef {ReturnType<typeof newMetrics>} Metrics */

/**
 * Returns metrics of a server in the text format of Prometheus (0.0.4): requests and their durations by kind of URL, memory, event loop delay, and
 * the data version. Call `began` and `ended` for each request.
 */
export function newMetrics() {
  /** @type {Map<string, number>} */
  const counts = new Map();
  /** @type {Map<string, { buckets: number[]; sum: number; count: number }>} */
  const durations = new Map();
  let open = 0;
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  return {
    began: () => void open++,
    /** @param {{ kind: string; status: number; seconds: number }} answer `status` is 0 if the client disconnected before the response */
    ended({ kind, status, seconds }) {
      open--;
      const key = `kind="${kind}",status="${status}"`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      const duration = durations.get(kind) ?? { buckets: BUCKETS.map(() => 0), sum: 0, count: 0 };
      durations.set(kind, duration);
      duration.buckets = duration.buckets.map((count, at) => (seconds <= (BUCKETS[at] ?? 0) ? count + 1 : count));
      duration.sum += seconds;
      duration.count++;
    },
    /** @param {string | undefined} version the data version */
    text: (version = "") =>
      [
        ...family(
          "as_reported_requests_total",
          "counter",
          "Answers by kind of address and status; 0: the client disconnected first.",
          [...counts].map(([labels, value]) => pair(`{${labels}}`, value)),
        ),
        ...family(
          "as_reported_request_duration_seconds",
          "histogram",
          "Time from request to the end of its answer.",
          [...durations].flatMap(histogram),
        ),
        ...family("as_reported_open_requests", "gauge", "Requests that are being answered.", [["", open]]),
        ...family("as_reported_event_loop_delay_seconds", "gauge", "99th percentile since the previous scrape.", [
          ["", seconds99(delay)],
        ]),
        ...family("as_reported_data_info", "gauge", "The data that is served.", [[`{version="${version}"}`, 1]]),
        ...family("process_resident_memory_bytes", "gauge", "Memory of the process.", [
          ["", process.memoryUsage.rss()],
        ]),
        ...family("process_cpu_seconds_total", "counter", "Processor time, user and system.", [["", cpuSeconds()]]),
        ...family("process_start_time_seconds", "gauge", "When the process began, in Unix time.", [
          ["", Math.round(performance.timeOrigin / 1000)],
        ]),
        "",
      ].join("\n"),
  };
}

/**
 * @param {string} name
 * @param {"counter" | "gauge" | "histogram"} type
 * @param {string} help
 * @param {readonly (readonly [rest: string, value: number])[]} samples
 */
const family = (name, type, help, samples) => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
  ...samples.map(([rest, value]) => `${name}${rest} ${value}`),
];

/** @type {(rest: string, value: number) => readonly [rest: string, value: number]} */
const pair = (rest, value) => [rest, value];

/**
 * @param {readonly [kind: string, { readonly buckets: readonly number[]; readonly sum: number; readonly count: number }]} duration
 * @returns {(readonly [rest: string, value: number])[]}
 */
const histogram = ([kind, { buckets, sum, count }]) => [
  ...buckets.map((value, at) => pair(`_bucket{kind="${kind}",le="${BUCKETS[at]}"}`, value)),
  pair(`_bucket{kind="${kind}",le="+Inf"}`, count),
  pair(`_sum{kind="${kind}"}`, sum),
  pair(`_count{kind="${kind}"}`, count),
];

/** @param {import("node:perf_hooks").IntervalHistogram} delay */
function seconds99(delay) {
  const seconds = delay.percentile(99) / 1e9;
  delay.reset();
  return Number.isFinite(seconds) ? seconds : 0;
}

function cpuSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
