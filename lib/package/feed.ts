import { createHash } from "node:crypto";
import { marked } from "marked";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { Change } from "@/lib/catalogue/changes";

/** The dated changes of data and rules as an Atom feed (RFC 4287), newest first. */
export function changesFeed({ changes, identity }: Pick<Catalogue, "changes" | "identity">, home: string): string {
  const updated = momentOf(changes[0]?.date ?? "1970-01-01");
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${identity.language}">
  <id>${idOf(identity.name, "feed")}</id>
  <title>${escaped(identity.title)}: changes of data and rules</title>
  <updated>${updated}</updated>
  <author><name>${escaped(identity.publisher.name)}</name></author>
${identity.licence === null ? "" : `  <rights>${escaped(identity.licence.title)}</rights>
`}  <link rel="self" type="application/atom+xml" href="${escaped(home)}/feed.xml"/>
  <link rel="alternate" type="text/html" href="${escaped(home)}/data#changes"/>
${changes.map((change) => entry(identity.name, change, home)).join("")}</feed>
`;
}

function entry(collection: string, { id, date, title, text }: Change, home: string): string {
  return `  <entry>
    <id>${idOf(collection, id)}</id>
    <title>${escaped(title)}</title>
    <updated>${momentOf(date)}</updated>
    <link rel="alternate" type="text/html" href="${escaped(home)}/data#${id}"/>
    <content type="html">${escaped(htmlOf(text))}</content>
  </entry>
`;
}

/** What was changed, as HTML. The text is the collection's own, so that it is not cleaned of anything. */
export const htmlOf = (markdown: string): string => marked.parse(markdown, { async: false });

const momentOf = (date: string) => `${date}T00:00:00Z`;

/** An id that stays when the site moves (RFC 4287, 4.2.6): a UUID made from a name of the collection (RFC 9562, version 8). */
function idOf(collection: string, name: string): string {
  const hex = createHash("sha256").update(`${collection} ${name}`).digest("hex");
  const variant = "89ab".charAt(parseInt(hex.charAt(16), 16) % 4);
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)];
  return `urn:uuid:${groups.join("-")}`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML holds it; control characters, which it cannot hold, are left out. */
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "").replace(/[^\P{Cc}\t\n]/gu, "");
