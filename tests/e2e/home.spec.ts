import type { APIRequestContext, Page } from "@playwright/test";
import { violations } from "@/tests/support/axe";
import { elementsOf, textOf, type Element } from "@/tests/support/elements";
import { below, hasId, htmlOf, isNamed } from "@/tests/support/html-of";
import { expect, test } from "@/tests/support/page";
import { tableOf } from "@/tests/support/served";

/** Returns how many results of the API each kind of source has; the kind is relative to the method. */
async function countsOf(request: APIRequestContext) {
  const results = await tableOf(request, "results");
  const of = (kind: string) => results.filter(({ source_kind }) => source_kind === kind).length;
  return { abstract: of("abstract"), paper: of("paper"), all: results.length };
}

const wordsOf = (page: readonly Element[], name: string) => textOf(page.filter(isNamed(name))).replace(/\s+/g, " ");

const grouped = (count: number) => count.toLocaleString("en");
const picker = (page: Page) => page.locator("[aria-labelledby=picker-title]");
const sources = (page: Page) => page.getByRole("navigation", { name: "Source" });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the first screen of a phone has a result with its method, which opens its receipt, and the picker", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/");
    const value = page.locator("main button[popovertarget]").first();
    await expect(value).toHaveAccessibleName(/, open the receipt$/);
    await expect(value).toBeInViewport({ ratio: 1 });
    const digits = (await value.textContent()) ?? "none";
    const answer = page.locator("p", { hasText: digits }).first();
    await expect(answer).toBeInViewport({ ratio: 1 });
    await expect(
      picker(page)
        .getByRole("combobox", { name: "Methods side by side" })
        .or(picker(page).getByRole("textbox", { name: "Methods side by side" })),
    ).toBeInViewport({ ratio: 1 });
    await value.click();
    const receipt = page.locator("[popover]:popover-open");
    await expect(receipt).toHaveAccessibleName(/^Receipt:/);
    await expect(receipt).toContainText("Report this number");
  });

  test("the picker leads to the page of a benchmark, and to methods side by side by their names", async ({ page }) => {
    await page.goto("/");
    await picker(page).getByRole("combobox", { name: "Everything on a benchmark" }).selectOption("weir-1");
    await picker(page).getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL("/benchmarks/weir-1");
    await page.goto("/");
    await picker(page).getByLabel("Methods side by side").fill("LoomFlow");
    await picker(page).getByRole("button", { name: "Compare", exact: true }).click();
    await expect(page).toHaveURL("/compare?method=LoomFlow");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("LoomFlow");
  });

  test("fewer steps and claimed speed-ups have their tables behind one line each", async ({ page, request }) => {
    const results = await tableOf(request, "results");
    await page.goto("/");
    for (const [id, rows] of [
      ["fewer-steps", 9],
      ["speed-ups", 12],
    ] as const) {
      const figure = page.locator(`#${id}`);
      await expect(figure.locator("tbody tr").first()).toBeHidden();
      await figure.getByText("The same as a table").click();
      await expect(figure.locator("tbody tr")).toHaveCount(rows);
      await expect(figure.locator("tbody tr").first()).toBeVisible();
    }
    await expect(page.locator("#speed-ups figcaption")).toContainText("over different baselines cannot be ranked");
    const claims = results.filter(({ metric_id }) => metric_id === "speed-up").length;
    await expect(
      page.locator("#speed-ups").getByRole("link", { name: new RegExp(`^${claims - 12} more claims?`) }),
    ).toHaveAttribute("href", "/speed-ups");
  });

  test("old addresses with a kind show that kind alone: of abstracts the three pairs and the seven claims that they have", async ({
    request,
  }) => {
    const page = await htmlOf(request, "/?kind=abstract");
    const rowsOf = (id: string) => below(below(page, hasId(id)), isNamed("tbody")).filter(isNamed("tr"));
    const pairs = rowsOf("fewer-steps").map(({ children }) => textOf(children));
    const expected = [
      ["Loom", "12 steps", "4.31", "1 step", "9.87", "5.4×"],
      ["Quire", "256 steps", "4.05", "1 step", "11.52", "201.6×"],
      ["Quire", "256 steps", "24.80", "2 steps", "27.95", "speed-up: not in this source"],
    ];
    expect(pairs).toHaveLength(expected.length);
    for (const [at, words] of expected.entries()) for (const word of words) expect(pairs[at]).toContain(word);
    expect(rowsOf("speed-ups")).toHaveLength(7);
    const csv = below(page, hasId("fewer-steps")).filter((one) => one.name === "a" && textOf(one.children) === "CSV");
    expect(csv.map(({ attribs }) => attribs.href)).toEqual([expect.stringMatching(/kind=abstract/)]);
  });

  test("it opens on all sources and takes any mix of kinds, each choice a link", async ({ page, request }) => {
    const counts = await countsOf(request);
    await page.goto("/");
    await expect(page.getByText(`${grouped(counts.all)} results from all kinds of source`)).toBeVisible();
    await page.getByRole("group", { name: "View" }).getByText("all sources").click();
    await sources(page)
      .getByRole("link", { name: `paper (${counts.paper})` })
      .click();
    await expect(page).toHaveURL("/?kind=paper");
    await expect(page.getByText(`${grouped(counts.paper)} results from these kinds of source: paper`)).toBeVisible();
    const four = "/?kind=abstract&kind=paper&kind=repository&kind=citation";
    for (const [address, words] of [
      [four, "these kinds of source"],
      [`${four}&kind=aggregator`, "all kinds of source"],
    ] as const)
      expect(wordsOf(await htmlOf(request, address), "p"), address).toContain(
        `${grouped(counts.all)} results from ${words}`,
      );
  });

  test("a kind that does not exist is named, and all are shown", async ({ request }) => {
    const counts = await countsOf(request);
    const page = await htmlOf(request, "/?kind=papre");
    expect(wordsOf(page, "aside")).toContain("papre");
    expect(wordsOf(page, "p")).toContain(`${grouped(counts.all)} results from`);
  });

  test("the widest table has a row for each benchmark, and its sentence says what its foot counts", async ({
    request,
  }) => {
    const page = await htmlOf(request, "/");
    const section = page.findLast(
      (element) => element.name === "section" && elementsOf(element).some(({ attribs }) => attribs.id === "overview"),
    );
    const all = section === undefined ? [] : elementsOf(section);
    const inPart = (part: string, name: string) => below(all, isNamed(part)).filter(isNamed(name));
    const [, winner = "", firsts = "", of = ""] =
      /: (.+?) on (\d+) of (\d+) benchmarks/.exec(textOf(all.find(isNamed("p"))?.children ?? [])) ?? [];
    const methods = inPart("thead", "th").filter(({ attribs }) => attribs.colspan !== undefined);
    const at = methods.findIndex(({ children }) => textOf(children).trim() === winner);
    const metrics = Number(methods[0]?.attribs.colspan);
    expect(textOf(inPart("tfoot", "td")[at * metrics]?.children ?? [])).toBe(`${firsts} of ${of}`);
    expect(inPart("tbody", "tr")).toHaveLength(Number(of));
  });
});

test("the field for methods takes several once a reader turns to it, by keyboard and with what was typed", async ({
  page,
}) => {
  await page.goto("/");
  // Roles are looked up in the picker alone: the whole page has thousands of elements.
  await picker(page).getByLabel("Methods side by side").click();
  await page.keyboard.type("loom-flow");
  const field = picker(page).getByRole("combobox", { name: "Methods side by side" });
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await expect(field).toHaveValue("loom-flow");
  await page.keyboard.press("Enter");
  await expect(picker(page).getByRole("button", { name: "Remove LoomFlow" })).toBeVisible();
  await page.keyboard.type("loom");
  await page.keyboard.press("Enter");
  // The rest of the page is looked at in every-page.spec.ts.
  expect(await violations(page, { within: "[aria-labelledby=picker-title]" })).toEqual([]);
  await picker(page).getByRole("button", { name: "Remove Loom", exact: true }).click();
  await expect(field).toBeFocused();
  await page.keyboard.type("loom");
  await page.keyboard.press("Enter");
  await picker(page).getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page).toHaveURL("/compare?method=loom-flow&method=loom");
});
