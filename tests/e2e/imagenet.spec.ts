import { expect, test } from "../support/page";

/** FID on ImageNet 256×256 as the abstracts of VAR and Distilled Decoding print it, best first; read by hand. */
const ROWS = [
  { rank: "1", method: "VAR", value: "1.80", words: "(FID) from 18.65 to 1.80" },
  { rank: "2", method: "LlamaGen", value: "4.11", words: "comparable FID increase from 4.11 to 11.35" },
  { rank: "3", method: "VAR", value: "4.19", words: "acceptable increase in FID from 4.19 to 9.96" },
  { rank: "4", method: "Distilled Decoding", value: "9.96", words: "acceptable increase in FID from 4.19 to 9.96" },
  { rank: "5", method: "Distilled Decoding", value: "11.35", words: "comparable FID increase from 4.11 to 11.35" },
  { rank: "6", method: "AR baseline (VAR)", value: "18.65", words: "(FID) from 18.65 to 1.80" },
  { rank: "7=", method: "Baseline methods (Distilled Decoding)", value: "over 100", words: "baseline methods completely fail with FID>100" },
  { rank: "7=", method: "Baseline methods (Distilled Decoding)", value: "over 100", words: "baseline methods completely fail with FID>100" },
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the FID of ImageNet 256×256 stands in order, each value opening its receipt", async ({ page }) => {
      await page.goto("/benchmarks/imagenet-256?kind=abstract");
      const figure = page.locator("#imagenet-256-fid");
      const rows = figure.locator("tbody tr");
      await expect(rows).toHaveCount(ROWS.length);
      for (const [at, { rank, method, value, words }] of ROWS.entries()) {
        const row = rows.nth(at);
        await expect(row.locator("td").first()).toHaveText(rank);
        await expect(row.locator("th")).toContainText(method);
        const open = row.getByRole("button", { name: `${value}, open the receipt` });
        await expect(open).toHaveText(value);
        const receipt = row.getByRole("group", { name: /^Receipt/ }).first();
        await expect(receipt).toBeHidden();
        await open.click();
        await expect(receipt).toBeVisible();
        await expect(receipt).toContainText(words);
        await expect(receipt.locator("mark")).toHaveText(value.replace("over ", ""));
        await receipt.getByRole("button", { name: "Close" }).click();
        await expect(receipt).toBeHidden();
      }
    });

    test("FID is shown with IS beside it, or says that IS is not reported", async ({ page }) => {
      await page.goto("/benchmarks/imagenet-256?kind=abstract");
      const rows = page.locator("#imagenet-256-fid tbody tr");
      await expect(rows.nth(0)).toContainText("356.4");
      await expect(rows.nth(5)).toContainText("80.4");
      await expect(rows.nth(1)).toContainText("IS not reported");
    });

    test("FlowAR is listed with its reason, not left as a gap", async ({ page }) => {
      await page.goto("/benchmarks/imagenet-256?kind=abstract");
      await expect(page.locator("#imagenet-256-fid").getByRole("listitem").filter({ hasText: "FlowAR" })).toContainText("no figure in this abstract");
    });
  });
}

test("figures of every kind of source: the methods that a specialist looks for stand on one axis, its caveats in words, the rest on axes of their own", async ({ page }) => {
  await page.goto("/benchmarks/imagenet-256");
  const panel = page.locator("#imagenet-256-fid div", { has: page.locator("> h3", { hasText: "Generated at 256 pixels · sampling: standard" }) }).last();
  for (const method of ["VAR", "FlowAR", "Distilled Decoding", "LlamaGen", "MAR"]) await expect(panel.getByRole("rowheader", { name: method }).first()).toBeVisible();
  await expect(panel).toContainText("figures: each method once, at its best rank. Ranks count one value of each configuration.");
  await expect(panel).toContainText("With caveats: evaluation differs");
  for (const apart of ["sampling: rejection sampling", "sampling: without guidance", "Generated at 384 pixels", "sampling: not stated"])
    await expect(page.locator("#imagenet-256-fid h3", { hasText: apart })).toBeVisible();
  await panel.getByRole("link", { name: "Show all 97 figures" }).click();
  await expect(page).toHaveURL("/benchmarks/imagenet-256?metric=fid&rows=all");
  await expect(page.locator("#imagenet-256-fid tbody tr")).toHaveCount(122);
});

test("kinds of source can be mixed, and rows grouped by whose text reports them", async ({ page }) => {
  await page.goto("/benchmarks/imagenet-256?metric=fid");
  await page.getByRole("navigation", { name: "Read in" }).getByRole("link", { name: /^repository/ }).click();
  await page.getByRole("navigation", { name: "Read in" }).getByRole("link", { name: /^abstract/ }).click();
  await expect(page).toHaveURL("/benchmarks/imagenet-256?kind=abstract&kind=repository&metric=fid");
  await page.getByText("not grouped, axis as the values need").click();
  await page.getByRole("navigation", { name: "Groups" }).getByRole("link", { name: "by paper" }).click();
  const figure = page.locator("#imagenet-256-fid");
  for (const text of ["LlamaGen", "MAR", "DiT", "FlowAR"]) await expect(figure.locator("p > strong", { hasText: text }).first()).toBeVisible();
  await expect(figure).not.toContainText("citation in");
});

test("horizons are small multiples, and look-back 96 and 672 never share an axis", async ({ page }) => {
  await page.goto("/benchmarks/etth1?metric=mse");
  const rows = page.locator("#etth1-mse h3");
  await expect(rows.nth(0)).toHaveText("Look-back 96 steps · setting: supervised");
  await expect(rows.filter({ hasText: "Look-back 672 steps" })).toHaveCount(1);
  const panels = page.locator("#etth1-mse h4", { hasText: "Horizon 96 steps" });
  await expect(panels).toHaveCount(3);
  await expect(panels.first().locator("xpath=..").getByRole("rowheader")).toHaveText([/^S-Mamba/, /^iTransformer/]);
});

test("the CSV behind the download holds just the rows of the figure, in its order", async ({ page, request }) => {
  await page.goto("/benchmarks/imagenet-256?kind=abstract");
  const link = page.locator("#imagenet-256-fid").getByRole("link", { name: "CSV" });
  const answer = await request.get((await link.getAttribute("href")) ?? "");
  expect(answer.headers()["content-disposition"]).toMatch(/^attachment; filename="imagenet-256-fid-abstract\.[0-9a-f]{12}\.csv"$/);
  const [header = "", ...lines] = (await answer.text()).trimEnd().split("\n");
  const column = header.split(",").indexOf("value");
  // No cell before `value` holds a comma in these rows, so the line may be split.
  expect(lines.map((line) => line.split(",")[column])).toEqual(ROWS.map(({ value }) => value.replace("over ", "")));
});

test("a receipt leads to the permanent place of its figure on the paper's page", async ({ page }) => {
  await page.goto("/benchmarks/imagenet-256?kind=abstract");
  await page.locator("#imagenet-256-fid").getByRole("button", { name: "1.80, open the receipt" }).click();
  await page.getByRole("link", { name: "Permanent link" }).locator("visible=true").click();
  await expect(page).toHaveURL("/papers/var#var-fid");
  await expect(page.locator("#var-fid")).toBeInViewport();
  await expect(page.locator("tr", { has: page.locator("#var-fid") })).toContainText("(FID) from 18.65 to 1.80");
});
