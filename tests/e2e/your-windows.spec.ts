import { expect, test } from "@/tests/support/page";

test("more models than a board holds stand on it in turns, and what is taken away is the row that was pressed", async ({
  page,
}) => {
  const lines = Array.from(
    { length: 25 },
    (_, at) => `Net ${String(at + 1).padStart(2, "0")},Weir-1,96,96,0.${400 + at}`,
  );
  await page.goto("/your-numbers");
  await page.getByLabel(/Paste a table/).fill(["model,dataset,pred_len,look_back,MSE", ...lines].join("\n"));
  await page.getByRole("button", { name: "Read the table" }).click();
  const board = page.getByRole("region", { name: "Beside the collection" });
  const rows = board.getByRole("list", { name: "Your rows" }).getByRole("listitem");
  await expect(board).toContainText("Your rows 1 to 20 of 25 are on the board.");
  await expect(rows).toHaveCount(20);
  await board.getByRole("button", { name: "Rows after these" }).click();
  await expect(board).toContainText("Your rows 21 to 25 of 25 are on the board.");
  await expect(rows).toContainText(["Net 21", "Net 22", "Net 23", "Net 24", "Net 25"]);
  await board.getByRole("button", { name: "Remove Net 22" }).click();
  await expect(rows).toContainText(["Net 21", "Net 23", "Net 24", "Net 25"]);
  await board.getByRole("button", { name: "Rows before these" }).click();
  await expect(rows).toHaveCount(20);
  await expect(rows.first()).toContainText("Net 01");
});
