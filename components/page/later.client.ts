"use client";

// What the script of every page loads when it is needed, as one: a second piece would cost every page its address.
import { landOnResult, openReceipt } from "@/components/receipts/open-receipt.client";
import { copyLink } from "@/components/copying/copy-link.client";
import { offerCopies } from "@/components/copying/offer-copies.client";
import { showNearest } from "@/components/notices/show-nearest.client";
import { below } from "@/lib/view/address/base-path";

/**
 * Answers a click on what offers something: the link to the search its palette, a value its receipt, a file of a choice where no server has it, a button its copies or a place for own rows; and the turn to a field for
 * methods, which then takes several.
 */
export function use(element: HTMLElement): void {
  if (element.dataset.copy === "report") void import("@/components/notices/report-sent.client").then(({ sendReport }) => sendReport(element as HTMLAnchorElement));
  else if (element instanceof HTMLAnchorElement && below(element.pathname).startsWith("/api/")) void import("@/components/answers/save-made-file").then(({ saveMadeFile }) => saveMadeFile(element));
  else if (element.dataset.search) void openSearch(element);
  else if (element instanceof HTMLAnchorElement) void openReceipt(element);
  else if (element instanceof HTMLInputElement) void import("@/components/home/pick-methods.client").then(({ pickMethods }) => pickMethods(element));
  else if (element.dataset.own !== undefined) void showOwnRows(element);
  else if (element.dataset.copy === "link") void copyLink();
  else offerCopies(element);
}

/** Shows the result that the address names. */
export const land = landOnResult;

/** Does what an address or a page asks of the browser before the reader does anything. */
export function begin(): void {
  if (location.hash.startsWith("#yours=")) void showOwnRows();
  land();
  // A copy without a server answers what its address asks for here.
  const { shards } = document.documentElement.dataset;
  if (shards && location.search) void showAnswer(shards);
  // The page for what is not found says which addresses may have been meant; without the script it stays as it is.
  const nearest = document.querySelector("[data-nearest]");
  if (nearest) void showNearest(nearest);
}

/** Pages that are made again for their address; the comparison is its panel's. */
const ANSWERED = /^\/(?:(?:index|search|results|papers|(?:methods|benchmarks)(?:\/[^/]+)?|embed\/.+?)(?:\.html|\/)?)?$/;

/** Makes the page that the address of a copy without a server asks for, and says where it names other data. */
async function showAnswer(folder: string): Promise<void> {
  if (ANSWERED.test(below(location.pathname))) await (await import("@/components/answers/show-answer.client")).showAnswer(folder);
  if (/[?&]version=/.test(location.search)) await (await import("@/components/answers/show-version.client")).showVersion(folder);
}

/** Opens the palette of the search, or else the page that the link leads to. */
const openSearch = (link: HTMLElement) =>
  import("@/components/search/open-palette.client").then(
    ({ openPalette }) => openPalette(link),
    () => link instanceof HTMLAnchorElement && open(link.href, "_self"),
  );

/** Sets the reader's own rows that the address carries on the boards of the page; given a button, opens the form of its board. */
const showOwnRows = (button?: HTMLElement) =>
  import("@/components/own/start-own.client").then(
    ({ startOwn }) => startOwn(button),
    () => button?.after(" Could not be loaded; try again when you are connected."),
  );
