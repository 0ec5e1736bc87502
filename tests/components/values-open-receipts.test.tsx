import type { ReactNode } from "react";
import { parseDocument } from "htmlparser2";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import TableAuditPage from "@/app/audit/tables/page";
import HowPage from "@/app/how-it-works/page";
import SpeedUpsPage from "@/app/speed-ups/page";
import { answerFrom } from "@/tests/support/answer-from";
import { wide } from "@/tests/support/catalogues";
import { textOf, type Element } from "@/tests/support/elements";
import { pagesOf } from "@/tests/support/pages";

const hasClass = (part: string) => (element: Element) => (element.attribs.class ?? "").includes(part);

/** Where a page prints a result's value that is not pressed for its receipt, and why. */
const NOT_PRESSED: readonly { readonly why: string; readonly is: (element: Element, address: string) => boolean }[] = [
  { why: "a receipt, which is what is opened", is: ({ attribs }) => attribs.popover !== undefined },
  { why: "a quotation", is: ({ name }) => name === "q" },
  { why: "a chart, whose marks open their receipts by their tips", is: hasClass("chart-box") },
  { why: "a small picture of all values, or a chart as it is drawn by the server", is: ({ name }) => name === "svg" },
  { why: "data for a chart", is: ({ name }) => name === "script" },
  { why: "a sentence", is: ({ name }) => name === "p" },
  { why: "a sentence about statements, each of which opens its receipt above it", is: hasClass("words") },
  { why: "the line of a fold, which opens the fold", is: ({ name }) => name === "summary" },
  {
    why: "the sentence of a finding of the table audit, which leads to the finding",
    is: ({ attribs }) => (attribs.href ?? "").startsWith("/audit/tables#"),
  },
  {
    why: "a numeral of an abstract, beside the result that it belongs to",
    is: (element) => element.name === "th" && hasClass("numeric")(element),
  },
  { why: "an example of a rule or of a numeral", is: (_, address) => address === "/how-it-works" },
];

/** Values with a decimal point, without those that a condition also has: such digits in a cell may be either. */
const VALUES = new Set(wide.results.map(({ value }) => value.text).filter((text) => text.includes(".")));
for (const { conditions } of wide.results) for (const { value } of conditions) VALUES.delete(value);

const valuesOf = (text: string) =>
  (text.replaceAll("−", "-").match(/-?\d+\.\d+/g) ?? []).filter((found) => VALUES.has(found));

const byId = new Map(wide.results.map((result) => [result.id, result]));

/** Whether an element opens the receipt of a result with the value that is printed in it. */
function opensReceipt({ name, attribs, children }: Element): boolean {
  const opened =
    name === "a" && attribs["data-receipt"] !== undefined
      ? byId.get((attribs.href ?? "").replace(/^.*#/, ""))
      : name === "button" && attribs.popovertarget !== undefined
        ? wide.results.find(({ id }) => attribs.popovertarget?.endsWith(`-${id}`))
        : undefined;
  return opened !== undefined && textOf(children).replaceAll("−", "-").includes(opened.value.text);
}

/** Returns the texts below an element in which a value of a result is printed, each with the elements around it. */
function printedIn(
  element: Element,
  around: readonly Element[] = [],
): readonly { readonly text: string; readonly around: readonly Element[] }[] {
  return element.children.flatMap((child) => {
    if ("attribs" in child) return printedIn(child, [...around, child]);
    return "data" in child && valuesOf(child.data).length > 0 ? [{ text: child.data, around }] : [];
  });
}

/** One page of a kind may have no result with a decimal point, but not all of them. */
const kindOf = (address: string) => address.replace(/^(\/[^/]+)\/.*$/, "$1/ID");

test("a value of a result opens its receipt in place wherever a page prints it in a table or a list", async () => {
  const done = answerFrom(wide);
  const pages = new Map<string, ReactNode>([
    ...(await pagesOf(wide)),
    ["/speed-ups", SpeedUpsPage()],
    ["/audit/tables", TableAuditPage()],
    ["/how-it-works", HowPage()],
  ]);
  const plain: string[] = [];
  const opening = new Set<string>();
  const reasons = new Set<string>();
  for (const [address, page] of pages) {
    const document = parseDocument(renderToStaticMarkup(page)) as unknown as Element;
    for (const { text, around } of printedIn(document)) {
      const reason = NOT_PRESSED.find(({ is }) => around.some((element) => is(element, address)));
      if (around.some(opensReceipt)) opening.add(kindOf(address));
      else if (reason) reasons.add(reason.why);
      else plain.push(`${address}: ${text}`);
    }
  }
  done();
  expect(plain).toEqual([]);
  expect(opening).toEqual(new Set([...pages.keys()].map(kindOf)));
  // Each reason is needed.
  expect([...reasons].toSorted()).toEqual(NOT_PRESSED.map(({ why }) => why).toSorted());
});
