import { held } from "@/tests/support/held";
import { expect, test } from "@/tests/support/page";

/** What a reader of a comparison does before any script has loaded; the tests run on the server's site and on the copy for file hosts. */
const TWO = "/compare?method=loom&method=brisk-decoding";

test.use({ wakes: false });

test("what was typed and chosen before any script came is kept, beside what the address asks for", async ({ page }) => {
  const release = await held(page, "**/*.js");
  await page.goto(TWO, { waitUntil: "commit" });
  await page.getByText("Options").click();
  await page.getByRole("checkbox", { name: /^paper/ }).check();
  await page.getByLabel("Add a method").focus();
  await page.keyboard.type("quir");
  release();
  await expect(page).toHaveURL("/compare?kind=paper&method=loom&method=brisk-decoding");
  await expect(page.getByRole("list", { name: "Chosen methods" }).getByRole("listitem")).toContainText([
    "Loom",
    "Brisk Decoding",
  ]);
  await expect(page.getByRole("listbox", { name: "Methods" }).getByRole("option", { selected: true })).toContainText(
    "Quire",
  );
  await expect(page.getByLabel("Add a method")).toHaveValue("quir");
  await expect(page.getByLabel("Add a method")).toBeFocused();
});

test("the example of a plain file is not shown as the answer while that is worked out", async ({ page }) => {
  const release = await held(page, "**/shards/**");
  await page.goto(TWO);
  await page.getByLabel("Add a method").focus();
  await expect(page.getByRole("combobox", { name: "Add a method" })).toHaveAttribute("aria-autocomplete", "list");
  await expect(page.locator("[data-answer]:visible").filter({ hasText: "An example" })).toHaveCount(0);
  release();
  await expect(page.locator("[data-answer]:visible")).toContainText("Brisk Decoding");
  await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
});

test("Enter in the field for a method adds it to what the address asks for, where no script comes at all", async ({
  page,
}) => {
  await page.route("**/*.js", (route) => route.abort());
  await page.goto(TWO);
  await page.getByLabel("Add a method").fill("Quire");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.searchParams.getAll("method").length === 3);
  expect(new URL(page.url()).searchParams.getAll("method").slice(0, 2)).toEqual(["loom", "brisk-decoding"]);
  expect(new URL(page.url()).searchParams.getAll("method")[2]).toMatch(/^quire$/i);
});
