"use client";

// What the script of every page loads when it is needed, as one: a second piece would cost every page its address.
import { openReceipt } from "@/components/figure/open-receipt.client";
import { offerCopies } from "./offer-copies.client";

export { showNearest } from "./show-nearest.client";

/** Answers a click on what offers something: a value its receipt, a button its copies or a place for own rows. */
export const use = (element: HTMLElement) =>
  element instanceof HTMLAnchorElement ? openReceipt(element) : element.dataset.own === undefined ? offerCopies(element) : showOwnRows(element);

/** Sets the reader's own rows that the address carries on the boards of the page; given a button, opens the form of its board. */
export const showOwnRows = (button?: HTMLElement) =>
  import("@/components/own/start-own.client").then(
    ({ startOwn }) => startOwn(button),
    () => button?.after(" Could not be loaded; try again when you are connected."),
  );
