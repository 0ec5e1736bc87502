import { SITE_PAGES } from "@/lib/view/address/site-pages";

/** An id of the invented collection for each table whose rows have pages. */
const ROWS = { benchmarks: "weir-1", methods: "loom", papers: "brisk-decoding" } as const;

/** One page of each kind, which the build has made. */
export const PAGES: readonly string[] = SITE_PAGES.map((page) =>
  page.address.replace("[id]", "table" in page ? ROWS[page.table] : ""),
);

/** Pages that are computed for their query: one for each route that computes some, and more if they differ. */
export const VIEWS = [
  "/?kind=paper",
  "/benchmarks?topic=time-series",
  "/benchmarks/weir-1?scale=linear",
  "/compare?method=loom&method=brisk-decoding",
  "/compare?method=loom&method=brisk-decoding&reference=loom",
  "/methods/loom?kind=paper",
  "/results?benchmark=meadow-256",
  "/papers/brisk-decoding?version=000000000000",
  "/search?q=loom",
  "/your-numbers?version=000000000000",
  "/desk?version=000000000000",
  "/audit/tables?from=elsewhere",
] as const;

/** Addresses that are not pages, or that are answered with a refusal or a redirect. */
export const OTHERS = [
  "/embed/benchmarks/meadow-256/fid",
  "/embed/fewer-steps",
  "/no-such-page",
  "/methods/no-such-method",
  "/methods/loom-one",
  "/papers/",
  "/method",
  "/q/plain/papers",
  "/%E0",
  "/api/v1/results.json",
  "/api/v1/results.csv?benchmark=meadow-256",
  "/api/v1/compare.json?method=loom&method=brisk-decoding",
  "/api/v1/results.csv?limit=none",
  "/api/v1/nothing.json",
  "/data/results.xlsx",
  "/data/parquet/results.parquet",
  "/datapackage.json",
  "/feed.xml",
  "/sitemap.xml",
  "/robots.txt",
  "/icon.svg",
  "/api/health",
] as const;
