import type { APIRequestContext } from "@playwright/test";
import { parseDocument } from "htmlparser2";
import { elementsOf, type Element } from "./elements";

/** A page as a browser without scripts gets it: the address at which it was answered, and its elements. */
export interface PageHtml {
  readonly address: string;
  readonly all: readonly Element[];
}

/** Gets a page without a browser, for what its HTML alone says. Follows what the server leads on to. */
export async function pageHtml(request: APIRequestContext, address: string): Promise<PageHtml> {
  const answer = await request.get(address);
  if (answer.status() !== 200) throw new Error(`${address} is answered by ${answer.status()}`);
  const { pathname, search } = new URL(answer.url());
  return { address: pathname + search, all: elementsOf(parseDocument(await answer.text())) };
}

/** Returns the words of an element as they are read: without comments, which React puts between texts, and with one space for several. */
export const wordsIn = (element: Element | undefined): string => texts(element).replace(/\s+/g, " ").trim();

const texts = (element: Element | undefined): string =>
  (element?.children ?? [])
    .map((child) => ("attribs" in child ? texts(child) : child.type === "text" ? child.data : ""))
    .join("");

/** Returns the elements of these names within another one, or within all of a page. */
export const within = (scope: PageHtml | Element | undefined, ...names: readonly string[]): readonly Element[] =>
  (scope === undefined ? [] : "all" in scope ? scope.all : elementsOf(scope)).filter(({ name }) =>
    names.includes(name),
  );

export const byId = ({ all }: PageHtml, id: string): Element | undefined =>
  all.find(({ attribs }) => attribs.id === id);

/**
 * Returns the address that a browser asks for when this button of a form is pressed, after some boxes have been checked or unchecked; the form stands in
 * an element of the page.
 */
export function sentBy(scope: Element | undefined, button: string, boxes: Readonly<Record<string, boolean>>): string {
  const form = within(scope, "form").find((one) => within(one, "button").some((child) => wordsIn(child) === button));
  const labels = within(form, "label");
  const changed = new Map(
    Object.entries(boxes).map(([words, isChecked]) => {
      const box = within(
        labels.find((label) => wordsIn(label) === words),
        "input",
      ).find(({ attribs }) => attribs.type === "checkbox");
      if (box === undefined) throw new Error(`the form has no box for ${words}`);
      return [box, isChecked];
    }),
  );
  const query = within(form, "input", "select").flatMap((control) => {
    const { name = "", value, type, checked } = control.attribs;
    if (control.name === "select") {
      const options = within(control, "option");
      const chosen = options.find(({ attribs }) => "selected" in attribs) ?? options[0];
      return [[name, chosen?.attribs.value ?? wordsIn(chosen)]];
    }
    if (type === "checkbox" && !(changed.get(control) ?? checked !== undefined)) return [];
    return [[name, value ?? (type === "checkbox" ? "on" : "")]];
  });
  return `${form?.attribs.action?.split("#")[0]}?${new URLSearchParams(query.filter(([name]) => name !== ""))}`;
}
