import { readFileSync } from "node:fs";
import path from "node:path";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { expect, test } from "@/tests/support/page";
import { tableOf } from "@/tests/support/served";

test.use({ javaScriptEnabled: false });

const record = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "..", "..", "..", "data", "verified.json"), "utf8"),
) as { readonly data_version: string };

test("the audit says verified of the data that is served, and of no other", async ({ page, request }) => {
  const { meta } = await (await request.get("/api/v1/papers.json")).json();
  expect(record.data_version).toBe(meta.data_version);
  const abstracts = (await tableOf(request, "sources")).filter(({ kind }) => kind === "abstract");
  await page.goto("/audit");
  await expect(
    page.getByText(new RegExp(`Verified on \\d+ \\w+ \\d{4} against the texts of ${abstracts.length} abstracts`)),
  ).toBeVisible();
});

test("the audit counts what was checked and says that nothing failed", async ({ page, request }) => {
  const results = (await tableOf(request, "results")).filter(({ source_kind }) => source_kind === "abstract");
  await page.goto("/audit");
  const checks = page
    .getByRole("region")
    .or(page.locator("section", { has: page.getByRole("heading", { name: "What was checked" }) }));
  await expect(checks.getByRole("listitem").first()).toContainText(
    `${results.length} of ${results.length} results of abstracts have a receipt that was compared with the text it quotes`,
  );
  await expect(page.getByText("Nothing.", { exact: true })).toBeVisible();
});

test("the audit counts every kind of source, how it was checked and what fails", async ({ page, request }) => {
  const sources = await tableOf(request, "sources");
  const kindOf = new Map(sources.map(({ source_id = "", kind }) => [source_id, kind]));
  const results = await tableOf(request, "results");
  const expected = SOURCE_KINDS.filter((kind) => sources.some((one) => one.kind === kind)).map((kind) => [
    sources.filter((one) => one.kind === kind).length,
    results.filter(({ source_id = "" }) => kindOf.get(source_id) === kind).length,
    0,
  ]);
  await page.goto("/audit");
  const rows = page.getByRole("table", { name: /by kind of source/ }).locator("tbody tr");
  const counts = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent.replaceAll(",", "")))),
  );
  expect(counts).toEqual([...expected, [sources.length, results.length, 0]]);
  // In a filter of kinds, a table's results about another paper's method are citations; the audit says why it counts differently.
  await expect(page.locator("#kinds")).toContainText("about another paper’s method counts as a citation there");
  await expect(rows.nth(1)).toContainText("the number of lines and their SHA-256 are on record");
  await expect(page.getByText("nobody has compared the tables with the publisher’s PDF")).toBeVisible();
});

test("the audit accounts for every numeral by role and by paper, of abstracts that were read and of no other", async ({
  page,
  request,
}) => {
  const numerals = await tableOf(request, "numerals");
  const abstracts = (await tableOf(request, "sources")).filter(({ kind }) => kind === "abstract");
  await page.goto("/audit");
  const roles = page.getByRole("table", { name: "Numerals by their role" });
  const rows = await roles
    .locator("tbody tr")
    .evaluateAll((all) =>
      all.map(
        (row) =>
          [
            row.querySelector("th")?.firstChild?.textContent ?? "",
            Number(row.querySelector("td")?.textContent),
          ] as const,
      ),
    );
  expect(rows.at(-1)).toEqual(["together", numerals.length]);
  for (const [role, count] of rows.slice(0, -1))
    expect([role, count]).toEqual([role, numerals.filter((one) => one.role?.replaceAll("-", " ") === role).length]);
  expect(rows.slice(0, -1).reduce((sum, [, count]) => sum + count, 0)).toBe(numerals.length);
  await expect(
    page.getByText(`${numerals.length} numerals were found in the ${abstracts.length} abstracts that were read.`),
  ).toBeVisible();
  await page.getByText("By paper", { exact: true }).click();
  const papers = page.getByRole("table", { name: "Numerals of each abstract by role" }).locator("tbody tr");
  await expect(papers).toHaveCount(abstracts.length);
  const read = await papers.getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(read.toSorted()).toEqual(abstracts.map(({ paper_id }) => `/papers/${paper_id}`).toSorted());
});

test("papers stand in one list each, with links", async ({ page, request }) => {
  const sources = await tableOf(request, "sources");
  const read = new Set(sources.filter(({ kind }) => kind === "abstract").map(({ paper_id = "" }) => paper_id));
  const paperOf = new Map(sources.map(({ source_id = "", paper_id = "" }) => [source_id, paper_id]));
  const results = await tableOf(request, "results");
  const reporting = new Set(
    results.filter(({ source_kind }) => source_kind === "abstract").map(({ paper_id }) => paper_id),
  );
  const reasons = new Map(
    (await tableOf(request, "claims")).map(({ source_id = "", reason }) => [paperOf.get(source_id), reason]),
  );
  const elsewhere = new Set(results.map(({ paper_id = "" }) => paper_id));
  const papers = (await tableOf(request, "papers")).map(({ paper_id = "" }) => paper_id);
  const without = (reason: string) =>
    papers.filter((id) => read.has(id) && !reporting.has(id) && reasons.get(id) === reason);
  const lists = {
    "With results": papers.filter((id) => reporting.has(id)),
    "With a claim in words": without("stated-without-number"),
    "Without a claim to measure better": without("no-comparison"),
    "Of the last two, those that have results in other sources": papers.filter(
      (id) => read.has(id) && !reporting.has(id) && elsewhere.has(id),
    ),
    "Not read, because only the tables are in the collection": papers.filter((id) => !read.has(id)),
  };
  await page.goto("/audit");
  for (const [title, ids] of Object.entries(lists)) {
    const list = page.locator("details", { hasText: title });
    await list.locator("summary").click();
    await expect(list.getByRole("link").first(), title).toBeVisible();
    expect(
      await list.getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href"))),
      title,
    ).toEqual(ids.map((id) => `/papers/${id}`));
  }
  await expect(page.locator("details", { hasText: "Unaccounted for" })).toHaveCount(0);
});
