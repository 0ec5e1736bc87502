import { BASE_PATH } from "@/lib/view/address/base-path";
import { siteOrigin } from "./site";

/**
 * Returns the URL at which the site is served, as `siteOrigin` does; only the base path while nobody knows the host: in a build without SITE_URL, whose
 * port is decided later. A text for people then names a page by its path, which is right at any host.
 */
export const knownSite = (): string =>
  typeof location === "undefined" && !process.env.SITE_URL?.trim() && !process.env.SERVED_AT ? BASE_PATH : siteOrigin();
