import { textOf } from "@/tests/support/elements";
import { below, hasId, htmlOf, isNamed } from "@/tests/support/html-of";
import { expect, test } from "@/tests/support/page";

test("the reference is complete without JavaScript, and everything that it links to on itself and below the API is there", async ({
  request,
}) => {
  const page = await htmlOf(request, "/data/api");
  const links = below(page, isNamed("main")).filter(isNamed("a"));
  const hrefs = [...new Set(links.map(({ attribs }) => attribs.href ?? ""))];
  const places = hrefs.filter((href) => href.startsWith("#"));
  expect(places.length).toBeGreaterThan(15);
  const ids = page.map(({ attribs }) => attribs.id);
  expect(places.filter((place) => ids.filter((id) => id === place.slice(1)).length !== 1)).toEqual([]);
  const addresses = hrefs.filter((href) => href.startsWith("/api/"));
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
});

test("a link to a folded shape opens it", async ({ page }) => {
  await page.goto("/data/api");
  const shape = page.locator("#shape-Verdict");
  await expect(shape).toBeHidden();
  const answer = page.locator("#benchmark details", { has: page.locator('a[href="#shape-Verdict"]') }).first();
  await answer.locator("summary").click();
  await answer.getByRole("link", { name: "Verdict", exact: true }).first().click();
  await expect(shape).toBeVisible();
  await expect(shape).toBeInViewport();
});

test("the type of a refusal leads to the paragraph that explains it", async ({ request }) => {
  const { type } = (await (await request.get("/api/v1/results.json?colour=red")).json()) as { type: string };
  const [address = "", id = ""] = type.split("#");
  const [paragraph] = (await htmlOf(request, address)).filter(hasId(id));
  expect(textOf(paragraph?.children ?? [])).toContain("what was found and what is allowed");
});

test("code beside the downloads reads exactly what the download holds", async ({ page }) => {
  await page.goto("/benchmarks/meadow-256?metric=fid");
  const section = page.locator("section").filter({ has: page.getByRole("heading", { name: "Take it with you" }) });
  const href = (await section.getByRole("link", { name: "CSV", exact: true }).last().getAttribute("href")) ?? "";
  await section.getByText("Use it from code").click();
  for (const code of await section.locator("pre").all()) await expect(code).toContainText(href);
});
