import { createHash } from "node:crypto";

/** @typedef {import("./plan.mjs").Prints} Prints */

/** In the data that Next passes to React, a long text is preceded by its length, which another date may change. */
const COUNTED_TEXT = /:T[\da-f]+,/;

/**
 * Returns a page with the same content in both data versions, with the name of the later one: version and date. Returns null if replacing texts is
 * not enough, so that the page has to be rebuilt.
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
  // The same date can also be that of a paper; only next to the version, or labelled as the date of the data, is it this one.
  const words = new RegExp(
    String.raw`(${after.version}(?:</code>)? of |data-date" content="|data-date\\",\\"content\\":\\")${before.printedDate}`,
    "g",
  );
  const written = new RegExp(String.raw`(data_date(?:\\"|&quot;|"): ?(?:\\"|&quot;|"))${before.date}`, "g");
  return html.replace(words, (_, start) => start + printedDate).replace(written, (_, start) => start + date);
}

/** The footer of a page, which states the version, has an id derived from its content (lib/islands/keep-markup.ts). */
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
