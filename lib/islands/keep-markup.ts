import { hold } from "./held-markup";

/**
 * Keeps markup on the server for the `StaticHtmlInside` with the returned id. The id is derived from the markup, so that a page is the same however
 * often it is made. Node's own module is requested by name, because browsers load these modules too, without using them.
 */
export function keepMarkup(markup: string): string {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const id = createHash("sha1").update(markup).digest("base64url").slice(0, 8);
  hold(id, markup);
  return id;
}
