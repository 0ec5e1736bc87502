import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MethodCombobox } from "@/components/compare/method-combobox.client";
import { compareChoices } from "@/lib/view/compare-choices";
import { wide } from "@/tests/support/catalogues";

const { methods } = compareChoices(wide);
const nothing = () => undefined;
const drawn = (parts: Partial<React.ComponentProps<typeof MethodCombobox>>) =>
  renderToStaticMarkup(
    <MethodCombobox methods={methods} chosen={[]} text="" onText={nothing} onChoose={nothing} {...parts} />,
  );
const status = (html: string) => /<p role="status"[^>]*>([^<]*)</.exec(html)?.[1];
const options = (html: string) => html.match(/role="option"/g)?.length ?? 0;

test("a closed field has no list and says nothing", () => {
  const html = drawn({});
  expect([status(html), options(html)]).toEqual(["", 0]);
  expect(html).toContain('aria-expanded="false"');
  expect(html).not.toContain("aria-controls");
});

test("what is typed opens the list of those that fit, and says how many they are", () => {
  const html = drawn({ text: "loom" });
  expect(options(html)).toBeGreaterThan(1);
  expect(status(html)).toBe(`${options(html)} methods to choose from`);
  expect(html).toContain('aria-expanded="true"');
  expect(html.match(/aria-selected="true"/g)).toHaveLength(1);
  // Chosen methods are not offered again; for the others, the list says how many benchmarks they share.
  const others = drawn({ text: "loom", chosen: ["loom"] });
  expect(options(others)).toBe(options(html) - 1);
  expect(others).toMatch(/· \d+ shared benchmarks?</);
  expect(html).not.toContain("shared benchmark");
});

test("where nothing fits, that is said, and how to see all", () => {
  const html = drawn({ text: "no such method" });
  expect([status(html), options(html)]).toEqual(["No method of this name", 0]);
  expect(html).toContain("Clear the field to see all of them. ");
  expect(html).toContain(
    '<a href="/api/v1/report.md?name=no+such+method" rel="nofollow" data-copy="report">Suggest a paper that reports it</a> <span>(saves a text file',
  );
});

test("a field that was pressed before it came is open from the start", () => {
  expect(options(drawn({ startsOpen: true }))).toBe(methods.length);
});
