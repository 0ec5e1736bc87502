import { violations } from "@/tests/support/axe";
import { expect, test } from "@/tests/support/page";

const row = (name: string, inner = "", more = "") => `<tr id="${name}" ${more}><td>${name}</td><td>${inner}</td></tr>`;
const PAGE = (rows: readonly string[]) => `<!doctype html><html lang="en"><title>Rows</title>
  <style>.pale { color: #ccc } [data-mark="new"] { color: #ddd }</style>
  <main><h1>Rows</h1><table><thead><tr><th>Name</th><th>Mark</th></tr></thead><tbody>${rows.join("")}</tbody></table></main></html>`;
const ALIKE = Array.from({ length: 9 }, (_, at) => row(`plain-${at}`));

test("axe is asked about each row that is made otherwise, wherever it stands, and about two of those that are made alike", async ({
  page,
}) => {
  await page.setContent(PAGE([...ALIKE, row("end")]));
  const before = await page.content();
  expect(await violations(page)).toEqual([]);
  expect(await page.locator("tr:visible").count()).toBe(11);
  expect(await page.content()).toBe(before);
  for (const [what, other] of Object.entries({
    "a class": row("other", '<span class="pale">pale</span>'),
    "an attribute that a style asks for": row("other", "pale", 'data-mark="new"'),
    "a name that is empty": row("other", '<button aria-label=""></button>'),
    "a link without words": row("other", '<a href="#end"></a>'),
  })) {
    await page.setContent(PAGE([...ALIKE, other, ...ALIKE.map((one) => one.replaceAll("plain", "later")), row("end")]));
    expect(await violations(page), what).toHaveLength(1);
  }
});

test("an id that stands twice is told, also where one of both is hidden", async ({ page }) => {
  await page.setContent(PAGE([...ALIKE, row("plain-5"), row("end")]));
  expect(await violations(page)).toEqual(["this id stands twice: plain-5"]);
});
