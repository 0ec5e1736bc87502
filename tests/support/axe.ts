import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";
import { hideAlike, markUnasked, OF_A_KIND, showAll, type UnaskedKind } from "./alike";

/** Rules whose result can depend on the theme, which changes only colours. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** Not axe's package for Playwright, which loads half of this into the page four times before it runs. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** With AXE=all, every row is checked, and every element for its colours and its size. */
const EVERY = process.env.AXE === "all";

/**
 * The kinds of elements (`markUnasked`) whose colours and sizes passed on a page that this worker has looked at: on later pages only other elements are
 * asked about, because a site has the same header, footer and tables on every page, and these rules take most of the time. All other rules see every page
 * whole. A kind that did not pass is asked about again, on every page.
 */
const passed = new Set<number>();

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
  const twice = await prepare(page);
  const light = await ask(page, { ...(within !== undefined && { within }) });
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await ask(page, { ...(within !== undefined && { within }), only: "colours" });
  await page.evaluate(showAll);
  return [...twice, ...light, ...dark.map((one) => `in dark: ${one}`)];
}

/** Returns the same for the current theme, by all rules or only those of colours. Of rows that are built alike, only the first are checked (alike.ts). */
export async function violations(page: Page, question: Question = {}): Promise<string[]> {
  const found = [...(await prepare(page)), ...(await ask(page, question))];
  await page.evaluate(showAll);
  return found;
}

/** Loads axe, and hides rows that are built alike. Returns a complaint for each id that stands twice. */
async function prepare(page: Page): Promise<string[]> {
  // Half a megabyte: loaded once per page, not once per call.
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate(AXE);
    await page.evaluate(takeOver);
  }
  const twice = await page.evaluate(hideAlike, EVERY ? Number.MAX_SAFE_INTEGER : OF_A_KIND);
  return twice.map((id) => `this id stands twice: ${id}`);
}

async function ask(page: Page, { within, only }: Question): Promise<string[]> {
  const count = EVERY ? Number.MAX_SAFE_INTEGER : OF_A_KIND;
  const marked = await page.evaluate(markUnasked, [only ?? "all", within, EVERY ? [] : [...passed], count] as const);
  if (only && marked === 0) return [];
  const options: axe.RunOptions = {
    reporter: "kinds",
    // By default axe leaves out the rule that is new in WCAG 2.2: targets of 24 px.
    ...(only ? { runOnly: OF_COLOURS } : { rules: { "target-size": { enabled: true } } }),
  };
  const { found, fine } = await page.evaluate(
    ([where, how]) => (window as unknown as InPage).axe.run(where ?? document, how),
    [within, options] as const,
  );
  for (const kind of fine) passed.add(kind);
  return found;
}

interface Answer {
  /** Each rule that is broken, with its elements. */
  readonly found: string[];
  /** The kinds of which every marked element passed. */
  readonly fine: readonly number[];
}

interface InPage {
  readonly axe: Pick<typeof axe, "addReporter" | "configure"> & {
    readonly run: (where: string | Document, how: axe.RunOptions) => Promise<Answer>;
  };
  readonly unaskedKinds?: ReadonlyMap<Element, UnaskedKind>;
}

/** Runs in a page: has the rules of colours and sizes ask about marked elements only, and axe answer with nothing but what is read here: passed rules of a large table are megabytes. */
function takeOver(): void {
  const { axe: here } = window as unknown as InPage;
  here.configure({
    rules: [
      { id: "color-contrast", selector: "[data-unasked]" },
      { id: "link-in-text-block", selector: "a[href][data-unasked], [role=link][data-unasked]" },
      { id: "target-size", selector: "[data-unasked-size]" },
    ],
  });
  here.addReporter<Answer>("kinds", (results, _, resolve) => {
    const kindsIn = (nodes: readonly { readonly node: object }[]) =>
      nodes.flatMap(
        ({ node }) =>
          (window as unknown as InPage).unaskedKinds?.get((node as { readonly element: Element }).element) ?? [],
      );
    const asked = results.filter(({ id }) => /^(?:color-contrast|link-in-text-block|target-size)$/.test(id));
    const fine = new Set<number>();
    for (const { id, passes } of asked)
      for (const { kind, hasText } of kindsIn(passes)) if (!hasText || id === "color-contrast") fine.add(kind);
    // Also where axe could not tell.
    for (const { violations: wrong, incomplete } of asked)
      for (const { kind } of kindsIn([...wrong, ...incomplete])) fine.delete(kind);
    resolve({
      found: results
        .filter(({ violations: wrong }) => wrong.length > 0)
        .map(({ id, violations: wrong }) => `${id}: ${wrong.map(({ node }) => node.source).join(" ")}`),
      fine: [...fine],
    });
  });
}
