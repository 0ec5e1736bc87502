import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";
import { hideAlike, OF_A_KIND, showAll } from "./alike";

/** Rules whose result can depend on the theme, which changes only colours. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** Not axe's package for Playwright, which loads half of this into the page four times before it runs. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** With AXE=all, every row is checked. */
const EVERY = process.env.AXE === "all";

interface Question {
  readonly within?: string;
  readonly only?: "colours" | undefined;
}

/**
 * Returns what axe finds wrong in the light theme, and in the dark theme by the rules that depend on colours, each with its elements: on the page or
 * `within` a selector.
 */
export async function violationsInBoth(page: Page, { within }: Pick<Question, "within"> = {}): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await violations(page, { ...(within !== undefined && { within }) });
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await violations(page, { ...(within !== undefined && { within }), only: "colours" });
  return [...light, ...dark.map((one) => `in dark: ${one}`)];
}

/** Returns the same for the current theme, by all rules or only those of colours. Of rows that are built alike, only the first are checked (alike.ts). */
export async function violations(page: Page, { within, only }: Question = {}): Promise<string[]> {
  // Half a megabyte: loaded once per page, not once per call.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const options: axe.RunOptions = {
    // The tests read nothing about passed rules, and on a large table that would be megabytes.
    resultTypes: ["violations"],
    // By default axe leaves out the rule that is new in WCAG 2.2: targets of 24 px.
    ...(only ? { runOnly: OF_COLOURS } : { rules: { "target-size": { enabled: true } } }),
  };
  const twice = await page.evaluate(hideAlike, EVERY ? Number.MAX_SAFE_INTEGER : OF_A_KIND);
  const found = await page.evaluate(
    async ([where, how]) => {
      const { violations: all } = await (window as unknown as { readonly axe: typeof axe }).axe.run(
        where ?? document,
        how,
      );
      return all.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    },
    [within, options] as const,
  );
  await page.evaluate(showAll);
  return [...twice.map((id) => `this id stands twice: ${id}`), ...found];
}
