import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { Desk } from "@/components/desk/desk.client";
import { OwnBoards } from "@/components/own/own-boards.client";
import { VirtualRows } from "@/components/results/virtual-rows.client";
import { SearchPalette } from "@/components/search/search-palette.client";
import { ChosenPage } from "@/components/yours/chosen-page.client";
import { YourNumbers } from "@/components/yours/your-numbers.client";

afterEach(() => void vi.unstubAllGlobals());
const nothing = () => undefined;

/** Returns the text of a first render, before any effect: nothing was asked yet, and nothing has answered. */
function first(node: ReactNode): { readonly html: string; readonly text: string } {
  const asked = vi.fn(() => Promise.reject(new Error("asked while rendering")));
  vi.stubGlobal("fetch", asked);
  vi.stubGlobal("location", { hash: "", search: "", pathname: "/", href: "https://example.org/" });
  const html = renderToStaticMarkup(node);
  expect(asked).not.toHaveBeenCalled();
  return {
    html,
    text: html
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  };
}

test("the search is a dialog that is still closed, with an empty field and no list", () => {
  const { html, text } = first(<SearchPalette longest={200} examples="Loom 3.42" onClose={nothing} />);
  expect(html).toMatch(/^<dialog class="[^"]*" aria-label="Search">/);
  expect(html).toMatch(/<input [^>]*maxLength="200" name="q" value=""/);
  expect(html).toContain('placeholder="Loom 3.42"');
  expect(html).not.toMatch(/role="listbox"|role="alert"|aria-expanded="true"/);
  expect(text).not.toContain("Nothing called");
});

test("all rows of a list say how many are on their way", () => {
  expect(first(<VirtualRows address="/api/v1/results.json" count={12_345} />).text).toContain(
    "Loading 12,345 results …",
  );
});

test("a page of the reader's choice says that its board is on its way, and has no board", () => {
  const choice = { benchmark: "meadow-256", metric: "fid", group: null, methods: null, chart: "", x: "" };
  const { html, text } = first(
    <ChosenPage
      page="/benchmarks/meadow-256?metric=fid"
      rows={{ benchmark: "meadow-256", rows: [], of: 0 }}
      choice={choice}
      onChoice={nothing}
      onRows={nothing}
      onMethods={nothing}
    />,
  );
  expect(text).toBe("Loading the board …");
  expect(html).toContain('role="status"');
});

test("own boards say for screen readers that they are on their way", () => {
  const { html, text } = first(<OwnBoards asked={null} />);
  expect(text).toBe("Loading the boards of this page");
  expect(html).toContain('class="hidden-text"');
});

test("a reader's own numbers have nothing to stop, list or answer", () => {
  const { html, text } = first(<YourNumbers fields={{} as HTMLElement} isAsked={{ current: false }} />);
  expect(text).toBe("");
  expect(html.match(/role="status"/g)).toHaveLength(2);
});

test("the desk says that the collection is on its way, and has no field", () => {
  const { html, text } = first(<Desk reportAddress="" words={null} />);
  expect(text).toBe("Loading the collection …");
  expect(html).not.toMatch(/<input|<button/);
});
