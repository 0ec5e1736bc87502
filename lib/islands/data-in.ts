/** What the server put into an element as `PageData`. Throws where there is none. */
export const dataIn = (element: Element): unknown => JSON.parse(element.querySelector("script")?.textContent ?? "");
