"use client";
import { writeToClipboard } from "./write-to-clipboard";

/** How long a word of success stands. */
const SHOWN = 4_000;

/** Writes the address of the page with its data version to the clipboard. Where that is refused, it shows the address to be copied by hand. */
export async function copyLink(): Promise<void> {
  const link = document.querySelector<HTMLAnchorElement>("a[data-permalink]");
  const address = new URL(link?.href ?? "", location.href);
  address.hash = location.hash;
  try {
    await writeToClipboard(Promise.resolve(address.href));
    say("Link copied");
  } catch {
    prompt("The address of this page:", address.href);
  }
}

/** To who listens as a status, to who looks beside the button: by the page's own mark, because a panel may put another button in its place meanwhile. */
function say(words: string): void {
  const said = document.createElement("p");
  said.role = "status";
  said.className = "hidden-text";
  document.body.append(said);
  const { dataset } = document.documentElement;
  requestAnimationFrame(() => (said.textContent = words));
  dataset.copied = "";
  setTimeout(() => {
    said.remove();
    delete dataset.copied;
  }, SHOWN);
}
