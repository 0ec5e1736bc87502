import { expect, type APIRequestContext } from "@playwright/test";
import { elementsOf, textOf, type Element } from "./elements";
import { readPage } from "./read-screen";

/** Returns the elements of a page as they come, before any script: what the HTML alone says needs no browser. */
export async function htmlOf(request: APIRequestContext, address: string): Promise<readonly Element[]> {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  return readPage(await answer.text());
}

/** Returns the words of an element as they are read, with one space for several. */
export const wordsIn = (element: Element | undefined): string =>
  textOf(element?.children ?? [])
    .replace(/\s+/g, " ")
    .trim();

/** Returns the elements below one, in document order; none if it is not there. */
export const inside = (element: Element | undefined): readonly Element[] =>
  element === undefined ? [] : elementsOf(element);

/** Returns the elements below those that match, in document order. */
export const below = (page: readonly Element[], matches: (element: Element) => boolean): readonly Element[] =>
  page.filter(matches).flatMap(elementsOf);

export const hasId =
  (id: string) =>
  ({ attribs }: Element): boolean =>
    attribs.id === id;

export const isNamed =
  (...names: readonly string[]) =>
  ({ name }: Element): boolean =>
    names.includes(name);
