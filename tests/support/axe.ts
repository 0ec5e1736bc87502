import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

/** Rules whose answer a theme can change: it changes colours and nothing else. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** Rows of one table and entries of one list are made alike: of a long one the first are asked about, all kinds of chips and marks among them. */
const REPEATED = [":is(tbody, ul, ol, dl) > :nth-child(n + 31)"];

/** Not by its package for Playwright, which has half of this in the page four times before it asks anything. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

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

/** The same in the theme that the page has, by all rules or those of colours. */
export async function violations(page: Page, { within, only }: Question = {}): Promise<string[]> {
  // Half a megabyte, once a page and not once a question.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const context = { ...(within !== undefined && { include: [within] }), exclude: REPEATED };
  const options: axe.RunOptions = {
    // Of what passed nothing is read here, and on a large table it is megabytes.
    resultTypes: ["violations"],
    // axe leaves out by itself what is new in WCAG 2.2: targets of 24 px.
    ...(only ? { runOnly: OF_COLOURS } : { rules: { "target-size": { enabled: true } } }),
  };
  return page.evaluate(
    async ([where, how]) => {
      const found = await (window as unknown as { readonly axe: typeof axe }).axe.run(where, how);
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    },
    [context, options] as const,
  );
}
