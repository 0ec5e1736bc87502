"use client";
import { writeToClipboard } from "./write-to-clipboard";

/** How long a word of success stands. */
const SHOWN = 4_000;

/** Writes the address of the page with its data version to the clipboard, and says so where a reader's own rows are in it. Where that is refused, it shows the address to be copied by hand. */
export async function copyLink(): Promise<void> {
  const link = document.querySelector<HTMLAnchorElement>("a[data-permalink]");
  const address = new URL(link?.href ?? "", location.href);
  address.hash = location.hash;
  // Own rows leave this browser with the link, and with nothing else.
  const hasRows = address.hash.startsWith("#yours=");
  try {
    await writeToClipboard(Promise.resolve(address.href));
    say(hasRows ? "Link with your rows copied" : "Link copied", hasRows ? "rows" : "");
  } catch {
    prompt(hasRows ? "The address of this page, with your rows:" : "The address of this page:", address.href);
  }
}

/** To who listens as a status, to who looks beside the button: by the page's own mark, because a panel may put another button in its place meanwhile. */
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
