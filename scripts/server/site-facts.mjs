import { readFileSync } from "node:fs";

/** Written by the build (scripts/build/site-facts.ts) for the server, which knows nothing about the app. */
export const SITE_FACTS = ".next/site-facts.json";

/** Written next to it: what each page was made from (scripts/renew/plan.mjs). */
export const PAGE_PRINTS = ".next/page-prints.json";

/**
 * `parameters` are the names of those that some page reads, `modified` is the day of the data, such as 2026-11-28, or null.
 * `pages` are patterns of the addresses of all pages for readers, `withBoards` of those beside whose boards own rows may be set
 * (lib/view/address/site-pages.ts), `later` the addresses of pages that the build leaves out (lib/view/pages-at-build.ts), `formats` those in which the API has what a page shows.
 * @typedef {{ readonly parameters: readonly string[]; readonly modified: string | null; readonly pages: readonly string[]; readonly withBoards: readonly string[]; readonly later: readonly string[]; readonly formats: readonly string[] }} SiteFacts
 */

/** @returns {SiteFacts} */
export const loadSiteFacts = () => JSON.parse(readFileSync(SITE_FACTS, "utf8"));
