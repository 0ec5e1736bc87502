import { BASE_PATH } from "@/lib/view/address/base-path";

/**
 * Where the site is served, with its base path, for addresses that leave it (citations, pictures, sitemap, feed): `SITE_URL`, read where the
 * address is made, or the address of `npm start` on the reader's own machine. Without a slash at the end.
 * In a browser it is where the page is. Throws where SITE_URL is not an http(s) address.
 */
export function siteOrigin(given: string | undefined = typeof location === "undefined" ? process.env.SITE_URL : location.origin): string {
  if (given === undefined || given.trim() === "") return `http://localhost:3000${BASE_PATH}`;
  const url = URL.parse(given);
  if (url === null || !["http:", "https:"].includes(url.protocol)) throw new Error(`SITE_URL: found ${given} → write an address such as https://example.org`);
  const site = `${url.origin}${url.pathname}`.replace(/\/+$/, "");
  return site.endsWith(BASE_PATH) ? site : `${site}${BASE_PATH}`;
}
