"use client";

// What the script of every page loads when it is needed, as one: a second piece would cost every page its address.
import { openReceipt } from "@/components/figure/open-receipt.client";
import { copyLink } from "./copy-link.client";
import { offerCopies } from "./offer-copies.client";
import { below } from "@/lib/view/base-path";

export { showNearest } from "./show-nearest.client";

/**
 * Answers a click on what offers something: a value its receipt, the file of a board where no server has it, a button its copies or a place for own rows; and the turn to a field for
 * methods, which then takes several.
 */
export function use(element: HTMLElement): void {
  if (element instanceof HTMLAnchorElement && below(element.pathname).startsWith("/api/")) void import("@/components/answers/save-board-file").then(({ saveBoardFile }) => saveBoardFile(element));
  else if (element instanceof HTMLAnchorElement) void openReceipt(element);
  else if (element instanceof HTMLInputElement) void import("@/components/home/pick-methods.client").then(({ pickMethods }) => pickMethods(element));
  else if (element.dataset.own !== undefined) void showOwnRows(element);
  else if (element.dataset.copy === "link") void copyLink();
  else offerCopies(element);
}

/** Pages that are made anew for their address; the comparison is its panel's. */
const ANSWERED = /^\/(?:search|results|papers|methods|benchmarks(?:\/[^/]+)?)(?:\.html|\/)?$/;

/** Makes the page that the address of a copy without a server asks for. */
export async function showAnswer(folder: string): Promise<void> {
  if (ANSWERED.test(below(location.pathname))) await (await import("@/components/answers/show-answer.client")).showAnswer(folder);
}

/** Sets the reader's own rows that the address carries on the boards of the page; given a button, opens the form of its board. */
export const showOwnRows = (button?: HTMLElement) =>
  import("@/components/own/start-own.client").then(
    ({ startOwn }) => startOwn(button),
    () => button?.after(" Could not be loaded; try again when you are connected."),
  );
