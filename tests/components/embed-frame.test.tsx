import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EmbedFrame } from "@/components/embed/embed-frame";
import { wide } from "@/tests/support/catalogues";

const drawn = (parts: Partial<React.ComponentProps<typeof EmbedFrame>> = {}) =>
  renderToStaticMarkup(
    <EmbedFrame
      frame={{ theme: "auto", height: null }}
      problems={[]}
      asked={null}
      data={wide}
      href="/benchmarks/meadow-256"
      about="Meadow 256×256"
      {...parts}
    >
      <p>the figure</p>
    </EmbedFrame>,
  );

test("a figure in a frame says what it is about and where it is from, with the version of its data, and its links open beside it", () => {
  const html = drawn();
  expect(html).toContain('<base target="_blank"/>');
  expect(html).toMatch(/<h1[^>]*>Meadow 256×256<\/h1><p>the figure<\/p>/);
  expect(html).toContain(`href="/benchmarks/meadow-256?version=${wide.version}"`);
  expect(html).toContain(`aria-label="Figure from ${wide.identity.title}" tabindex="0"`);
});

test("it has the theme and the height that its address asks for, else those of its reader", () => {
  expect(drawn()).not.toMatch(/data-scheme|style=/);
  expect(drawn({ frame: { theme: "dark", height: 400 } })).toMatch(/data-scheme="dark".*style="height:400px"/);
});

test("it says where its data are no longer those that it was made with, and what of its address was not understood", () => {
  const isSaid = (html: string) => html.includes("000000000000");
  expect([isSaid(drawn()), isSaid(drawn({ asked: wide.version })), isSaid(drawn({ asked: "000000000000" }))]).toEqual([
    false,
    false,
    true,
  ]);
  expect(drawn({ problems: [{ parameter: "scale", found: "“x”", allowed: ["linear"], nearest: [] }] })).toContain(
    "allowed: linear",
  );
});
