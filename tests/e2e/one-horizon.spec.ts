import { expect, test } from "@/tests/support/page";
import { byId, pageHtml, within, wordsIn, type PageHtml } from "@/tests/support/page-html";

test("one horizon of a benchmark is chosen in one press, and answer, board and files are about it", async ({
  page,
}) => {
  await page.goto("/benchmarks/weir-1");
  const view = page.getByRole("group", { name: "View" });
  await view.locator("summary", { hasText: "Horizon" }).click();
  await view.getByRole("navigation", { name: "Horizon" }).getByRole("link", { name: "720", exact: true }).click();
  await expect(page).toHaveURL(/\/benchmarks\/weir-1\?condition=horizon\.720/);
  await expect(page.locator("p").filter({ hasText: "has the lowest MSE" }).first()).toContainText("horizon 720 steps");
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("720");
  await expect(page.locator("#weir-1-mse table").first().locator("th[aria-sort], thead th").first()).toContainText("#");
  expect(await page.getByRole("link", { name: "CSV" }).first().getAttribute("href")).toContain("condition=horizon.720");
  await view.locator("summary", { hasText: /^Horizon/ }).click();
  await view.getByRole("navigation", { name: "Horizon" }).getByRole("link", { name: "all", exact: true }).click();
  await expect(page).toHaveURL(/\/benchmarks\/weir-1$/);
});

test.describe("without JavaScript", () => {
  test("one horizon of a benchmark is chosen by a link, and answer, board and files are about it", async ({
    request,
  }) => {
    const chosen = (page: PageHtml, name: string) => {
      const [list] = within(page, "nav").filter(({ attribs }) => attribs["aria-label"] === "Horizon");
      return within(list, "a").find((link) => wordsIn(link) === name)?.attribs.href ?? "no such link";
    };
    const all = await pageHtml(request, "/benchmarks/weir-1");
    const one = await pageHtml(request, chosen(all, "720"));
    expect(one.address).toMatch(/^\/benchmarks\/weir-1\?condition=horizon\.720/);
    const answer = within(one, "p").map(wordsIn);
    expect(answer.find((words) => words.includes("has the lowest MSE"))).toContain("horizon 720 steps");
    expect(wordsIn(within(one, "h2")[0])).toContain("720");
    expect(wordsIn(within(byId(one, "weir-1-mse"), "th")[0])).toContain("#");
    const files = within(one, "a").filter((link) => wordsIn(link) === "CSV");
    expect(files[0]?.attribs.href).toContain("condition=horizon.720");
    expect(chosen(one, "all")).toBe("/benchmarks/weir-1");
  });
});

test("the search for a benchmark and a horizon leads there", async ({ page }) => {
  await page.goto("/search?q=Weir+1+720");
  await page.getByRole("link", { name: "Weir 1, horizon 720 steps" }).click();
  await expect(page).toHaveURL(/condition=horizon\.720/);
});
