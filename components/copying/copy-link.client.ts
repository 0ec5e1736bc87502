"use client";
import { writeToClipboard } from "./write-to-clipboard";

/** How long a success message is shown, in milliseconds. */
const SHOWN = 4_000;

/**
 * Copies the address of the page with its data version, and says so if it contains the reader's own rows. Of fragments, only these rows and a result are
 * kept: a form leaves the name of its part in the address ("#chart"), which would open the page below its title. If the browser refuses, it shows the
 * address to be copied by hand.
 */
export async function copyLink(): Promise<void> {
  const link = document.querySelector<HTMLAnchorElement>("a[data-permalink]");
  const address = new URL(link?.href ?? "", location.href);
  address.hash = keptPart(location.hash);
  // Own rows leave this browser with the link, and in no other way.
  const hasRows = address.hash.startsWith("#yours=");
  try {
    await writeToClipboard(Promise.resolve(address.href));
    say(hasRows ? "Link with your rows copied" : "Link copied", hasRows ? "rows" : "");
  } catch {
    prompt(hasRows ? "The address of this page, with your rows:" : "The address of this page:", address.href);
  }
}

const keptPart = (hash: string) =>
  hash.startsWith("#yours=") || document.getElementById(hash.slice(1))?.closest("td") ? hash : "";

/** Announces a message to screen readers as a status, and shows it beside the button by an attribute of the page, because a panel may replace the button in the meantime. */
function say(words: string, copied: string): void {
  const said = document.createElement("p");
  said.role = "status";
  said.className = "hidden-text";
  document.body.append(said);
  const { dataset } = document.documentElement;
  requestAnimationFrame(() => (said.textContent = words));
  dataset.copied = copied;
  setTimeout(() => {
    said.remove();
    delete dataset.copied;
  }, SHOWN);
}
