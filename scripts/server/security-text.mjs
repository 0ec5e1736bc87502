/** RFC 9116 asks for less than a year; a text that is made on request is never out of date. */
const HOLDS_FOR = 180 * 86_400_000;

/**
 * The security.txt of the site (RFC 9116): whom to tell about a vulnerability.
 * @param {{ contact: string; siteUrl?: string | undefined }} about `siteUrl` is where the site is, if that is known
 * @param {Date} now
 */
export function securityText({ contact, siteUrl }, now = new Date()) {
  const expires = new Date(now.getTime() + HOLDS_FOR).toISOString().replace(/T.*/, "T00:00:00Z");
  const canonical = siteUrl === undefined ? [] : [`Canonical: ${siteUrl}/.well-known/security.txt`];
  return [`Contact: ${contact}`, `Expires: ${expires}`, "Preferred-Languages: en", ...canonical, ""].join("\n");
}
