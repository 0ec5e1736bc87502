import { BASE_PATH } from "@/lib/view/address/base-path";

/** What a build says that knows no public address. */
export const LOCAL_SITE = "http://localhost:3000";

/**
 * Where the site is served, with its base path, for addresses that leave it (citations, pictures, sitemap, feed): `SITE_URL`, read where the
 * address is made. Where it is not set, it is this machine: the address at which `npm start` said that it serves (`SERVED_AT`; scripts/serve.mjs sets it, and no
 * header of a request does, as anybody may write one), or at build the usual one. In a browser it is what the page says, or where it is.
 * Without a slash at the end. Throws where it is not an http(s) address.
 */
export function siteOrigin(given: string | undefined = typeof location === "undefined" ? process.env.SITE_URL : stated() || location.origin): string {
  if (given === undefined || given.trim() === "") return `${process.env.SERVED_AT || LOCAL_SITE}${BASE_PATH}`;
  const url = URL.parse(given);
  if (url === null || !["http:", "https:"].includes(url.protocol)) throw new Error(`SITE_URL: found ${given} → write an address such as https://example.org`);
  const site = `${url.origin}${url.pathname}`.replace(/\/+$/, "");
  return site.endsWith(BASE_PATH) ? site : `${site}${BASE_PATH}`;
}

/** SITE_URL, as every page of a site that has one says it for what a browser makes. */
const stated = () => (typeof document === "undefined" ? undefined : document.documentElement.dataset.site);
