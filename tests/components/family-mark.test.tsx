import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { outlineOf, shapeOf } from "@/components/charts/marks/shapes";
import { FamiliesKey } from "@/components/lists/families-key";
import { FamilyShape } from "@/components/lists/family-shape";
import { ValueStrip } from "@/components/method/value-strip";
import { FamilyMark } from "@/components/page/family-mark";
import type { Result } from "@/lib/catalogue/catalogue";
import type { Standing } from "@/lib/select/rank/axes";
import { familyWords } from "@/lib/format/vocabulary";
import { wide } from "@/tests/support/catalogues";

const families = wide.identity.families.map(({ id }) => id);
/** Removes colours, because readers who cannot see them must still be able to distinguish families. */
const withoutColour = (markup: string) => markup.replaceAll(/var\(--family-\d+\)/g, "");

test("every small picture of a family has the shape of its marks in charts, and no two are alike without their colours", () => {
  const [result] = wide.results;
  for (const draw of [
    (family: string) => <FamilyMark family={family} />,
    (family: string) => <FamilyShape family={family} isNamed />,
    (family: string) =>
      result && (
        <ValueStrip
          standing={{ metric: result.metric, rows: [{ result }] } as unknown as Standing}
          marked={{ value: result.value, method: { family } } as unknown as Result}
        />
      ),
  ]) {
    const drawn = families.map((family) => renderToStaticMarkup(draw(family)));
    for (const [at, family] of families.entries()) expect(drawn[at]).toContain(outlineOf(shapeOf(family)));
    expect(new Set(drawn.map(withoutColour)).size).toBe(families.length);
  }
});

test("the key of strips names each of their marks", () => {
  const key = renderToStaticMarkup(<FamiliesKey families={families} />);
  for (const family of families) expect(key).toContain(familyWords(family));
  expect(renderToStaticMarkup(<FamiliesKey families={[]} />)).toBe("");
});
