/** A page for readers. Pages for frames on other sites (`/embed`), files and the API are not included. */
interface SitePage {
  /** The path; `[id]` stands for the id of a row of `table`. */
  readonly address: string;
  /** The table whose rows each have such a page. */
  readonly table?: "benchmarks" | "methods" | "papers";
  /** Its name in the header of every page, if it is listed there. */
  readonly inHeader?: string;
  /** Its name in the footer of every page, if it is listed there. */
  readonly inFooter?: string;
  /** Whether search engines should index it; without a query it may have nothing to show. */
  readonly isListed: boolean;
  /** The route below app/q that renders it if its URL has a query. */
  readonly twin: "plain" | "charts" | "compare" | "results" | "your-numbers" | "desk";
  /** Whether it has boards to which a reader can add rows; the copy for static file hosts stores them in a file. */
  readonly hasBoards?: true;
}

/**
 * Every page of the site, in the order of header, footer and sitemap. Proxy, policy, sitemap, header, footer, static copy and tests use this table; a
 * new page does not compile until the `views.ts` of its twin says how it responds to a query.
 *
 * With each page of a route, Next sends everything that runs in the browser on any page of that route. A page with a client part of its own therefore
 * has its own route, and all others share one: a single route for all cost pages up to 2.0 kB of script and 3 kB of style more.
 */
export const SITE_PAGES = [
  { address: "/", twin: "charts", isListed: true },
  { address: "/benchmarks", twin: "plain", isListed: true, inHeader: "Benchmarks" },
  { address: "/benchmarks/[id]", twin: "charts", isListed: true, table: "benchmarks", hasBoards: true },
  { address: "/methods", twin: "plain", isListed: true, inHeader: "Methods" },
  { address: "/methods/[id]", twin: "charts", isListed: true, table: "methods" },
  { address: "/compare", twin: "compare", isListed: true, inHeader: "Compare", hasBoards: true },
  { address: "/results", twin: "results", isListed: true },
  { address: "/papers", twin: "plain", isListed: true, inHeader: "Papers" },
  { address: "/papers/[id]", twin: "charts", isListed: true, table: "papers" },
  { address: "/your-numbers", twin: "your-numbers", isListed: true, inHeader: "Your numbers" },
  { address: "/your-numbers/formats", twin: "plain", isListed: true },
  { address: "/desk", twin: "desk", isListed: true },
  { address: "/data", twin: "plain", isListed: true, inHeader: "Data" },
  { address: "/data/api", twin: "plain", isListed: true, inFooter: "API" },
  { address: "/speed-ups", twin: "plain", isListed: true, inFooter: "Claimed speed-ups" },
  { address: "/audit", twin: "plain", isListed: true, inFooter: "Audit" },
  { address: "/audit/tables", twin: "plain", isListed: true },
  { address: "/how-it-works", twin: "plain", isListed: true, inFooter: "How it works" },
  { address: "/search", twin: "plain", isListed: false },
] as const satisfies readonly SitePage[];

/** The path of a page as in the table: "/benchmarks/[id]". */
export type PageAddress = (typeof SITE_PAGES)[number]["address"];

export type Twin = SitePage["twin"];

/** The pages that one route below app/q renders. */
export type PageOfTwin<Of extends Twin> = Extract<(typeof SITE_PAGES)[number], { readonly twin: Of }>["address"];

/** Returns a regular expression for the paths of a page, without query. */
export const pagePattern = (address: PageAddress): string => `^${address.replace("[id]", "[^/]+")}$`;

const PATTERNS = SITE_PAGES.map(({ address, twin }) => ({
  address,
  twin,
  pattern: new RegExp(pagePattern(address).replace("[^/]+", "([^/]+)")),
}));

/** Returns the page of a path without query, and the id of its row; null if the path is not a page. It does not check that the row exists. */
export function pageAt(
  path: string,
): { readonly address: PageAddress; readonly twin: Twin; readonly id: string } | null {
  for (const { address, twin, pattern } of PATTERNS) {
    const found = pattern.exec(path);
    if (found !== null) return { address, twin, id: found[1] ?? "" };
  }
  return null;
}
