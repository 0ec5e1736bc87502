/* global addEventListener, document, location, setTimeout */

/**
 * Runs, as text, in those pages of the copy whose choices a browser answers, so it can use nothing from outside. Until the page of a choice has
 * replaced the file, nothing in the file can be used: its links do not include the choice, and anything opened in it would disappear a moment later.
 * If the scripts fail to load, the file can be used as it is.
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
  // The target of an error may not be an element.
  addEventListener("error", ({ target }) => /** @type {any} */ (target)?.localName === "script" && set(false), true);
}
