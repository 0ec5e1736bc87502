"use client";

// Everything that the script of every page loads on demand is in this one module: a second chunk would add its address to every page.
import { landOnResult, openReceipt } from "@/components/receipts/open-receipt.client";
import { copyLink } from "@/components/copying/copy-link.client";
import { offerCopies } from "@/components/copying/offer-copies.client";
import { showNearest } from "@/components/notices/show-nearest.client";
import { addressWithoutBlanks } from "@/lib/view/address/blank-choices.mjs";
import { below } from "@/lib/view/address/base-path";

/**
 * Handles a click on an element that offers something: the search link opens its palette, a value its receipt; a link to a file that no server has
 * makes the file; a button offers its copies or a form for own rows. Also replaces the field for methods, when it is first used, by one that takes
 * several.
 */
export function use(element: HTMLElement): void {
  if (element.dataset.copy === "report")
    void import("@/components/notices/report-sent.client").then(({ sendReport }) =>
      sendReport(element as HTMLAnchorElement),
    );
  else if (element instanceof HTMLAnchorElement && below(element.pathname).startsWith("/api/"))
    void import("@/components/answers/save-made-file").then(({ saveMadeFile }) => saveMadeFile(element));
  else if (element.dataset.search) void openSearch(element);
  else if (element instanceof HTMLAnchorElement) void openReceipt(element);
  else if (element instanceof HTMLInputElement)
    void import("@/components/home/pick-methods.client").then(({ pickMethods }) => pickMethods(element));
  else if (element.dataset.own !== undefined) void showOwnRows(element);
  else if (element.dataset.copy === "link") void copyLink();
  else offerCopies(element);
}

/** Shows the result that the address names. */
export const land = landOnResult;

/** Does what an address or a page requires of the browser before any action of the reader. */
export function begin(): void {
  if (location.hash.startsWith("#yours=")) void showOwnRows();
  land();
  // In a copy without a server, the browser answers the query here.
  const { shards } = document.documentElement.dataset;
  if (shards && location.search) {
    // As the server does.
    const without = addressWithoutBlanks(`${location.pathname}${location.search}`);
    if (without !== null) History.prototype.replaceState.call(history, history.state, "", `${without}${location.hash}`);
    void showAnswer(shards);
  }
  // The page for unknown addresses lists the addresses that may have been meant; without scripts, it stays as it is.
  const nearest = document.querySelector("[data-nearest]");
  if (nearest) void showNearest(nearest);
}

/** Pages that are made again for their query; the comparison is handled by its panel. */
const ANSWERED = /^\/(?:(?:index|search|results|papers|(?:methods|benchmarks)(?:\/[^/]+)?|embed\/.+?)(?:\.html|\/)?)?$/;

/** Makes the page for the query of an address in a copy without a server, and says if it names other data. */
async function showAnswer(folder: string): Promise<void> {
  if (ANSWERED.test(below(location.pathname)))
    await (await import("@/components/answers/show-answer.client")).showAnswer(folder);
  if (/[?&]version=/.test(location.search))
    await (await import("@/components/answers/show-version.client")).showVersion(folder);
}

/** Opens the search palette, or follows the link if it cannot be loaded. */
const openSearch = (link: HTMLElement) =>
  import("@/components/search/open-palette.client").then(
    ({ openPalette }) => openPalette(link),
    () => link instanceof HTMLAnchorElement && open(link.href, "_self"),
  );

/** Shows the reader's own rows from the address on the boards of the page; given a button, opens the form of its board. */
const showOwnRows = (button?: HTMLElement) =>
  import("@/components/own/start-own.client").then(
    ({ startOwn }) => startOwn(button),
    () => button?.after(" Could not be loaded; try again when you are connected."),
  );
