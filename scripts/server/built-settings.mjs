import { readFileSync, writeFileSync } from "node:fs";
import { readSettings } from "./settings.mjs";

/** Written by the build and carried with it: what its files hold and a server of them therefore has to agree with. */
export const BUILT_SETTINGS = ".next/built-settings.json";

/** @typedef {{ readonly siteUrl?: string | undefined; readonly basePath?: string; readonly hasIslands?: boolean }} BuiltSettings */

/** Notes what this build is made with. */
export function keepSettings({ siteUrl, basePath, hasIslands } = readSettings()) {
  writeFileSync(BUILT_SETTINGS, JSON.stringify({ siteUrl, basePath, hasIslands }));
}

/** @returns {BuiltSettings} */
export const loadBuiltSettings = () => JSON.parse(readFileSync(BUILT_SETTINGS, "utf8"));

/**
 * What says localhost in a build without a public address, in one line for whoever made it; null where it has one.
 * @param {BuiltSettings} settings
 */
export const withoutSiteUrl = ({ siteUrl }) =>
  siteUrl === undefined
    ? "SITE_URL is not set: citations, pictures and other files made when asked for will say the port of npm start, but feed, sitemap, descriptors and previews http://localhost:3000 → build with SITE_URL=https://example.org"
    : null;

/**
 * The public address that a server has to say: that of its build. Throws where it was started with another one, which half of
 * what it answers would not say.
 * @param {BuiltSettings} built
 * @param {BuiltSettings} given
 */
export function agreedSiteUrl(built, given) {
  if (given.siteUrl === undefined || given.siteUrl === built.siteUrl) return built.siteUrl;
  const made = built.siteUrl === undefined ? "without one, so that its files say http://localhost:3000" : `with ${built.siteUrl}`;
  throw new Error(`SITE_URL: found ${given.siteUrl}, but the build was made ${made} → build again with this SITE_URL, or serve without it`);
}

/**
 * The path below the host that a server has to answer at: that of its build. Throws where it was started with another one, which no address
 * of its pages has.
 * @param {BuiltSettings} built
 * @param {BuiltSettings} given
 */
export function agreedBasePath({ basePath: built = "" }, { basePath: given = "" }) {
  if (given === "" || given === built) return built;
  throw new Error(`BASE_PATH: found ${given}, but the build was made ${built === "" ? "without one" : `with ${built}`} → build again with this BASE_PATH, or serve without it`);
}
