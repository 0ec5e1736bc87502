import { readFileSync, writeFileSync } from "node:fs";
import { readSettings } from "./settings.mjs";

/** Written by the build and shipped with it: the settings that its files contain and that a server of them must agree with. */
export const BUILT_SETTINGS = ".next/built-settings.json";

/** @typedef {{ readonly siteUrl?: string | undefined; readonly basePath?: string; readonly reportUrl?: string | undefined; readonly hasIslands?: boolean }} BuiltSettings */

/** Records the settings of this build. */
export function keepSettings({ siteUrl, basePath, reportUrl, hasIslands } = readSettings()) {
  writeFileSync(BUILT_SETTINGS, JSON.stringify({ siteUrl, basePath, reportUrl, hasIslands }));
}

/** @returns {BuiltSettings} */
export const loadBuiltSettings = () => JSON.parse(readFileSync(BUILT_SETTINGS, "utf8"));

/**
 * Returns a one-line warning about a build without a public URL, whose files say localhost; null if it has one.
 * @param {BuiltSettings} settings
 */
export const withoutSiteUrl = ({ siteUrl }) =>
  siteUrl === undefined
    ? "SITE_URL is not set: citations, pictures and other files made when asked for will say the port of npm start, but feed, sitemap, descriptors and previews http://localhost:3000 → build with SITE_URL=https://example.org"
    : null;

/**
 * Returns the public URL of the server, which is that of its build. Throws if the server is started with a different one, since half of its responses
 * would not contain it.
 * @param {BuiltSettings} built
 * @param {BuiltSettings} given
 */
export function agreedSiteUrl(built, given) {
  if (given.siteUrl === undefined || given.siteUrl === built.siteUrl) return built.siteUrl;
  const made =
    built.siteUrl === undefined ? "without one, so that its files say http://localhost:3000" : `with ${built.siteUrl}`;
  throw new Error(
    `SITE_URL: found ${given.siteUrl}, but the build was made ${made} → build again with this SITE_URL, or serve without it`,
  );
}

/**
 * Returns the base path of the server, which is that of its build. Throws if the server is started with a different one, since no link of its pages
 * would contain it.
 * @param {BuiltSettings} built
 * @param {BuiltSettings} given
 */
export function agreedBasePath({ basePath: built = "" }, { basePath: given = "" }) {
  if (given === "" || given === built) return built;
  throw new Error(
    `BASE_PATH: found ${given}, but the build was made ${built === "" ? "without one" : `with ${built}`} → build again with this BASE_PATH, or serve without it`,
  );
}

/**
 * Returns where the server's reports go, which is where those of its build go: its pages state it. Throws if the server is started with a different
 * address, since a page and a receipt opened on it would name two.
 * @param {BuiltSettings} built
 * @param {BuiltSettings} given
 */
export function agreedReportUrl({ reportUrl: built }, { reportUrl: given }) {
  if (given === undefined || given === built) return built;
  throw new Error(
    `REPORT_URL: found ${given}, but the build was made ${built === undefined ? "without one" : `with ${built}`} → build again with this REPORT_URL, or serve without it`,
  );
}
