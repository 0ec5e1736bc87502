import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { applyPatch } from "@/scripts/bench/desk/apply-patch";
import { Hands } from "@/scripts/bench/desk/hands";
import { enterAbstract, enterTable, openDesk, takePatch } from "@/scripts/bench/desk/journeys";
import { ABSTRACT } from "@/scripts/bench/desk/texts";
import { violations } from "@/tests/support/axe";
import { expect, test } from "@/tests/support/page";

const COLLECTION = path.resolve(import.meta.dirname, "..", "fixtures", "wide");

const part = (page: Page, name: string) => page.getByRole("region", { name });
/** Returns the output of git, data:check and data:verify for a patch, one after another. */
const applied = (patch: string, abstract = "") =>
  applyPatch(COLLECTION, patch, abstract)
    .map(({ said }) => said)
    .join("\n");

/** Runs in a page: returns the px between the ring of a focused summary and the first label below it. */
function roomBelowRing(details: Element) {
  const [summary, label] = ["summary", "label"].map((name) => details.querySelector(name));
  if (!summary || !label?.checkVisibility()) throw new Error("the row is not open");
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(summary);
  if (outlineStyle === "none") throw new Error("the summary has no ring");
  const ring = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
  return label.getBoundingClientRect().top - summary.getBoundingClientRect().bottom - ring;
}

test("an abstract of five results becomes a patch by keyboard, which git and data:verify take; nothing leaves the browser", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) =>
    asked.push(`${request.method()} ${decodeURIComponent(request.url())} ${request.postData() ?? ""}`),
  );
  const hands = new Hands(page);
  await openDesk(page, hands);
  await enterAbstract(page, hands);
  const abstract = part(page, "2. Abstract");
  await expect(abstract.getByRole("status")).toHaveText("All 9 numerals are confirmed.");
  await expect(abstract.locator('[data-result="fid"] [data-landing]').last()).toContainText(
    /generated at and sampling not stated: the \w+ of \w+ groups; would be/,
  );
  const { patch, problemsBefore } = await takePatch(page, hands);
  expect(problemsBefore).toBe(0);

  const download = page.waitForEvent("download");
  await hands.enter(page.getByRole("button", { name: "Save the abstract for data:verify" }));
  const text = readFileSync(await (await download).path(), "utf8");
  const said = applied(patch, text);
  expect(said).toContain("data:check: 0 problems");
  expect(said).toContain("0 unaccounted");
  expect(patch.match(/^\+eddy-strokes.*,eddy-strokes-abstract,/gm)).toHaveLength(5);
  expect(asked.filter((request) => /Eddy|strokes|^POST/i.test(request))).toEqual([]);
  expect(await violations(page)).toEqual([]);
});

test("a table of forty results becomes a patch by keyboard, and each of its rows opens", async ({ page }) => {
  const hands = new Hands(page);
  await openDesk(page, hands);
  await enterTable(page, hands);
  await expect(page.locator("[data-ledger]")).toHaveText("80 cells = 40 results + 40 conditions + 0 left out");
  // The fields of a row are made once it is opened.
  const row = page.locator("[data-table] details", { has: page.locator("summary", { hasText: "Eddy" }) }).first();
  await expect(row.locator("[data-column]")).toHaveCount(0);
  await row.locator("summary").first().press("Enter");
  await expect(row.locator('[data-column="method_id"] input')).toHaveValue("eddy-strokes");
  expect(await row.evaluate(roomBelowRing)).toBeGreaterThanOrEqual(0);
  const { patch } = await takePatch(page, hands);
  expect(applied(patch)).toContain("data:check: 0 problems");
  expect(patch.match(/^\+eddy-strokes-table-2.*,eddy-strokes-table-2,/gm)).toHaveLength(40);
  expect(patch).toContain(",80,40,40,0,whole,");
});

test("nothing is lost by a reload; a problem stands beside its field; it can be erased", async ({ page }) => {
  const hands = new Hands(page);
  await openDesk(page, hands);
  const paper = part(page, "1. Paper");
  await paper.getByLabel(/^Paper: search/).fill("Eddy Strokes");
  await paper.getByRole("button", { name: /Add “Eddy Strokes”/ }).click();
  await paper.getByLabel("Title").fill("Eddy: Strokes in Still Water");
  await page.getByLabel(/^Paste the abstract/).fill(ABSTRACT);
  await page.reload();
  await expect(paper.getByLabel("Title")).toHaveValue("Eddy: Strokes in Still Water");
  await expect(page.getByLabel(/^Paste the abstract/)).toHaveValue(ABSTRACT);
  await paper.getByLabel("First published").fill("May 2026");
  await expect(paper.locator('[data-column="published"]')).toContainText("a date as YYYY-MM-DD");
  await expect(paper.getByLabel("First published")).toHaveAttribute("aria-invalid", "true");
  await page.getByRole("button", { name: "Delete it and start over" }).click();
  await page.reload();
  await expect(page.getByRole("button", { name: "Open the desk" })).toBeVisible();
});

test("where a browser keeps nothing, the desk works for the visit and says so", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("blocked", "SecurityError");
      },
    }),
  );
  const hands = new Hands(page);
  await openDesk(page, hands);
  await page.getByLabel(/^Paper: search/).fill("Loom");
  await expect(page.locator('[data-kept="false"]')).toContainText("lost when you close the page");
  await page.getByRole("button", { name: /Add “Loom”/ }).click();
  await expect(part(page, "1. Paper").getByLabel("Short name")).toHaveValue("Loom");
});
