import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** Rules whose answer a theme can change: it changes colours and nothing else. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** Rows of one table and entries of one list are made alike: of a long one the first are asked about, all kinds of chips and marks among them. */
const REPEATED = [":is(tbody, ul, ol, dl) > :nth-child(n + 31)"];

interface Question {
  readonly within?: string;
  readonly only?: "colours" | undefined;
}

/** What a theme can still get wrong where the other one was asked about everything. */
export const onlyOf = (colorScheme: "light" | "dark") => (colorScheme === "dark" ? "colours" : undefined);

/** What axe finds wrong, each with the elements it is wrong with: on the page or `within` a selector, by all rules or those of colours. */
export async function violations(page: Page, { within, only }: Question = {}): Promise<string[]> {
  const builder = new AxeBuilder({ page })
    // Its other mode is for frames of other origins, of which no page has one, and takes half as long again.
    .setLegacyMode()
    .options({
      // Of what passed nothing is read here, and on a large table it is megabytes.
      resultTypes: ["violations"],
      // axe leaves out by itself what is new in WCAG 2.2: targets of 24 px.
      ...(only ? { runOnly: OF_COLOURS } : { rules: { "target-size": { enabled: true } } }),
    });
  if (within) builder.include(within);
  for (const selector of REPEATED) builder.exclude(selector);
  const found = await builder.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
