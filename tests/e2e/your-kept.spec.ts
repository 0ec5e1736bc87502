import { readFileSync } from "node:fs";
import { expect, test } from "@/tests/support/page";

const ROWS = 1_250;

test("what is kept is every row that was read, not only those on the page, and so is what is saved as a file", async ({
  page,
}) => {
  await page.goto("/your-numbers");
  const lines = Array.from(
    { length: ROWS },
    (_, at) => `Model ${at},Weir 1,${[96, 192, 336, 720][at % 4]},0.${300 + (at % 600)}`,
  );
  // Set at once, as pasting does: `fill` types, and for 1,250 lines that takes the browser three seconds.
  await page
    .getByLabel(/Paste a table/)
    .evaluate(
      (field, text) => ((field as HTMLTextAreaElement).value = text),
      ["model,dataset,pred_len,MSE", ...lines].join("\n"),
    );
  await page.getByRole("button", { name: "Read the table" }).click();
  await expect(page.getByText("The first 100 of 1,250 rows are here.")).toBeVisible();
  await page.getByLabel(/^Keep 1,250 rows in this browser as/).fill("All of them");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(page.getByText("Kept as “All of them” in this browser: all 1,250 rows.")).toBeVisible();
  await page.reload();
  const kept = page.getByRole("region", { name: "Kept in this browser" });
  await expect(kept).toContainText("1,250 rows");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    kept.getByRole("button", { name: "Save All of them as a file" }).click(),
  ]);
  const saved = JSON.parse(readFileSync(await download.path(), "utf8")) as {
    readonly rows: readonly { readonly name: string }[];
  };
  expect(new Set(saved.rows.map(({ name }) => name)).size).toBe(ROWS);
  await kept.getByRole("button", { name: "Open All of them" }).click();
  await expect(
    page.getByRole("region", { name: "All of them" }).getByText("The first 100 of 1,250 rows are here."),
  ).toBeVisible();
  await expect(
    page.getByRole("region", { name: "All of them" }).getByRole("list", { name: "Your rows" }),
  ).toContainText("Model 0");
});
