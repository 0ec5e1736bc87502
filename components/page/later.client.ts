"use client";

// What the script of every page loads when it is needed, as one: a second piece would cost every page its address.
import { openReceipt } from "@/components/figure/open-receipt.client";
import { offerCopies } from "./offer-copies.client";

export { showNearest } from "./show-nearest.client";

/** Answers a click on what offers something: a value its receipt, a button its copies. */
export const use = (element: HTMLElement) => (element instanceof HTMLAnchorElement ? openReceipt(element) : offerCopies(element));
