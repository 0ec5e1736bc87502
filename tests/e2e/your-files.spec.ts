import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/page";

/** Small invented files in the formats of various programs, each with one model of the reader's. */
interface Journey {
  readonly what: string;
  readonly file: string;
  readonly text: string;
  /** The reader's answers, by the beginning of the question. */
  readonly answers: readonly (readonly [question: RegExp, answer: string])[];
  /** The message about the row, on the board of its benchmark. */
  readonly told: RegExp;
  readonly inChart: string;
}

const JOURNEYS: readonly Journey[] = [
  {
    what: "an iTransformer log, whose tags are shifted",
    file: "result_long_term_forecast.txt",
    text: [
      "Weir1_96_192_iInformer_custom_M_ft96_sl48_ll192_pl512_dm512_nh8_el2_dl1_df512_fc1_ebtimeF_dtTrue_test_0  ",
      "mse:0.4213, mae:0.4401",
      "",
    ].join("\n"),
    answers: [],
    told: /iInformer .*MSE at 192: 0\.4213 would/,
    inChart: "",
  },
  {
    what: "a model card",
    file: "README.md",
    text: [
      "---",
      "license: mit",
      "model-index:",
      "- name: my-generator",
      "  results:",
      "  - task: {type: image-generation}",
      "    dataset: {name: Meadow 256×256, type: meadow}",
      "    metrics:",
      "    - {type: fid, value: 2.41}",
      "---",
      "# my-generator",
      "",
    ].join("\n"),
    answers: [],
    told: /my-generator .*FID 2\.41 would/,
    inChart: "my-generator",
  },
  {
    what: "a timm CSV",
    file: "results-shells.csv",
    text: [
      "model,img_size,top1,top1_err,top5,top5_err,param_count,crop_pct,interpolation",
      "my_vit_small,224,71.250,28.750,91.300,8.700,22.05,0.900,bicubic",
      "",
    ].join("\n"),
    answers: [
      [/^Benchmark “/, "Shells-102"],
      [/^Metric “top1”/, "Accuracy"],
      [/^Shots of /, "4"],
    ],
    told: /my_vit_small .*71\.250 would/,
    inChart: "",
  },
  {
    what: "a LaTeX table",
    file: "table.tex",
    text: [
      "\\begin{tabular}{lrr}",
      "\\toprule",
      "Model & FID$\\downarrow$ & IS$\\uparrow$ \\\\",
      "\\midrule",
      "Ours & \\textbf{2.41} & 289.3 \\\\",
      "\\bottomrule",
      "\\end{tabular}",
      "",
    ].join("\n"),
    answers: [[/^Benchmark “no name”/, "Meadow 256×256"]],
    told: /Ours .*FID 2\.41 would/,
    inChart: "Ours",
  },
];

const board = (page: Page) => page.getByRole("region", { name: "Beside the collection" });

async function answer(page: Page, question: RegExp, said: string): Promise<void> {
  const field = page.getByRole("region", { name: "What it means" }).getByLabel(question).first();
  await field.focus();
  if ((await field.evaluate(({ tagName }) => tagName)) === "SELECT") await field.selectOption({ label: said });
  else await field.fill(said);
}

const PHONE = { width: 390, height: 844 };
const WIDE = { width: 1440, height: 900 };

test.describe("on a phone", () => {
  test.use({ viewport: PHONE });
  for (const { what, file, text, answers, told, inChart } of JOURNEYS)
    test(`${what} is read and stands beside the collection, from the first page on, and also in a wide window`, async ({
      page,
    }) => {
      await page.goto("/");
      const from = Date.now();
      await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Your numbers" }).click();
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.locator("#yours-files").click()]);
      await chooser.setFiles({ name: file, mimeType: "text/plain", buffer: Buffer.from(text) });
      await expect(page.getByRole("heading", { name: /results? read/ })).toBeVisible();
      for (const [question, said] of answers) await answer(page, question, said);
      await expect(board(page).getByRole("list", { name: "Your rows" })).toContainText(told);
      const isShown = async (width: number) => {
        await expect(
          board(page).getByRole("table").first().getByRole("row").filter({ hasText: "yours" }).first(),
        ).toBeVisible();
        const figure = board(page).locator("figure");
        await figure.scrollIntoViewIfNeeded();
        if (inChart !== "") await expect(figure.locator("svg text").filter({ hasText: inChart }).first()).toBeVisible();
        await expect(board(page).getByRole("button", { name: "LaTeX", exact: true })).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      };
      await isShown(PHONE.width);
      const took = Date.now() - from;
      test.info().annotations.push({
        type: "measured",
        description: `${what} at ${PHONE.width} px: ${(took / 1000).toFixed(1)} s by script, ${answers.length} answers`,
      });
      await page.setViewportSize(WIDE);
      await isShown(WIDE.width);
    });
});
