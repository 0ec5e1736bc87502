/** Milliseconds until the text expires. RFC 9116 recommends less than a year; a text that is made on request never expires. */
const HOLDS_FOR = 180 * 86_400_000;

/**
 * Returns the security.txt of the site (RFC 9116): whom to tell about a vulnerability.
 * @param {{ contact: string; siteUrl?: string | undefined }} about `siteUrl` is the URL of the site, if it is known
 * @param {Date} now
 */
export function securityText({ contact, siteUrl }, now = new Date()) {
  const expires = new Date(now.getTime() + HOLDS_FOR).toISOString().replace(/T.*/, "T00:00:00Z");
  const canonical = siteUrl === undefined ? [] : [`Canonical: ${siteUrl}/.well-known/security.txt`];
  return [`Contact: ${contact}`, `Expires: ${expires}`, "Preferred-Languages: en", ...canonical, ""].join("\n");
}
