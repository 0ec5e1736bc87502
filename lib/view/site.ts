import { BASE_PATH } from "@/lib/view/address/base-path";

/** The origin in a build that has no public URL. */
export const LOCAL_SITE = "http://localhost:3000";

/**
 * Returns the URL at which the site is served, with its base path and without a final slash, for URLs that leave the site (citations, pictures,
 * sitemap, feed): `SITE_URL`, read when the URL is made. If it is not set, the URL is that of this machine: the one that `npm start` printed
 * (`SERVED_AT`, set by scripts/serve.mjs; no request header is used, because anybody can forge one), or LOCAL_SITE in a build. In the browser it is
 * the URL that the page states, or the origin of the page. Throws if the given URL is not an http(s) URL.
 */
export function siteOrigin(
  given: string | undefined = typeof location === "undefined" ? process.env.SITE_URL : stated() || location.origin,
): string {
  if (given === undefined || given.trim() === "") return `${process.env.SERVED_AT || LOCAL_SITE}${BASE_PATH}`;
  const url = URL.parse(given);
  if (url === null || !["http:", "https:"].includes(url.protocol))
    throw new Error(`SITE_URL: found ${given} → write an address such as https://example.org`);
  const site = `${url.origin}${url.pathname}`.replace(/\/+$/, "");
  return site.endsWith(BASE_PATH) ? site : `${site}${BASE_PATH}`;
}

/**
 * Returns the URL that files of the build name: SITE_URL, or LOCAL_SITE whatever port the site is served at. For those files, and for pages that
 * state their checksums. Throws if SITE_URL is not an http(s) URL.
 */
export const builtOrigin = (): string => siteOrigin(process.env.SITE_URL?.trim() || LOCAL_SITE);

/** Returns SITE_URL from the page, for texts that the browser makes; undefined if the page does not state it. */
const stated = () => (typeof document === "undefined" ? undefined : document.documentElement.dataset.site);
