import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { comparisonOf } from "@/components/gallery/comparison-of";
import { keyOf } from "@/components/pictures/picture-key";
import { PictureSheet } from "@/components/pictures/picture-sheet";
import type { Drawable } from "@/lib/view/chart/picture";
import { wide } from "@/tests/support/catalogues";

const { chart } = comparisonOf(wide, "method=loom&method=loom-flow&method=burl&method=quire").shown;
const series = { ...chart?.series, picture: chart?.picture } as Drawable;
const sheet = (more: { readonly of?: number; readonly day?: string } = {}) =>
  renderToStaticMarkup(
    <PictureSheet
      series={series}
      drawing={<i>the drawing</i>}
      site="Numbers"
      version="0123"
      day={more.day ?? ""}
      address="https://example.org/compare"
      of={more.of}
    />,
  );
const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");

describe("a picture as a page", () => {
  test("has the name and the sentence of its chart, the drawing, and a key for each kind of mark", () => {
    const html = sheet();
    for (const words of [series.name, series.summary, "the drawing", series.picture?.facts ?? "no facts"])
      expect(text(html)).toContain(words.replace(/\s+/g, " ").trim());
    expect(keyOf(series).length).toBeGreaterThan(1);
    for (const { words } of keyOf(series)) expect(text(html)).toContain(words);
    expect(html.match(/<svg width="26"/g)).toHaveLength(keyOf(series).length);
  });

  test("says where it is from in one text, with the day of its data if that has one", () => {
    expect(sheet()).toContain(">Source: Numbers, data version 0123, https://example.org/compare</a>");
    expect(sheet({ day: "28 November 2026" })).toContain(
      ">Source: Numbers, data version 0123 of 28 November 2026, https://example.org/compare</a>",
    );
  });

  test("says of how many rows it shows the first, if not all", () => {
    expect(text(sheet())).not.toContain("Here the first");
    expect(text(sheet({ of: 99 }))).toContain(`Here the first ${series.marks.length} of these 99.`);
  });
});
