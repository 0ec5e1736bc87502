/** A page for readers. What other sites frame (`/embed`), files and the API are none of them. */
interface SitePage {
  /** `[id]` stands for the id of a row of `table`. */
  readonly address: string;
  /** The table each row of which has such a page. */
  readonly table?: "benchmarks" | "methods" | "papers";
  /** What the header of every page calls it, where it has a place there. */
  readonly inHeader?: string;
  /** What the footer of every page calls it, where it has a place there. */
  readonly inFooter?: string;
  /** Whether search engines should know it; without a query it may have nothing to show. */
  readonly isListed: boolean;
  /** The route below app/q that makes it where its address has a query. */
  readonly twin: "plain" | "charts" | "compare" | "results" | "your-numbers" | "desk";
  /** Whether it has boards beside which a reader may set rows of their own; the copy for file hosts keeps them as a file. */
  readonly hasBoards?: true;
}

/**
 * Every page of the site, in the order of header, footer and sitemap. Proxy, policy, sitemap, header, footer, static copy and tests go by this
 * table; a new one does not compile until the `views.ts` of its twin says how it answers a query.
 *
 * Next sends everything that runs in the browser on some page of a route with each of them. So a page with a part of its own has
 * a route of its own, and all others share one: a single route for all cost pages up to 2.0 kB of script and 3 kB of style more.
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

/** The address of a page as the table has it: "/benchmarks/[id]". */
export type PageAddress = (typeof SITE_PAGES)[number]["address"];

export type Twin = SitePage["twin"];

/** The pages that one route below app/q makes. */
export type PageOfTwin<Of extends Twin> = Extract<(typeof SITE_PAGES)[number], { readonly twin: Of }>["address"];

/** A regular expression for the addresses of a page, without query. */
export const pagePattern = (address: PageAddress): string => `^${address.replace("[id]", "[^/]+")}$`;

const PATTERNS = SITE_PAGES.map(({ address, twin }) => ({ address, twin, pattern: new RegExp(pagePattern(address).replace("[^/]+", "([^/]+)")) }));

/** Which page an address without query is, and of which row; null for what is not a page. Whether the row is there is not asked. */
export function pageAt(path: string): { readonly address: PageAddress; readonly twin: Twin; readonly id: string } | null {
  for (const { address, twin, pattern } of PATTERNS) {
    const found = pattern.exec(path);
    if (found !== null) return { address, twin, id: found[1] ?? "" };
  }
  return null;
}
