import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CorrectionFields } from "@/components/desk/correction-fields";
import { DeskProvider } from "@/components/desk/desk-context";
import { openedOf } from "@/components/desk/opened-of";
import { noCorrection, type Correction } from "@/lib/desk/correction";
import { SMALL_CATALOGUE, SURROUNDINGS } from "@/tests/support/desk";

const OPENED = openedOf(SMALL_CATALOGUE, SURROUNDINGS.vocabulary, {
  topics: [{ id: "ponds" }],
  families: [{ id: "diffusion" }],
});
const CELLS = { result_id: "tidal-fid", source_id: "tidal-table-1", value: "2.10", method_id: "tidal", note: "" };
const drawn = (correction: Partial<Correction>, cells: typeof CELLS | null = CELLS) =>
  renderToStaticMarkup(
    <DeskProvider value={{ opened: OPENED, checked: null, onNew: () => "" }}>
      <CorrectionFields
        address="correction 0"
        correction={{ ...noCorrection("tidal-fid"), ...correction }}
        cells={cells}
        onCorrection={() => undefined}
      />
    </DeskProvider>,
  );
const columns = (html: string) => [...html.matchAll(/data-column="([^"]+)"/g)].map(([, column]) => column);

test("a result that stays has its cells as they are, or as they are corrected", () => {
  const html = drawn({ cells: { value: "2.01" } });
  expect(columns(html)).toEqual(expect.arrayContaining(["value", "evidence", "method_id", "note"]));
  expect(html).toMatch(/<h3>tidal-fid: 2\.10, tidal-table-1<\/h3>/);
  expect(html).toMatch(/data-column="value">.*?value="2\.01"/);
  expect(html).toContain("Why, for CHANGES.md (optional)");
  expect(html).not.toContain("The result that replaces it");
});

test("one that goes has no cells, but a reason and what replaces it", () => {
  const html = drawn({ isRemoved: true });
  expect(columns(html)).toEqual([]);
  expect(html).toContain("Because it is");
  expect(html).toContain("The result that replaces it (optional)");
  expect(html).not.toContain("New role of its numeral");
});

test("what an abstract prints is not corrected; where its result goes, its numeral has another role", () => {
  const ofAbstract = { ...CELLS, source_id: "tidal-abstract" };
  expect(columns(drawn({}, ofAbstract))).not.toEqual(expect.arrayContaining(["value"]));
  expect(columns(drawn({}, ofAbstract))).toContain("method_id");
  expect(drawn({ isRemoved: true }, ofAbstract)).toMatch(/New role of its numeral.*<option>baseline<\/option>/);
});

test("before its cells are loaded, it can only be left", () => {
  const html = drawn({}, null);
  expect(html).toContain("Leave it as it is");
  expect(html).not.toContain("Remove it");
});

test("what the collection may use is offered, where it names topics and families", () => {
  const allowed = (opened: typeof OPENED, form: "papers" | "methods", column: string) =>
    opened.forms[form].find(({ name }) => name === column)?.allowed;
  expect([allowed(OPENED, "papers", "topic"), allowed(OPENED, "methods", "family")]).toEqual([
    ["ponds"],
    ["diffusion"],
  ]);
  expect(allowed(openedOf(SMALL_CATALOGUE, SURROUNDINGS.vocabulary, null), "papers", "topic")).toBeNull();
  expect(OPENED.sources.some(({ id }) => id.endsWith("-abstract"))).toBe(false);
  expect(OPENED.methodsOf.tidal).toEqual(["tidal"]);
});
