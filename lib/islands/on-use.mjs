/* global document, fetch, location, addEventListener, removeEventListener, requestAnimationFrame, setTimeout, IntersectionObserver, PerformanceObserver */

/**
 * An action of the reader. Each event has only the fields of its kind.
 * @typedef {KeyboardEvent & PointerEvent & { readonly target: Element }} Sign
 */

/**
 * Runs in a prebuilt page, as text, so it can use only its arguments. Starts the scripts of type `later` at the first sign of use, or once more than
 * the edge of an element that depends on them (`data-at-sight`) is in view. Readers who only read never wait for them, and a phone does no
 * unnecessary work. Until then they are downloaded at the lowest priority, so that nobody who starts using the page waits for the network. A click or
 * key that only scripts can handle is repeated when they are ready, at the event `awake`. The browser's own reaction to a sign, such as a pressed
 * button, is painted before they run.
 *
 * Nothing here runs before the first paint, except in response to the reader. Not every browser reports the first paint, and a background tab has
 * none: after `patience` milliseconds it is assumed to have happened.
 * @param {string} later
 * @param {number} patience
 */
export function onUse(later, patience) {
  const late = [.../** @type {NodeListOf<HTMLScriptElement>} */ (document.querySelectorAll(`script[type="${later}"]`))];
  const signs = ["pointermove", "pointerdown", "click", "keydown", "focusin", "scroll"];
  /** @type {Sign[]} */
  const lost = [];
  const near = new IntersectionObserver(
    (seen) => (seen.some(({ isIntersecting }) => isIntersecting) ? bring() : fetchAhead()),
    { rootMargin: "0px 0px -80px" },
  );
  const bring = () => {
    near.disconnect();
    for (const one of late.splice(0)) {
      const script = /** @type {HTMLScriptElement} */ (one.cloneNode());
      script.removeAttribute("type");
      one.replaceWith(script);
    }
  };
  const fetchAhead = () => {
    for (const { src } of late) fetch(src, { priority: "low" }).catch(() => 0);
  };
  const isLost = (/** @type {Sign} */ { type, target, key, ctrlKey, metaKey, shiftKey }) => {
    if (type === "click")
      return target.closest(
        ctrlKey || metaKey || shiftKey
          ? "button[type=button]"
          : "button[type=button]:not([popovertarget]),a[data-receipt]",
      );
    if (type !== "keydown" || target.closest("input,select,textarea")) return false;
    const isSearch = key === "/" || (key === "k" && (ctrlKey || metaKey));
    // Letters typed after the search key are meant for the search field.
    return isSearch || (key.length === 1 && !ctrlKey && !metaKey && lost.some((one) => one.type === "keydown"));
  };
  // Browsers also report a pointer that is not moving when a page appears under it.
  const isRest = (/** @type {Sign} */ { type, movementX, movementY }) =>
    type === "pointermove" && movementX === 0 && movementY === 0;
  // The event is a Sign, but the listener is registered for all kinds of event, so TypeScript allows any.
  const heed = (/** @type {any} */ event) => {
    if (isRest(event)) return;
    requestAnimationFrame(() => setTimeout(bring));
    if (!isLost(event)) return;
    lost.push(event);
    if (event.key === "k" || event.target.closest("a")) event.preventDefault();
  };
  // Pages that were opened are kept for offline reading; nothing on the page waits for that.
  const keepOpened = () => {
    const script = document.createElement("script");
    script.type = "module";
    script.src = "/offline-start.js";
    document.body.append(script);
  };
  const awake = () => {
    for (const sign of signs) removeEventListener(sign, heed, true);
    // Each event is made again by its own constructor, whose type is not known here.
    for (const one of lost) one.target.dispatchEvent(new /** @type {any} */ (one.constructor)(one.type, one));
    setTimeout(keepOpened, patience);
  };
  const begin = () => {
    const alive = document.querySelectorAll("[data-at-sight]");
    for (const one of alive) near.observe(one);
    // Only scripts can show rows of the reader's own, which are in the address alone, a query on a copy without a server, and the receipt of a result in the address.
    if (
      location.hash.startsWith("#yours=") ||
      document.querySelector("td:target,td>:target") ||
      (location.search && document.documentElement.dataset.shards)
    )
      bring();
    else if (alive.length === 0) fetchAhead();
  };
  for (const sign of signs) addEventListener(sign, heed, true);
  addEventListener("awake", awake, { once: true });
  const painted = new Promise((resolve) => {
    new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
    setTimeout(resolve, patience);
  });
  void painted.then(begin);
}
