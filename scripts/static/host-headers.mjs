import { addressAt } from "../server/base-path.mjs";
import { filePolicy, isFile, securityHeaders } from "../server/policy.mjs";

/** For files that never change under their name, because Next puts a hash into it. */
const FOR_EVER = { "cache-control": "public, max-age=31536000, immutable" };
/** For files whose bytes may differ in another copy under the same name: a browser revalidates, and the host's ETag keeps the response short. */
const ASK_AGAIN = { "cache-control": "public, max-age=0, must-revalidate" };
/** The address of preview pictures, which contains the data version. */
const PICTURES = "/preview/*";
/** The scripts that keep opened pages for offline use (public/). */
const OFFLINE = ["/offline-start.js", "/offline.js"];
/** Matches files with endings for which hosts have no type. */
const UNKNOWN = /(?:^|\/)(?:[^./]*|[^/]*\.(?:cff|bib))$/;
const OPEN = { "access-control-allow-origin": "*" };

/**
 * Returns the `_headers` file that Netlify, Cloudflare Pages and others read: for each first part of an address, the headers that do not depend on
 * the page. The policy for its scripts depends on the page and is in it. There is a rule for each first part rather than one for all, because hosts
 * combine all rules that match, and pages that may be framed must not inherit a rule that forbids it.
 * @param {readonly { address: string; type: string }[]} documents
 * @param {string} basePath the path of the copy below its host
 */
export function hostHeaders(documents, basePath = "") {
  const block = (/** @type {string} */ rule, /** @type {Readonly<Record<string, string>>} */ headers) =>
    [addressAt(rule, basePath), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join(
      "\n",
    );
  const rules = documents.flatMap(({ address }) => {
    const [, first = ""] = address.split("/");
    return address === `/${first}` ? [address] : [`/${first}/*`];
  });
  const untyped = documents.filter(({ address, type }) => UNKNOWN.test(address) && !type.startsWith("text/html"));
  return [
    ...[...new Set(rules)]
      .sort()
      .map((rule) => block(rule, { ...headersOf(rule), ...(rule === PICTURES ? FOR_EVER : ASK_AGAIN) })),
    block("/404.html", headersOf("/404.html")),
    // Revalidated each time, so that a later copy can change it or turn it off.
    ...OFFLINE.map((address) => block(address, { ...headersOf(address), ...ASK_AGAIN })),
    block("/shards/*", { ...headersOf("/shards/x.json"), ...FOR_EVER }),
    block("/_next/static/*", { ...headersOf("/_next/static/x"), ...FOR_EVER }),
    // Their names do not reveal their type.
    ...untyped.map(({ address, type }) => block(address, { "content-type": type })),
  ].join("\n");
}

/**
 * @param {string} rule
 * @returns {Record<string, string>}
 */
function headersOf(rule) {
  const path = rule.replace(/\*$/, "x");
  const headers = securityHeaders(path, { hashes: [] });
  if (headers["content-security-policy"] === undefined) return headers;
  const framing = /frame-ancestors [^;]+/.exec(headers["content-security-policy"])?.[0] ?? "";
  const policy = isFile(path)
    ? filePolicy({ framed: framing.endsWith("*") })
    : `${framing}; object-src 'none'; base-uri 'none'; form-action 'self'`;
  return { ...headers, "content-security-policy": policy, ...(path.startsWith("/api/") && OPEN) };
}
