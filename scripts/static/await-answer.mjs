/* global addEventListener, document, location, setTimeout */

/**
 * Runs in the pages of the copy whose choices a browser answers, as text, so it knows nothing from outside. Until the page of a choice has taken the
 * place of the file, nothing in the file can be used: its links know nothing of the choice, and what is opened in it would be gone the next moment. Where the
 * scripts do not come, the file can be used as it is.
 */
export function awaitAnswer() {
  const main = document.getElementById("content");
  if (main === null || ![...new URLSearchParams(location.search).keys()].some((name) => name !== "version")) return;
  const set = (/** @type {boolean} */ isAwaited) => {
    main.inert = isAwaited;
    main.ariaBusy = String(isAwaited);
  };
  set(true);
  setTimeout(() => main.inert && set(false), 10_000);
  // What failed may be no element.
  addEventListener("error", ({ target }) => /** @type {any} */ (target)?.localName === "script" && set(false), true);
}
