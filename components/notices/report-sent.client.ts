"use client";
import { fromSite } from "@/lib/view/ask-site";
import { shardFolder } from "@/lib/view/shard-folder";

/** The time that a browser may take to start a download, in milliseconds. */
const KEPT_MS = 10_000;

/** Saves the report that a link leads to, or opens the mail program, and shows the outcome beside the link. If the file cannot be loaded, the link is followed as usual. */
export async function sendReport(link: HTMLAnchorElement): Promise<void> {
  if (link.protocol === "mailto:") {
    location.assign(link.href);
    say(
      link,
      `Your mail program was asked to open a mail to ${link.pathname}. If none opened, copy the address from here.`,
    );
    return;
  }
  // Only files of this site are requested; the policy of its pages refuses any other.
  if (link.origin !== location.origin) return location.assign(link.href);
  try {
    const { name, blob } = await fileAt(link.href);
    const saved = document.createElement("a");
    saved.href = URL.createObjectURL(blob);
    saved.download = name;
    saved.click();
    setTimeout(() => URL.revokeObjectURL(saved.href), KEPT_MS);
    say(
      link,
      `Saved as ${name} where your browser keeps downloads. Fill it in; its last lines say whom to send it to.`,
    );
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
  return {
    name: /filename="?([^";]+)/.exec(answer.headers.get("content-disposition") ?? "")?.[1] ?? "report.md",
    blob: await answer.blob(),
  };
}

/** Shows a message in place of the note beside the link. */
function say(link: HTMLAnchorElement, words: string): void {
  const said = link.nextElementSibling as HTMLElement;
  said.role = "status";
  // A message is only announced if its status element exists already.
  requestAnimationFrame(() => {
    said.textContent = words;
    // In a receipt that fills the available height, it may be below the edge.
    said.scrollIntoView({ block: "nearest" });
  });
}
