"use client";
import { fromSite } from "@/lib/view/ask-site";
import { shardFolder } from "@/lib/view/shard-folder";

/** How long a browser may take to begin with a file. */
const KEPT_MS = 10_000;

/** Saves the report that a link leads to, or opens the mail, and says beside the link what came of it. Where the file cannot be loaded it leads there as any link. */
export async function sendReport(link: HTMLAnchorElement): Promise<void> {
  if (link.protocol === "mailto:") {
    location.assign(link.href);
    say(link, `Your mail program was asked to open a mail to ${link.pathname}. If none opened, copy the address from here.`);
    return;
  }
  try {
    const { name, blob } = await fileAt(link.href);
    const saved = document.createElement("a");
    saved.href = URL.createObjectURL(blob);
    saved.download = name;
    saved.click();
    setTimeout(() => URL.revokeObjectURL(saved.href), KEPT_MS);
    say(link, `Saved as ${name} where your browser keeps downloads. Fill it in; its last lines say whom to send it to.`);
  } catch {
    location.assign(link.href);
  }
}

async function fileAt(href: string): Promise<{ readonly name: string; readonly blob: Blob }> {
  if (shardFolder() !== undefined) {
    const { name, type, text } = await (await import("@/components/answers/save-made-file")).madeFile(href);
    return { name, blob: new Blob([text], { type }) };
  }
  const answer = await fromSite(new URL(href));
  return { name: /filename="?([^";]+)/.exec(answer.headers.get("content-disposition") ?? "")?.[1] ?? "report.md", blob: await answer.blob() };
}

/** In place of what was said before the press. */
function say(link: HTMLAnchorElement, words: string): void {
  const said = link.nextElementSibling as HTMLElement;
  said.role = "status";
  // What is announced has to come into a status that stands already.
  requestAnimationFrame(() => {
    said.textContent = words;
    // In a receipt that is as high as there is room, it may stand below the edge.
    said.scrollIntoView({ block: "nearest" });
  });
}
