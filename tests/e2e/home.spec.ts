import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "../support/page";
import { tableOf } from "../support/served";

test.use({ javaScriptEnabled: false });

/** How many results of the API each kind of source has, the kind seen from the method. */
async function countsOf(request: APIRequestContext) {
  const results = await tableOf(request, "results");
  const of = (kind: string) => results.filter(({ source_kind }) => source_kind === kind).length;
  return { abstract: of("abstract"), paper: of("paper"), all: results.length };
}

test("the first page shows fewer steps as before and after, with what they cost", async ({ page }) => {
  await page.goto("/");
  const rows = page.locator("#fewer-steps tbody tr");
  await expect(rows).toHaveCount(3);
  const expected = [
    ["VAR", "10 steps", "4.19", "1 step", "9.96", "6.3×"],
    ["LlamaGen", "256 steps", "4.11", "1 step", "11.35", "217.8×"],
    ["LlamaGen", "256 steps", "25.70", "2 steps", "28.95", "speed-up not reported"],
  ];
  for (const [at, words] of expected.entries()) for (const word of words) await expect(rows.nth(at)).toContainText(word);
});

test("the first page shows every claimed speed-up with its baseline and says that they do not rank", async ({ page }) => {
  await page.goto("/");
  const figure = page.locator("#speed-ups");
  await expect(figure.locator("tbody tr")).toHaveCount(10);
  await expect(figure.locator("figcaption")).toContainText("over different baselines do not rank");
  await expect(figure.getByRole("row", { name: /217\.8×/ })).toContainText("against LlamaGen, 256 steps");
  await expect(figure.getByRole("row", { name: /over 16×/ })).toContainText("NVIDIA FasterTransformer");
  await expect(figure.locator("thead")).not.toContainText("Rank");
});

test("the first page counts papers, figures and numerals", async ({ page, request }) => {
  const counts = await countsOf(request);
  const papers = await tableOf(request, "papers");
  const numerals = await tableOf(request, "numerals");
  const abstracts = (await tableOf(request, "sources")).filter(({ kind }) => kind === "abstract");
  await page.goto("/");
  await expect(page.getByText(`${counts.abstract} figures from abstracts, out of a collection of ${papers.length} papers`)).toBeVisible();
  await expect(page.getByText(`${numerals.length} numerals stand in the ${abstracts.length} abstracts that were read.`)).toBeVisible();
});

test("the first page takes any mix of kinds, each choice a link; all of them are all", async ({ page, request }) => {
  const counts = await countsOf(request);
  await page.goto("/");
  const kinds = page.getByRole("navigation", { name: "Read in" });
  await kinds.getByRole("link", { name: `paper (${counts.paper})` }).click();
  await expect(page).toHaveURL("/?kind=abstract&kind=paper");
  await expect(page.getByText(`${counts.abstract + counts.paper} figures from abstracts and tables and text of papers`)).toBeVisible();
  await kinds.getByRole("link", { name: "all" }).click();
  await expect(page).toHaveURL("/?kind=abstract&kind=paper&kind=repository&kind=citation");
  await expect(page.getByText(`${counts.all} figures from`)).toBeVisible();
  await kinds.getByRole("link", { name: `abstract (${counts.abstract})` }).click();
  await expect(page).toHaveURL("/");
});

test("with tables chosen, each student stands once beside the teacher that it names, and what is not drawn is counted", async ({ page, request }) => {
  const results = await tableOf(request, "results");
  const digits = (id: string) => (results.find(({ result_id }) => result_id === id) as unknown as { value: { text: string } }).value.text;
  // What Distilled Decoding prints of its teachers is a citation of them.
  await page.goto("/?kind=paper&kind=citation");
  const steps = page.locator("#fewer-steps");
  const rows = await steps.locator("tbody tr").all();
  expect(rows.length).toBeGreaterThan(6);
  await expect(steps).toContainText(`${rows.length} pairs drawn, one for each student`);
  const students = await Promise.all(rows.map((row) => row.locator("td").last().getByRole("button").first().getAttribute("popovertarget")));
  expect(new Set(students).size).toBe(students.length);
  const d16 = steps.getByRole("row", { name: /VAR, d16/ });
  await expect(d16).toContainText(digits("var-d16-imagenet-256-fid-dd-table"));
  await expect(d16).toContainText(digits("distilled-decoding-var-d16-dd-imagenet-256-fid-1-step-dd-table"));
  await expect(steps.getByRole("row", { name: /LlamaGen, L/ })).toContainText(`${digits("distilled-decoding-llamagen-l-dd-imagenet-256-speed-up-1-step-dd-table")}×`);
  const claims = results.filter(({ metric_id, source_kind = "" }) => metric_id === "speed-up" && ["paper", "citation"].includes(source_kind)).length;
  const drawn = await page.locator("#speed-ups tbody tr").count();
  expect(drawn).toBe(12);
  await expect(page.locator("#speed-ups").getByRole("link", { name: new RegExp(`^${claims - drawn} more claims`) })).toHaveAttribute("href", "/benchmarks?kind=paper&kind=citation&metric=speed-up");
  // Papers alone have students without their teachers, and then no pair.
  await page.goto("/?kind=paper");
  await expect(page.locator("#speed-ups")).toBeVisible();
  await expect(steps).toHaveCount(0);
});

test("forecasts share one protocol, and the downloads carry the kinds", async ({ page }) => {
  await page.goto("/?kind=paper&kind=citation");
  const forecasts = page.locator("#forecasts");
  await expect(forecasts.locator("figcaption")).toContainText("horizon: average, look-back 96 steps and setting: supervised");
  await expect(forecasts.getByRole("row", { name: /ECL/ })).toContainText("S-Mamba");
  for (const id of ["forecasts", "fewer-steps", "speed-ups"])
    await expect(page.locator(`#${id}`).getByRole("link", { name: "CSV" })).toHaveAttribute("href", /kind=paper&kind=citation/);
  await expect(page.locator("#time-series")).toHaveCount(0);
});

test("a kind that does not exist is named, and abstracts are shown", async ({ page, request }) => {
  const counts = await countsOf(request);
  await page.goto("/?kind=papre");
  await expect(page.getByRole("complementary")).toContainText("papre");
  await expect(page.getByText(`${counts.abstract} figures from abstracts`)).toBeVisible();
});
