import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/page";

/** A table with a name and values of the reader's, and with a file path as the name of a model. */
const TABLE = [
  "model,dataset,pred_len,look_back,MSE,hostname",
  "Waveling,Weir 1,96,96,0.37712,gpu7.alice.example",
  "/home/alice/runs/eddying,Weir 1,96,96,0.38813,gpu7.alice.example",
].join("\n");
/** A log with all personal data that such logs can contain. */
const LOG = JSON.stringify({
  version: 2,
  status: "success",
  eval: {
    eval_id: "x",
    run_id: "y",
    task: "files/alice/exam.py@exam",
    task_file: "/home/alice/exam.py",
    model: "alice/small",
    dataset: { name: "alice/exam", location: "/home/alice/data", samples: 4 },
    config: {},
    revision: { type: "git", origin: "git@example.org:alice/secret.git", commit: "abc" },
  },
  results: {
    total_samples: 4,
    completed_samples: 4,
    scores: [{ name: "match", metrics: { accuracy: { name: "accuracy", value: 0.62514 } } }],
  },
});
/** Matches the reader's own data, in any encoding. */
const OWN = /Waveling|eddying|0\.37712|0\.38813|0\.62514|alice|gpu7|2\.41317|My runs/i;
const PERSONAL = /alice|gpu7|secret\.git/i;

const board = (page: Page) => page.getByRole("region", { name: "Beside the collection" });

async function taken(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFileSync(await download.path(), "utf8");
}

test("in a whole session no request holds anything of the reader's, and what is personal in a file is neither shown nor exported", async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  // Collects requests of every page and worker, of any type: a beacon is a request too.
  context.on("request", (request) =>
    asked.push(
      `${request.method()} ${decodeURIComponent(request.url().split("#")[0] ?? "")} ${request.postData() ?? ""} ${JSON.stringify(request.headers())}`,
    ),
  );
  page.on("websocket", (socket) => asked.push(`websocket ${socket.url()} alice`));
  await page.goto("/");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Your numbers" }).click();
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.locator("#yours-files").click()]);
  await chooser.setFiles([
    { name: "runs.csv", mimeType: "text/csv", buffer: Buffer.from(TABLE) },
    { name: "log.json", mimeType: "application/json", buffer: Buffer.from(LOG) },
  ]);
  await expect(page.getByRole("heading", { name: "3 results read" })).toBeVisible();
  await expect(board(page).getByRole("list", { name: "Your rows" })).toContainText("eddying");
  const texts = [
    await taken(page, () => board(page).getByRole("button", { name: "CSV", exact: true }).click()),
    await taken(page, () => board(page).getByRole("button", { name: "LaTeX", exact: true }).click()),
  ];
  expect(texts.every((text) => text.includes("eddying"))).toBe(true);
  await page.getByLabel(/^Keep 2 rows in this browser as/).fill("My runs");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  const kept = page.getByRole("region", { name: "Kept in this browser" });
  texts.push(await taken(page, () => kept.getByRole("button", { name: "Save My runs as a file" }).click()));
  await page.getByText(/words understood/).click();
  texts.push(await page.locator("main").innerText());
  expect(texts.filter((text) => PERSONAL.test(text))).toEqual([]);
  await board(page).getByLabel("Board").selectOption({ label: "Comparison with methods of your choice" });
  await board(page).getByRole("link", { name: "Open the comparison with these rows" }).click();
  await expect(page.getByRole("list", { name: "Your rows" }).first()).toContainText("eddying");
  await page.goto("/benchmarks/meadow-256");
  await page.getByRole("button", { name: "Add your own row" }).first().click();
  const form = page.getByRole("form", { name: "Add your own row" });
  await form.getByLabel("FID", { exact: true }).fill("2.41317");
  await form.getByRole("button", { name: "Put it on the board" }).click();
  await expect(page.getByRole("list", { name: "Your rows" })).toContainText("2.41317");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Methods" }).click();
  await page.waitForLoadState("networkidle");
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((request) => OWN.test(request))).toEqual([]);
});
