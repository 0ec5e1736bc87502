import { afterEach, expect, test, vi } from "vitest";
import { drawPreview } from "@/components/pictures/draw-preview";
import { PREVIEW_SIZE } from "@/components/pictures/preview-card";
import { selectPreview } from "@/lib/view/preview";
import type { Preview } from "@/lib/view/preview-rows";
import { wide } from "@/tests/support/catalogues";

afterEach(() => vi.restoreAllMocks());

const home = selectPreview(wide, ["home"]);
const titled = (title: string): Preview => ({ kind: "Paper", title, sentence: "", rows: [], axis: "" });
const draw = async (preview: Preview) => Buffer.from(await drawPreview(preview, "v"));

test("a preview is a PNG of the size that networks ask for, and equal results make equal bytes", async () => {
  if (home === null) throw new Error("the first page has no preview");
  const png = await draw(home);
  expect(png.subarray(0, 8)).toEqual(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
  expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual(PREVIEW_SIZE);
  expect(await draw(home)).toEqual(png);
});

test("letters of names have glyphs, and no other host is asked for those that have none", async () => {
  const asked = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("asked another host"));
  // A missing glyph is drawn as the same box for every letter; in the serif and in the sans these two letters differ.
  expect((await draw(titled("PanGu-α"))).equals(await draw(titled("PanGu-β")))).toBe(false);
  expect((await draw(titled("Łukasz"))).equals(await draw(titled("Őukasz")))).toBe(false);
  // None of our fonts has these characters.
  expect((await draw(titled("字"))).length).toBeGreaterThan(0);
  expect((await draw(titled("🙂"))).length).toBeGreaterThan(0);
  expect(asked).not.toHaveBeenCalled();
});
