import type { Page } from "@playwright/test";
import { violations } from "@/tests/support/axe";
import { expect, test } from "@/tests/support/page";

/** A table as a run writes it, with a method of the collection in it. */
const TABLE = [
  "model,dataset,pred_len,look_back,MSE,MAE",
  "Waveling,Weir 1,96,96,0.377,0.391",
  "Waveling,Weir 1,192,96,0.421,0.432",
  "Headwater,Weir 1,96,96,0.386,0.405",
].join("\n");

const board = (page: Page) => page.getByRole("region", { name: "Beside the collection" });
const own = (page: Page) => board(page).getByRole("list", { name: "Your rows" });

async function readTable(page: Page, text = TABLE) {
  await page.getByLabel(/Paste a table/).fill(text);
  await page.getByRole("button", { name: "Read the table" }).click();
}

test("what was read stands on a board and in its chart, in a wide window and on a phone, and both can be taken away", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/your-numbers");
  await readTable(page);
  await expect(own(page)).toContainText(/Waveling .*MSE at 96: 0\.377 would .*MSE at 192: 0\.421 would/);
  const figure = board(page).locator("figure");
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator("svg text").filter({ hasText: "Waveling" }).first()).toBeVisible();
    await expect(figure.locator("figcaption")).toContainText("yours");
    await expect(figure.getByRole("button", { name: /picture/i }).first()).toBeVisible();
    await expect(board(page).getByRole("button", { name: "LaTeX", exact: true })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    expect(await violations(page)).toEqual([]);
  }
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    board(page).getByRole("button", { name: "LaTeX", exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/-with-yours\.tex$/);
});

test("rows that the largest group of a benchmark refuses stand in the one that takes them", async ({ page }) => {
  await page.goto("/benchmarks/weir-1");
  const groups = await page.evaluate(async () => {
    const answer = await fetch(
      "shards" in document.documentElement.dataset
        ? "/api/v1/boards/benchmarks/weir-1.json"
        : "/api/v1/boards.json?page=/benchmarks/weir-1",
    );
    const [first] = (
      (await answer.json()) as {
        data: {
          boards: {
            panel: { title: string };
            others: { title: string; facts: { groups: { profiles: { conditions: Record<string, string> }[] }[] } }[];
          }[];
        };
      }
    ).data.boards;
    return {
      largest: first?.panel.title ?? "",
      others: (first?.others ?? []).map(({ title, facts }) => ({
        title,
        conditions: facts.groups[0]?.profiles[0]?.conditions ?? {},
      })),
    };
  });
  const other = groups.others.find(
    ({ conditions }) => conditions["look-back"] !== undefined && conditions.horizon !== undefined,
  );
  expect(other).toBeDefined();
  const { "look-back": lookBack = "", horizon = "", setting = "" } = other?.conditions ?? {};
  await page.goto("/your-numbers");
  await readTable(
    page,
    ["model,dataset,pred_len,look_back,setting,MSE", `Waveling,Weir 1,${horizon},${lookBack},"${setting}",0.377`].join(
      "\n",
    ),
  );
  await expect(board(page).getByLabel("Results")).toContainText("(1 of yours)");
  await expect(own(page)).toContainText(/Waveling .*0\.377 (?:would|is placed)/);
  // The board of the largest group refuses it with its reason, and says where it belongs.
  await board(page)
    .getByLabel("Results")
    .selectOption({ label: `${groups.largest} (0 of yours)` });
  await expect(own(page)).toContainText(
    /Not on this board\. .*Not comparable: .* differs: .* It belongs to another group: /,
  );
  await own(page)
    .getByRole("button", { name: other?.title ?? "", exact: true })
    .click();
  await expect(own(page)).toContainText(/Waveling .*0\.377 (?:would|is placed)/);
});

test("rows are compared with methods of the reader's choice", async ({ page }) => {
  await page.goto("/your-numbers");
  await readTable(page);
  await board(page).getByLabel("Board").selectOption({ label: "Comparison with methods of your choice" });
  const methods = board(page).getByRole("group", { name: "Methods to compare with" });
  // The file contains a method of the collection.
  await expect(methods).toContainText("Headwater");
  await methods.getByLabel("Compare with").selectOption({ label: "Patchwork" });
  await expect(board(page).getByRole("table").first()).toContainText("Patchwork");
  await expect(own(page).first()).toContainText(/Waveling .*0\.377/);
  await methods.getByRole("button", { name: "Take Headwater out" }).click();
  await expect(methods).toContainText("Choose at least two methods.");
  await methods.getByLabel("Compare with").selectOption({ label: "D-Line" });
  await board(page).getByRole("link", { name: "Open the comparison with these rows" }).click();
  await expect(page).toHaveURL(/\/compare\?method=patchwork&method=d-line#yours=1/);
});

test("a board of a page tells a row that it refuses which group takes it, and the link there takes the row along", async ({
  page,
}) => {
  await page.goto("/your-numbers");
  const row = await page.evaluate(async () => {
    const answer = await fetch(
      "shards" in document.documentElement.dataset
        ? "/api/v1/boards/benchmarks/weir-1.json"
        : "/api/v1/boards.json?page=/benchmarks/weir-1",
    );
    const [first] = (
      (await answer.json()) as {
        data: {
          boards: {
            others: {
              name: string;
              title: string;
              facts: { groups: { baseline: string; profiles: { conditions: Record<string, string> }[] }[] };
            }[];
          }[];
        };
      }
    ).data.boards;
    const other = first?.others.find(
      ({ facts }) => facts.groups[0]?.profiles[0]?.conditions["look-back"] !== undefined,
    );
    return {
      name: other?.name ?? "",
      title: other?.title ?? "",
      conditions: other?.facts.groups[0]?.profiles[0]?.conditions ?? {},
    };
  });
  const query = new URLSearchParams([
    ["yours", "1"],
    ["on", "weir-1"],
    ["name", "Mine"],
    ["m.mse", "0.377"],
    ...Object.entries(row.conditions).map(([id, text]) => [`c.${id}`, text]),
  ]);
  await page.goto(`/benchmarks/weir-1#${query}`);
  const list = page.getByRole("list", { name: "Your rows" });
  await expect(list).toContainText("Not on this board.");
  await list.getByRole("link", { name: row.title, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`panel=${row.name}#yours=1`));
  await expect(list).toContainText(/MSE .*0\.377 (?:would|is placed)/);
});

test("a kept set follows former ids, and says what no longer fits", async ({ page }) => {
  await page.goto("/your-numbers");
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("as-reported-own", 1);
        request.onupgradeneeded = () => request.result.createObjectStore("sets", { keyPath: "name" });
        request.onerror = () => reject(new Error("no storage"));
        request.onsuccess = () => {
          const mine = { name: "Mine", configuration: "", baseline: "", conditions: {} };
          const put = request.result
            .transaction("sets", "readwrite")
            .objectStore("sets")
            .put({
              name: "Of old",
              version: "0",
              day: "2025-01-01",
              rows: [
                { ...mine, benchmark: "meadow", values: { "frechet-distance": "2.41" } },
                { ...mine, benchmark: "gone-64", values: { fid: "3" } },
              ],
            });
          put.onsuccess = () => {
            localStorage.setItem("as-reported-keeps", "1");
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await page.getByRole("button", { name: "Open Of old" }).click();
  const set = page.getByRole("region", { name: "Of old" });
  await expect(set).toContainText("benchmark meadow is meadow-256 now");
  await expect(set).toContainText("metric frechet-distance is fid now");
  await expect(set.getByRole("alert")).toContainText("No longer in the collection: benchmark gone-64.");
  await expect(own(page)).toContainText(/Mine .*FID 2\.41 would/);
});
