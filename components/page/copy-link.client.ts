"use client";

/** How long a word of success stands in place of the name. */
const SHOWN = 4_000;
const NAME = "Copy link";

/** Writes the address of the page with its data version to the clipboard. Where that is refused, it shows the address to be copied by hand. */
export async function copyLink(button: HTMLElement): Promise<void> {
  const link = document.querySelector<HTMLAnchorElement>("a[data-permalink]");
  const address = new URL(link?.href ?? "", location.href);
  address.hash = location.hash;
  try {
    await navigator.clipboard.writeText(address.href);
    say(button, "Link copied");
  } catch {
    prompt("The address of this page:", address.href);
  }
}

function say(button: HTMLElement, words: string): void {
  button.role = "status";
  button.textContent = words;
  setTimeout(() => {
    button.textContent = NAME;
    button.removeAttribute("role");
  }, SHOWN);
}
