import { describe, expect, it } from "vitest";
import { changesFeed } from "@/lib/package/feed";
import { wide } from "@/tests/support/catalogues";

const HOME = "https://example.org";
const entry = {
  id: "change-2026-03-02-1",
  date: "2026-03-02",
  title: "a & b < c",
  text: 'A *point*: `"x" < 1`\u0007.',
};
const older = { id: "change-2026-01-31-1", date: "2026-01-31", title: "first", text: "All." };
const idsOf = (feed: string) => Array.from(feed.matchAll(/<id>(.*?)<\/id>/g), ([, id]) => id);

describe("the feed of changes", () => {
  it("has the elements that Atom wants (RFC 4287, 4.1.1 and 4.1.2), in the feed and in every entry", () => {
    const feed = changesFeed(wide, HOME);
    const [head = "", ...entries] = feed.split("<entry>");
    expect(entries).toHaveLength(wide.changes.length + wide.tables.sources.length);
    for (const part of [head, ...entries]) {
      expect(
        part.match(/<id>urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}<\/id>/g),
      ).toHaveLength(1);
      expect(part.match(/<title>[^<]+<\/title>/g)).toHaveLength(1);
      expect(part.match(/<updated>\d{4}-\d{2}-\d{2}T00:00:00Z<\/updated>/g)).toHaveLength(1);
    }
    expect(head).toContain("<author>");
    expect(head).toContain('<link rel="self" type="application/atom+xml" href="https://example.org/feed.xml"/>');
    for (const part of entries) {
      expect(part).toMatch(
        /<link rel="alternate" type="text\/html" href="https:\/\/example\.org\/(?:data#change-[\d-]+|papers\/[a-z0-9-]+)"\/>/,
      );
      expect(part.match(/<published>\d{4}-\d{2}-\d{2}T00:00:00Z<\/published>/g)).toHaveLength(1);
    }
    expect(new Set(idsOf(feed)).size).toBe(entries.length + 1);
    const titles = entries.map((part) => /<title>(.*)<\/title>/.exec(part)?.[1] ?? "");
    expect(new Set(titles).size).toBe(entries.length);
    const days = entries.map((part) => /<updated>(.*)T/.exec(part)?.[1] ?? "");
    expect(days).toEqual(days.toSorted().toReversed());
  });
  it("has an entry for each source, which says whose it is, where it stands and how many results it has", () => {
    const [source] = wide.tables.sources.filter(({ source_id }) => source_id === "loom-abstract");
    const feed = changesFeed(
      { ...wide, changes: [], tables: { ...wide.tables, sources: source ? [source] : [] } },
      HOME,
    );
    expect(feed).toContain(
      "<title>New source: Loom, abstract (6 results)</title>\n    <published>2025-02-03T00:00:00Z</published>",
    );
    expect(feed).toContain('href="https://example.org/papers/loom"/>');
  });
  it("is as new as its newest entry", () => {
    expect(changesFeed({ identity: wide.identity, changes: [entry, older] }, HOME)).toMatch(/<updated>2026-03-02T/);
    expect(changesFeed({ identity: wide.identity, changes: [] }, HOME)).toMatch(/<updated>1970-01-01T/);
  });
  it("keeps the ids of what stood in it, wherever the site is", () => {
    const before = idsOf(changesFeed({ identity: wide.identity, changes: [older] }, HOME));
    const after = idsOf(
      changesFeed(
        { identity: wide.identity, changes: [entry, { ...older, title: "The first" }] },
        "https://example.com/moved",
      ),
    );
    expect(after).toEqual(expect.arrayContaining(before));
  });
  it("writes text as XML, and Markdown as HTML in XML", () => {
    const feed = changesFeed({ identity: wide.identity, changes: [entry] }, HOME);
    expect(feed).toContain("<title>Data and rules: a &amp; b &lt; c</title>");
    expect(feed).toContain(
      "&lt;p&gt;A &lt;em&gt;point&lt;/em&gt;: &lt;code&gt;&amp;quot;x&amp;quot; &amp;lt; 1&lt;/code&gt;.&lt;/p&gt;",
    );
  });
});
