import type { Element } from "@/tests/support/elements";
import { below, hasId, htmlOf, isNamed, wordsIn } from "@/tests/support/html-of";
import { expect, test } from "@/tests/support/page";

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
    const chosen = (page: readonly Element[], name: string) => {
      const list = below(page, (one) => one.name === "nav" && one.attribs["aria-label"] === "Horizon");
      return list.filter(isNamed("a")).find((link) => wordsIn(link) === name)?.attribs.href ?? "no such link";
    };
    const address = chosen(await htmlOf(request, "/benchmarks/weir-1"), "720");
    expect(address).toMatch(/^\/benchmarks\/weir-1\?condition=horizon\.720/);
    const one = await htmlOf(request, address);
    const answer = one.filter(isNamed("p")).map(wordsIn);
    expect(answer.find((words) => words.includes("has the lowest MSE"))).toContain("horizon 720 steps");
    expect(wordsIn(one.find(isNamed("h2")))).toContain("720");
    expect(wordsIn(below(one, hasId("weir-1-mse")).find(isNamed("th")))).toContain("#");
    const files = one.filter(isNamed("a")).filter((link) => wordsIn(link) === "CSV");
    expect(files[0]?.attribs.href).toContain("condition=horizon.720");
    expect(chosen(one, "all")).toBe("/benchmarks/weir-1");
  });
});

test("the search for a benchmark and a horizon leads there", async ({ page }) => {
  await page.goto("/search?q=Weir+1+720");
  await page.getByRole("link", { name: "Weir 1, horizon 720 steps" }).click();
  await expect(page).toHaveURL(/condition=horizon\.720/);
});
