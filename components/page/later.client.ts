"use client";

// What the script of every page loads when it is needed, as one: a second piece would cost every page its address.
import { openReceipt } from "@/components/figure/open-receipt.client";
import { copyLink } from "./copy-link.client";
import { offerCopies } from "./offer-copies.client";

export { showNearest } from "./show-nearest.client";

/**
 * Answers a click on what offers something: a value its receipt, a button its copies or a place for own rows; and the turn to a field for
 * methods, which then takes several.
 */
export function use(element: HTMLElement): void {
  if (element instanceof HTMLAnchorElement) void openReceipt(element);
  else if (element instanceof HTMLInputElement) void import("@/components/home/pick-methods.client").then(({ pickMethods }) => pickMethods(element));
  else if (element.dataset.own !== undefined) void showOwnRows(element);
  else if (element.dataset.copy === "link") void copyLink();
  else offerCopies(element);
}

/** Sets the reader's own rows that the address carries on the boards of the page; given a button, opens the form of its board. */
export const showOwnRows = (button?: HTMLElement) =>
  import("@/components/own/start-own.client").then(
    ({ startOwn }) => startOwn(button),
    () => button?.after(" Could not be loaded; try again when you are connected."),
  );
