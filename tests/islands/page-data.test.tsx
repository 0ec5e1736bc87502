import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PageData } from "@/lib/islands/page-data";

test("no text of a page's data ends its element early, and all of it comes back", () => {
  const data = { name: "Half<Step </script><script>alert(1)</script><!-- ", id: "a & b" };
  const html = renderToStaticMarkup(<PageData data={data} />);
  const [, inside = ""] = /^<script type="application\/json" data-still="[\w-]{8}">(.*)<\/script>$/.exec(html) ?? [];
  expect(inside).not.toContain("<");
  expect(JSON.parse(inside)).toEqual(data);
});
