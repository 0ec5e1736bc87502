import { describe, expect, it } from "vitest";
import { readChanges } from "@/lib/catalogue/changes";
import { wide, wideDocuments } from "@/tests/support/catalogues";

const MARKDOWN = `# Changes

Newest first.

## 2026-03-02: b corrected

- 1.8 was 1.9.

## 2026-03-02: a corrected

One line.

## 2026-01-31: first

- All.
`;

describe("dated changes", () => {
  it("are read newest first, with their text", () => {
    expect(readChanges(MARKDOWN)).toEqual([
      { id: "change-2026-03-02-2", date: "2026-03-02", title: "b corrected", text: "- 1.8 was 1.9." },
      { id: "change-2026-03-02-1", date: "2026-03-02", title: "a corrected", text: "One line." },
      { id: "change-2026-01-31-1", date: "2026-01-31", title: "first", text: "- All." },
    ]);
  });
  it("keep their ids when another is added, on the same day too, and when a title is corrected", () => {
    const more = MARKDOWN.replace(
      "## 2026-03-02: b",
      "## 2026-03-02: c corrected\n\nText.\n\n## 2026-03-02: b",
    ).replace("a corrected", "A corrected");
    expect(
      readChanges(more)
        .slice(1)
        .map(({ id }) => id),
    ).toEqual(readChanges(MARKDOWN).map(({ id }) => id));
  });
  it("are refused with their line where a heading has no date, or where the order is another", () => {
    expect(() => readChanges("# Changes\n\n## Yesterday\n")).toThrow("CHANGES.md:3: ## Yesterday → a heading such as");
    expect(() => readChanges("## 2026-01-01: a\n\n## 2026-01-02: b\n")).toThrow(
      "CHANGES.md:3: 2026-01-02 below 2026-01-01 → newest first",
    );
  });
  it("of the collection give its data the day of the newest", () => {
    expect(wide.changes.length).toBe(wideDocuments["CHANGES.md"].match(/^## /gm)?.length);
    expect(wide.date).toBe(/^## (\S+):/m.exec(wideDocuments["CHANGES.md"])?.[1]);
    for (const { text } of wide.changes) expect(text).not.toBe("");
  });
  it("that are not there leave the data without a day", () => {
    expect(readChanges("")).toEqual([]);
  });
});
