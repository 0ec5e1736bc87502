import { createHash } from "node:crypto";
import { hold } from "./held-markup";

/** Holds markup for the `StillInside` that is given the id, which goes by what the markup is, so that a page is the same however often it is made. */
export function keepMarkup(markup: string): string {
  const id = createHash("sha1").update(markup).digest("base64url").slice(0, 8);
  hold(id, markup);
  return id;
}
