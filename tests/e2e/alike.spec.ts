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

const NOTE = (style: string, inner = "A note of some words.", more = "") =>
  `<!doctype html><html lang="en"><title>Note</title><style>.note { padding: 9px } ${style}</style><main><h1>Note</h1><p class="note">${inner}</p>${more}</main></html>`;

test("axe is asked about the colours of a kind of element until it has passed on a page, and again where anything about it differs", async ({
  page,
}) => {
  await page.setContent(NOTE(""));
  expect(await violations(page, { only: "colours" })).toEqual([]);
  // Nothing is left to ask about: axe does not run.
  await page.setContent(NOTE("", "Another note."));
  await page.evaluate(() => Object.assign(window, { axe: null }));
  expect(await violations(page, { only: "colours" })).toEqual([]);
  await page.evaluate(() => delete (window as { axe?: unknown }).axe);
  const PALE = ".note { color: #bbb }";
  // Text that lies under something else passes as little as it fails.
  const OVER = '<div style="position: absolute; inset: 0; background: #fff"></div>';
  await page.setContent(NOTE(PALE, "A note.", OVER));
  expect(await violations(page, { only: "colours" })).toEqual([]);
  const LINK = '<a href="#end">link</a>';
  const PLAIN = "a { color: #006; text-decoration: none }";
  await page.setContent(NOTE(PLAIN, LINK));
  expect(await violations(page)).toEqual([]);
  for (const [what, content] of Object.entries({
    "its colour": NOTE(PALE),
    "its colour, on a second page": NOTE(PALE),
    "what is below it": NOTE("main { background: #555 }"),
    "an opacity above it": NOTE("main { opacity: 0.4 }"),
    "a link amid text": NOTE(PLAIN, `Some words and a ${LINK}.`),
  })) {
    await page.setContent(content);
    expect(await violations(page, { only: "colours" }), what).toHaveLength(1);
  }
});
