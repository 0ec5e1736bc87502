import { createHash } from "node:crypto";

/** @typedef {import("./plan.mjs").Prints} Prints */

/** In what Next hands to React, a long text has its length before it, which another day may change. */
const COUNTED_TEXT = /:T[\da-f]+,/;

/**
 * A page that says the same in both versions of the data, with the names of the later one: version and day. Null where that cannot be done by
 * putting one text in the place of another, so that it has to be rebuilt.
 * @param {string} html
 * @param {{ readonly before: Prints; readonly after: Prints }} builds
 * @returns {string | null}
 */
export function restamp(html, { before, after }) {
  const named = html.replaceAll(before.version, after.version);
  const dated = before.date === after.date ? named : withDay(named, { before, after });
  return dated === null ? null : withFooterId(dated, html);
}

/**
 * @param {string} html with the version of `after`
 * @param {{ readonly before: Prints; readonly after: Prints }} builds
 */
function withDay(html, { before, after }) {
  const { date, printedDate } = after;
  if (before.printedDate === null || printedDate === null) return null;
  if (before.printedDate.length !== printedDate.length && COUNTED_TEXT.test(html)) return null;
  // The same day may stand in a page as that of a paper; beside the version, and where it is called the day of the data, it is this one.
  const words = new RegExp(String.raw`(${after.version}(?:</code>)? of |data-date" content="|data-date\\",\\"content\\":\\")${before.printedDate}`, "g");
  const written = new RegExp(String.raw`(data_date(?:\\"|&quot;|"): ?(?:\\"|&quot;|"))${before.date}`, "g");
  return html.replace(words, (_, start) => start + printedDate).replace(written, (_, start) => start + date);
}

/** The foot of a page, which says the version, is held under a name made of what is in it (lib/islands/keep-markup.ts). */
const FOOTER = /<footer[^>]* data-still="(?<id>[\w-]+)"[^>]*>(?<inside>[\s\S]*?)<\/footer>/;
const idOf = (/** @type {string} */ markup) => createHash("sha1").update(markup).digest("base64url").slice(0, 8);

/**
 * @param {string} html
 * @param {string} before the page as it was
 */
function withFooterId(html, before) {
  const [old, now] = [before, html].map((text) => FOOTER.exec(text)?.groups);
  if (old?.id === undefined || old.inside === undefined || now?.inside === undefined) return html;
  return idOf(old.inside) === old.id ? html.replaceAll(old.id, idOf(now.inside)) : null;
}
