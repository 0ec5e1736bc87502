import { hold } from "./held-markup";

/** On the server. Node's own is asked for by name, as a browser has these modules too and only passes them by. Holds markup for the `StaticHtmlInside` that is given the id, which goes by what the markup is, so that a page is the same however often it is made. */
export function keepMarkup(markup: string): string {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const id = createHash("sha1").update(markup).digest("base64url").slice(0, 8);
  hold(id, markup);
  return id;
}
