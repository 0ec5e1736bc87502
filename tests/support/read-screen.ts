import { parseDocument } from "htmlparser2";
import { elementsOf, textOf, type Element } from "./elements";

/** A value as a page prints it: the address of its receipt, its own text without the marks beside it, and how it is set. */
export interface ScreenValue {
  readonly href: string;
  readonly text: string;
  readonly place: "best" | "second" | null;
}

/** Returns the elements of a page, without those that are stored in JSON. */
export const readPage = (html: string): readonly Element[] => elementsOf(parseDocument(html));

const is = (name: string) => (element: Element) => element.name === name;
const RECEIPT = /^\/papers\/[^/#]+#[^/]+$/;

/** Returns the values that link to their receipt, in document order. Leaves out a collapsed section within a cell. */
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

/** Returns the table with this caption; undefined if the page has none. */
export const tableOf = (page: readonly Element[], caption: string): Element | undefined =>
  page.find(
    (element) =>
      element.name === "table" &&
      element.children.some(
        (child) => "attribs" in child && is("caption")(child) && textOf(child.children) === caption,
      ),
  );

/** Returns every value of a page that links to its receipt or opens it in place, by id, in document order. */
export function resultsOn(page: readonly Element[]): readonly { readonly id: string; readonly text: string }[] {
  return page.flatMap(({ name, attribs, children }) => {
    const href = attribs.href ?? "";
    const text = textOf(children);
    if (name === "a" && RECEIPT.test(href) && !href.includes("#source-") && /\d/.test(text))
      return [{ id: href.slice(href.indexOf("#") + 1), text }];
    // On the page of its paper, a value is at its permanent anchor.
    if (attribs.id !== undefined && (name === "td" || name === "li") && /\d/.test(text))
      return [{ id: attribs.id, text }];
    const target = attribs.popovertarget ?? "";
    return name === "button" && attribs.popovertargetaction === undefined && target !== "" && /\d/.test(text)
      ? [{ id: target, text }]
      : [];
  });
}
