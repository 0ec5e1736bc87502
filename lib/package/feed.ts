import { createHash } from "node:crypto";
import { marked } from "marked";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { Change } from "@/lib/catalogue/changes";
import { COLLECTION, DATA_LICENCE } from "./collection";

/** The dated changes of data and rules as an Atom feed (RFC 4287), newest first. */
export function changesFeed({ changes }: Pick<Catalogue, "changes">, home: string): string {
  const updated = momentOf(changes[0]?.date ?? "1970-01-01");
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${idOf("feed")}</id>
  <title>${COLLECTION.title}: changes of data and rules</title>
  <updated>${updated}</updated>
  <author><name>${COLLECTION.title}</name></author>
  <rights>${DATA_LICENCE.title}</rights>
  <link rel="self" type="application/atom+xml" href="${escaped(home)}/feed.xml"/>
  <link rel="alternate" type="text/html" href="${escaped(home)}/data#changes"/>
${changes.map((change) => entry(change, home)).join("")}</feed>
`;
}

function entry({ id, date, title, text }: Change, home: string): string {
  return `  <entry>
    <id>${idOf(id)}</id>
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

/** An id that stays when the site moves (RFC 4287, 4.2.6): a UUID made from a name of ours (RFC 9562, version 8). */
function idOf(name: string): string {
  const hex = createHash("sha256").update(`${COLLECTION.name} ${name}`).digest("hex");
  const variant = "89ab".charAt(parseInt(hex.charAt(16), 16) % 4);
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)];
  return `urn:uuid:${groups.join("-")}`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML holds it; control characters, which it cannot hold, are left out. */
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "").replace(/[^\P{Cc}\t\n]/gu, "");
