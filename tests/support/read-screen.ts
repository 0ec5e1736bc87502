import { parseDocument } from "htmlparser2";
import { elementsOf, textOf, type Element } from "./elements";

/** A value as a page prints it: where its receipt stands, its text without what stands beside it, and how it is set. */
export interface ScreenValue {
  readonly href: string;
  readonly text: string;
  readonly place: "best" | "second" | null;
}

/** The elements of a page, without what is hidden in JSON. */
export const readPage = (html: string): readonly Element[] => elementsOf(parseDocument(html));

const is = (name: string) => (element: Element) => element.name === name;
const RECEIPT = /^\/papers\/[^/#]+#[^/]+$/;

/** Values that link to their receipt, in the order in which they stand. What a fold within a cell holds is beside the table. */
export function valuesIn(element: Element): readonly ScreenValue[] {
  if (element.name === "details") return [];
  const href = element.attribs.href ?? "";
  if (element.name === "a" && RECEIPT.test(href)) {
    const [inner] = element.children;
    const set = inner && "name" in inner ? inner.name : "";
    return [{ href, text: textOf(element.children), place: set === "b" ? "best" : set === "u" ? "second" : null }];
  }
  return element.children.flatMap((child) => ("attribs" in child ? valuesIn(child) : []));
}

/** The table whose caption is this one; undefined where a page has none. */
export const tableOf = (page: readonly Element[], caption: string): Element | undefined =>
  page.find((element) => element.name === "table" && element.children.some((child) => "attribs" in child && is("caption")(child) && textOf(child.children) === caption));

/** Every value of a page that links to its receipt or opens it in place, by id, in the order in which they stand. */
export function resultsOn(page: readonly Element[]): readonly { readonly id: string; readonly text: string }[] {
  return page.flatMap(({ name, attribs, children }) => {
    const href = attribs.href ?? "";
    const text = textOf(children);
    if (name === "a" && RECEIPT.test(href) && !href.includes("#source-") && /\d/.test(text)) return [{ id: href.slice(href.indexOf("#") + 1), text }];
    // On the page of its paper a value stands at its permanent place.
    if (attribs.id !== undefined && (name === "td" || name === "li") && /\d/.test(text)) return [{ id: attribs.id, text }];
    const target = attribs.popovertarget ?? "";
    return name === "button" && attribs.popovertargetaction === undefined && target !== "" && /\d/.test(text) ? [{ id: target, text }] : [];
  });
}
