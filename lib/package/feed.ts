import { escapeXml } from "@/lib/format/escape-xml";
import { createHash } from "node:crypto";
import { marked } from "marked";
import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import type { Change } from "@/lib/catalogue/changes";
import { counted } from "@/lib/format/words";

type Fed = Pick<Catalogue, "changes" | "identity"> & Partial<Pick<Catalogue, "tables" | "papers">>;

interface Entry {
  /** The name from which its id is derived; it never changes. */
  readonly name: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The path without the host. */
  readonly address: string;
  readonly html: string;
}

/**
 * Returns the dated changes of data and rules and the added sources as an Atom feed (RFC 4287), newest first; on one day, changes come before
 * sources.
 */
export function changesFeed({ identity, changes, tables, papers }: Fed, home: string): string {
  const sources = (tables?.sources ?? []).map((source) =>
    sourceEntry(source, papers?.get(source.paper_id)?.short_name ?? source.paper_id),
  );
  const entries = [...changes.map(changeEntry), ...sources].toSorted((a, b) =>
    a.date > b.date ? -1 : a.date < b.date ? 1 : 0,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${identity.language}">
  <id>${idOf(identity.name, "feed")}</id>
  <title>${escapeXml(identity.title)}: new sources, and changes of data and rules</title>
  <updated>${momentOf(entries[0]?.date ?? "1970-01-01")}</updated>
  <author><name>${escapeXml(identity.publisher.name)}</name></author>
${
  identity.licence === null
    ? ""
    : `  <rights>${escapeXml(identity.licence.title)}</rights>
`
}  <link rel="self" type="application/atom+xml" href="${escapeXml(home)}/feed.xml"/>
  <link rel="alternate" type="text/html" href="${escapeXml(home)}/data#changes"/>
${entries.map((entry) => entryOf(identity.name, entry, home)).join("")}</feed>
`;
}

const changeEntry = ({ id, date, title, text }: Change): Entry => ({
  name: id,
  title: `Data and rules: ${title}`,
  date,
  address: `/data#${id}`,
  html: htmlOf(text),
});

/** Returns the entry of a source, dated by the day on which it was read. */
function sourceEntry(
  { source_id, paper_id, kind, locator, figures: results, reading, read_on }: RowOf<"sources">,
  paper: string,
): Entry {
  const place = locator.toLowerCase() === kind ? kind : `${kind}, ${locator}`;
  const count = `${counted(results, "result")}${reading === "part" ? ", read in part" : ""}`;
  return {
    name: `source ${source_id}`,
    title: `New source: ${paper}, ${place} (${count})`,
    date: read_on,
    address: `/papers/${paper_id}`,
    html: `<p>${escapeXml(`${paper}, ${place}: ${count}. Each number has its receipt on the page of the paper.`)}</p>`,
  };
}

function entryOf(collection: string, { name, title, date, address, html }: Entry, home: string): string {
  return `  <entry>
    <id>${idOf(collection, name)}</id>
    <title>${escapeXml(title)}</title>
    <published>${momentOf(date)}</published>
    <updated>${momentOf(date)}</updated>
    <link rel="alternate" type="text/html" href="${escapeXml(home)}${address}"/>
    <content type="html">${escapeXml(html)}</content>
  </entry>
`;
}

/** Returns a change as HTML. The text is the collection's own, so it is not sanitised. */
export const htmlOf = (markdown: string): string => marked.parse(markdown, { async: false });

const momentOf = (date: string) => `${date}T00:00:00Z`;

/** Returns an id that stays the same if the site moves (RFC 4287, 4.2.6): a UUID derived from a name in the collection (RFC 9562, version 8). */
function idOf(collection: string, name: string): string {
  const hex = createHash("sha256").update(`${collection} ${name}`).digest("hex");
  const variant = "89ab".charAt(parseInt(hex.charAt(16), 16) % 4);
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${groups.join("-")}`;
}
