"use client";
import { fromSite } from "@/lib/view/ask-site";
import { shardFolder } from "@/lib/view/shard-folder";
import { writeToClipboard } from "./write-to-clipboard";

/** How long a success message is shown, in milliseconds. */
const SHOWN = 4_000;

/**
 * Shows beside a button a choice of everything that its paragraph links to, for copying; pressed again, hides it. Works on the page's own elements,
 * because the paragraphs are the server's and no other script of a page knows them.
 */
export function offerCopies(button: Element): void {
  const isOpen = button.getAttribute("aria-expanded") === "true";
  button.setAttribute("aria-expanded", String(!isOpen));
  const next = button.nextElementSibling;
  if (next instanceof HTMLElement) next.hidden = isOpen;
  else button.after(choiceOf([...(button.parentElement?.querySelectorAll("a") ?? [])]));
}

function choiceOf(links: readonly HTMLAnchorElement[]): HTMLElement {
  const group = document.createElement("span");
  group.role = "group";
  group.ariaLabel = "Copy as";
  const said = document.createElement("span");
  said.role = "status";
  // In a copy without a server, some links are disabled.
  const buttons = links
    .filter(({ href }) => href !== "")
    .map(({ href, textContent }) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = textContent;
      button.addEventListener("click", () => void copy(href, textContent ?? "", said));
      return button;
    });
  for (const part of ["Copy as:", buttons, said].flat()) group.append(part);
  return group;
}

async function copy(href: string, name: string, said: HTMLElement): Promise<void> {
  try {
    await writeToClipboard(textAt(href));
    said.textContent = `${name} copied`;
    setTimeout(() => said.textContent?.startsWith(name) && (said.textContent = ""), SHOWN);
  } catch {
    said.textContent = `${name} could not be copied; the link downloads it`;
  }
}

async function textAt(href: string): Promise<string> {
  // A file host would ignore the query and send the whole table.
  if (shardFolder() !== undefined && new URL(href).search !== "") {
    return (await (await import("@/components/answers/save-made-file")).madeFile(href)).text;
  }
  return (await fromSite(new URL(href))).text();
}
