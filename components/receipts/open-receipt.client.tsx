"use client";
import { useLayoutEffect } from "react";
import { createRoot } from "react-dom/client";
import { switchOff } from "@/components/answers/switch-off";
import type { Receipt } from "@/lib/view/source/receipt";
import { shardFolder } from "@/lib/view/shard-folder";
import { RECEIPT_ID as ID } from "./receipt-id";
import { ReceiptInside } from "./receipt-popover";
import styles from "./receipt.module.css";
import { fromSite, jsonOfSite } from "@/lib/view/ask-site";

/**
 * Opens the receipt of a value beside it. The fragment of the link is the id of the result. If the receipt cannot be loaded, the link to the value's
 * permanent place is followed.
 */
export async function openReceipt(link: HTMLAnchorElement): Promise<void> {
  try {
    show(link, await receiptOf(link.hash.slice(1)));
  } catch {
    location.assign(link.href);
  }
}

/**
 * Scrolls the cell of the result in the address into view, also within a table that scrolls or a folded line, and opens its receipt beside it. If
 * that cannot be loaded, the cell is still marked.
 */
export function landOnResult(): void {
  const cell = document.querySelector(":target")?.closest<HTMLElement>("td[id]");
  if (!cell) return;
  for (let fold = cell.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  // Near the top of the window, so that the receipt has most of its height below; sideways only as far as needed, so that the row stays readable.
  cell.scrollIntoView({ block: "start", inline: "nearest" });
  receiptOf(cell.id).then(
    (receipt) => show(cell, receipt),
    () => 0,
  );
}

const known = new Map<string, Promise<Receipt>>();

function receiptOf(id: string): Promise<Receipt> {
  const folder = shardFolder();
  const asked = known.get(id) ?? (folder === undefined ? load(`/api/v1/results/${id}.json`) : loadFrom(folder, id));
  known.set(id, asked);
  // A request that failed offline is repeated at the next click.
  asked.catch(() => known.delete(id));
  return asked;
}

/** Loads a receipt from shards, in a copy without a server. */
async function loadFrom(folder: string, id: string): Promise<Receipt> {
  const [{ answerReceipt }, { fetchedShards }] = await Promise.all([
    import("@/lib/shards/answer-receipt"),
    import("@/lib/shards/fetched-shards"),
  ]);
  return answerReceipt(fetchedShards(folder), id);
}

async function load(address: string): Promise<Receipt> {
  return ((await jsonOfSite(await fromSite(address))) as { readonly data: Receipt }).data;
}

/** The content of a receipt. Links that a copy without a server cannot answer are disabled, as on its pages. */
function Inside({ receipt, box }: { readonly receipt: Receipt; readonly box: HTMLElement }) {
  useLayoutEffect(() => {
    if (shardFolder() !== undefined) switchOff(box);
  }, [box]);
  return <ReceiptInside receipt={receipt} id={ID} />;
}

/** The receipt that was opened last, and where it is anchored. */
let latest: { readonly box: HTMLElement; readonly link: HTMLElement } | null = null;

function show(link: HTMLElement, receipt: Receipt): void {
  document.getElementById(ID)?.remove();
  // The value may have gone meanwhile, such as that of a chart; the receipt would have no place.
  if (!link.isConnected) return;
  const box = document.createElement("div");
  box.id = ID;
  box.className = styles.receipt ?? "";
  box.popover = "auto";
  box.role = "group";
  box.ariaLabel = receipt.name;
  // The focus moves to the receipt, and returns to the value when it closes.
  box.tabIndex = -1;
  box.autofocus = true;
  link.style.setProperty("anchor-name", `--${ID}`);
  box.style.setProperty("position-anchor", `--${ID}`);
  box.addEventListener("toggle", (event) => {
    if (event.newState === "open") return;
    // This comes late: after a second press on the same value, the anchor is already that of the next receipt.
    if (latest?.box === box || latest?.link !== link) link.style.removeProperty("anchor-name");
    root.unmount();
    box.remove();
  });
  latest = { box, link };
  const root = createRoot(box);
  root.render(<Inside receipt={receipt} box={box} />);
  document.querySelector("main")?.append(box);
  box.showPopover();
}
