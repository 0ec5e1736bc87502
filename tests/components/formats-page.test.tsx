import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { FormatsPage } from "@/components/pages/formats-page";
import { listFormats } from "@/lib/readers/list-formats";
import { READERS } from "@/lib/readers/readers";

// Normally the static part of a page is separate markup; here the page is in one piece.
vi.mock("@/lib/islands/static-html", () => ({
  StaticPage: ({ children }: { readonly children: React.ReactNode }) => <>{children}</>,
}));

test("every registered format has a row with what is read, what is left out, and its counts", async () => {
  const formats = await listFormats();
  const markup = renderToStaticMarkup(<FormatsPage formats={formats} />);
  expect(formats.map(({ id }) => id)).toEqual(READERS.map(({ id }) => id));
  for (const { id, reads, leavesOut } of formats) {
    expect(markup.split(`<tr id="${id}">`), id).toHaveLength(2);
    expect(reads.length, id).toBeGreaterThan(20);
    expect(leavesOut.length, id).toBeGreaterThan(10);
  }
  expect(markup).toContain(`5 kinds of tables and ${READERS.length - 5} formats of result files`);
});
