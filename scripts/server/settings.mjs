import { hostname } from "node:os";
import { givenDataFolder } from "../../lib/catalogue/data-folder.mjs";

/**
 * Reads all settings from the environment, in one place. An empty value always means the default, because the settings file of a container has empty
 * lines for unset values.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @throws Error that names the setting, what was found and what to write, for an invalid value
 */
export function readSettings(environment = process.env) {
  const given = (/** @type {string} */ name) => environment[name]?.trim() || undefined;
  const basePath = basePathOf(given("BASE_PATH"));
  return {
    port: portOf(given("PORT")),
    host: hostOf(given("HOSTNAME")),
    /** The folder of the collection, relative to the project. */
    dataFolder: givenDataFolder(environment) ?? "data",
    /** The path of the site below its host, "/results"; empty if it has a host of its own. */
    basePath,
    /** The public URL, with the base path and without a trailing slash, or undefined. */
    siteUrl: siteUrlOf(given("SITE_URL"), basePath),
    /** Where reports of readers go: the URL of a form, an email address, or undefined. */
    reportUrl: reportUrlOf(given("REPORT_URL")),
    /** Whether the build has islands (lib/islands) or is an ordinary Next build. */
    hasIslands: oneOf("ISLANDS", given("ISLANDS"), { on: true, off: false }, "on"),
    /** Milliseconds from the signal to stop until new connections are refused. */
    stopDelay: 1000 * secondsOf("STOP_DELAY", given("STOP_DELAY")),
    /** Whether each response is logged as a line of JSON, and all other output is JSON too. */
    logsJson: oneOf("LOG", given("LOG"), { json: true, text: false }, "text"),
    /** Whether /metrics is served. */
    hasMetrics: oneOf("METRICS", given("METRICS"), { on: true, off: false }, "off"),
    /** Whom to tell about a vulnerability, for security.txt, or undefined. */
    contact: contactOf(given("CONTACT")),
  };
}

/** @param {string | undefined} found */
export function portOf(found = "3000", name = "PORT") {
  if (!/^\d{1,5}$/.test(found) || Number(found) > 65_535)
    throw new Error(`${name}: found ${found} → a number from 0 (any that is free) to 65535`);
  return Number(found);
}

/**
 * @param {string} name
 * @param {string | undefined} found
 */
function secondsOf(name, found = "0") {
  if (!/^\d{1,3}$/.test(found)) throw new Error(`${name}: found ${found} → whole seconds, such as 10`);
  return Number(found);
}

/**
 * @template Meaning
 * @param {string} name
 * @param {string | undefined} found
 * @param {Readonly<Record<string, Meaning>>} meanings
 * @param {string} otherwise
 * @returns {Meaning}
 */
function oneOf(name, found, meanings, otherwise) {
  if (!Object.hasOwn(meanings, found ?? otherwise))
    throw new Error(`${name}: found ${found} → ${Object.keys(meanings).join(" or ")}`);
  return /** @type {Meaning} */ (meanings[found ?? otherwise]);
}

/**
 * RFC 9116, section 2.5.3, requires a URI with its scheme.
 * @param {string | undefined} found
 */
function contactOf(found) {
  if (found === undefined || /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+?[\d-]+)$/.test(found)) return found;
  throw new Error(`CONTACT: found ${found} → write mailto:security@example.org, or the https address of a page`);
}

/**
 * The format that lib/view/source/report-target.ts reads; an invalid value is refused here, before anything is built or served.
 * @param {string | undefined} found
 */
function reportUrlOf(found) {
  if (
    found === undefined ||
    /^(?:mailto:)?[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+$/.test(found) ||
    (URL.canParse(found) && new URL(found).protocol === "https:")
  )
    return found;
  throw new Error(
    `REPORT_URL: found ${found} → write the https address of an issue form, such as https://example.org/issues/new, or a mail address`,
  );
}

/**
 * Shells and containers export HOSTNAME as the machine's own name, without meaning to exclude localhost.
 * @param {string | undefined} found
 */
const hostOf = (found) => (found === hostname() ? undefined : found);

/** Accepts only path segments that every browser writes in the same way. */
function basePathOf(found = "") {
  if (found === "" || /^(?:\/[A-Za-z\d_~-][\w.~-]*)+$/.test(found)) return found;
  throw new Error(
    `BASE_PATH: found ${found} → write a path such as /results, with a slash before and none at its end, or leave it empty`,
  );
}

/**
 * The format that lib/view/site.ts reads; an invalid value is refused here, before anything is built or served.
 * @param {string | undefined} found
 * @param {string} basePath
 */
function siteUrlOf(found, basePath) {
  if (found === undefined) return undefined;
  const url = URL.canParse(found) ? new URL(found) : null;
  if (url === null || !["http:", "https:"].includes(url.protocol) || url.search + url.hash + url.username !== "")
    throw new Error(`SITE_URL: found ${found} → write an address such as https://example.org`);
  const path = url.pathname.replace(/\/+$/, "");
  if (basePath !== "" && path !== "" && path !== basePath)
    throw new Error(
      `SITE_URL: found ${found}, but BASE_PATH is ${basePath} → ${url.origin}, or ${url.origin}${basePath}`,
    );
  return `${url.origin}${path === "" ? basePath : path}`;
}
