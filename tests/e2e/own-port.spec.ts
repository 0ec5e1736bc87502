import { expect, test } from "@/tests/support/page";

test("without SITE_URL files say the port at which they were asked for, and so does code on a page when it is unfolded", async ({
  page,
  request,
  baseURL,
}) => {
  const home = `http://localhost:${new URL(baseURL ?? "").port}`;
  for (const file of [
    "references.bib",
    "compare.tex?method=loom&method=quire&form=board",
    "results.csv?metric=fid&form=wide",
  ]) {
    const text = await (await request.get(`/api/v1/${file}`, { headers: { host: "evil.example" } })).text();
    expect(text, file).toContain(`${home}/`);
    expect(text, file).not.toMatch(/evil\.example|localhost:3000/);
  }
  await page.goto("/data");
  await expect(page.getByRole("region", { name: "BibTeX of the collection" })).toContainText(
    `${new URL(page.url()).origin}/data?version=`,
  );
  await page.goto("/papers/loom");
  await page.getByText("Use it from code").first().click();
  await expect(page.locator("pre code").first()).toContainText(`${new URL(page.url()).origin}/api/v1/papers/loom.csv`);
});
