"use client";
import { useLayoutEffect } from "react";
import { createRoot } from "react-dom/client";
import { switchOff } from "@/components/answers/switch-off";
import type { Receipt } from "@/lib/view/source/receipt";
import { shardFolder } from "@/lib/view/shard-folder";
import { ReceiptInside } from "./receipt-popover";
import styles from "./receipt.module.css";
import { fromSite, jsonOfSite } from "@/lib/view/ask-site";

/** Nothing else on a page has it. */
const ID = "receipt-in-place";

/**
 * Opens the receipt of a value beside it. The link leads to the permanent place of the value, whose id is behind its hash; where the
 * receipt cannot be loaded it leads there.
 */
export async function openReceipt(link: HTMLAnchorElement): Promise<void> {
  try {
    show(link, await receiptOf(link.hash.slice(1)));
  } catch {
    location.assign(link.href);
  }
}

/**
 * Brings the cell of the result that the address names into sight, also where a table has to be swiped to it or a line opened, and opens
 * its receipt beside it. Where that cannot be loaded the cell is marked all the same.
 */
export function landOnResult(): void {
  const cell = document.querySelector(":target")?.closest<HTMLElement>("td[id]");
  if (!cell) return;
  for (let fold = cell.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
  cell.scrollIntoView({ block: "center", inline: "center" });
  receiptOf(cell.id).then((receipt) => show(cell, receipt), () => 0);
}

const known = new Map<string, Promise<Receipt>>();

function receiptOf(id: string): Promise<Receipt> {
  const folder = shardFolder();
  const asked = known.get(id) ?? (folder === undefined ? load(`/api/v1/results/${id}.json`) : loadFrom(folder, id));
  known.set(id, asked);
  // Who was without a line may have one at the next click.
  asked.catch(() => known.delete(id));
  return asked;
}

/** In a copy without a server. */
async function loadFrom(folder: string, id: string): Promise<Receipt> {
  const [{ answerReceipt }, { fetchedShards }] = await Promise.all([import("@/lib/shards/answer-receipt"), import("@/lib/shards/fetched-shards")]);
  return answerReceipt(fetchedShards(folder), id);
}

async function load(address: string): Promise<Receipt> {
  return ((await jsonOfSite(await fromSite(address))) as { readonly data: Receipt }).data;
}

/** What a copy without a server cannot answer is switched off here as on its pages. */
function Inside({ receipt, box }: { readonly receipt: Receipt; readonly box: HTMLElement }) {
  useLayoutEffect(() => {
    if (shardFolder() !== undefined) switchOff(box);
  }, [box]);
  return <ReceiptInside receipt={receipt} id={ID} />;
}

function show(link: HTMLElement, receipt: Receipt): void {
  document.getElementById(ID)?.remove();
  const box = document.createElement("div");
  box.id = ID;
  box.className = styles.receipt ?? "";
  box.popover = "auto";
  box.role = "group";
  box.ariaLabel = receipt.name;
  // The reader goes on in the receipt, and comes back to the value when it closes.
  box.tabIndex = -1;
  box.autofocus = true;
  link.style.setProperty("anchor-name", `--${ID}`);
  box.style.setProperty("position-anchor", `--${ID}`);
  box.addEventListener("toggle", (event) => {
    if (event.newState === "open") return;
    link.style.removeProperty("anchor-name");
    root.unmount();
    box.remove();
  });
  const root = createRoot(box);
  root.render(<Inside receipt={receipt} box={box} />);
  document.querySelector("main")?.append(box);
  box.showPopover();
}
