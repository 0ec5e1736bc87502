import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";
import { hideAlike, OF_A_KIND, showAll } from "./alike";

/** Rules whose answer a theme can change: it changes colours and nothing else. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** Not by its package for Playwright, which has half of this in the page four times before it asks anything. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** AXE=all asks about each row. */
const EVERY = process.env.AXE === "all";

interface Question {
  readonly within?: string;
  readonly only?: "colours" | undefined;
}

/** What axe finds wrong in light and, of what a theme can change, in dark, each with the elements it is wrong with: on the page or `within` a selector. */
export async function violationsInBoth(page: Page, { within }: Pick<Question, "within"> = {}): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await violations(page, { ...(within !== undefined && { within }) });
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await violations(page, { ...(within !== undefined && { within }), only: "colours" });
  return [...light, ...dark.map((one) => `in dark: ${one}`)];
}

/** The same in the theme that the page has, by all rules or those of colours. Of rows that are made alike the first are asked about (alike.ts). */
export async function violations(page: Page, { within, only }: Question = {}): Promise<string[]> {
  // Half a megabyte, once a page and not once a question.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const options: axe.RunOptions = {
    // Of what passed nothing is read here, and on a large table it is megabytes.
    resultTypes: ["violations"],
    // axe leaves out by itself what is new in WCAG 2.2: targets of 24 px.
    ...(only ? { runOnly: OF_COLOURS } : { rules: { "target-size": { enabled: true } } }),
  };
  const twice = await page.evaluate(hideAlike, EVERY ? Number.MAX_SAFE_INTEGER : OF_A_KIND);
  const found = await page.evaluate(
    async ([where, how]) => {
      const { violations: all } = await (window as unknown as { readonly axe: typeof axe }).axe.run(where ?? document, how);
      return all.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    },
    [within, options] as const,
  );
  await page.evaluate(showAll);
  return [...twice.map((id) => `this id stands twice: ${id}`), ...found];
}
