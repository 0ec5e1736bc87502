/** Returns the data that the server put into an element as `PageData`. Throws if there is none. */
export const dataIn = (element: Element): unknown => JSON.parse(element.querySelector("script")?.textContent ?? "");
