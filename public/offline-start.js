/* global document, navigator, localStorage, caches, location, performance */

/**
 * Registers the service worker that stores opened pages for use without a connection (public/offline.js), unless it is switched off. A page loads
 * this some seconds after its first use (lib/islands/on-use.mjs), so nothing waits for it. The switch is on /your-numbers.
 */
const OFF = "as-reported-keeps-no-pages";
/** The base path of the site, with a slash at its end: the folder of this module. */
const HOME = new URL(".", import.meta.url).pathname;

/** Returns whether the reader has switched it off. If storage is blocked, nothing is stored either. */
function isOff() {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return true;
  }
}

async function start() {
  if (!("serviceWorker" in navigator) || !("caches" in globalThis)) return;
  const place = document.getElementById("kept-pages");
  if (!isOff()) await begin();
  if (place !== null) offer(place);
}

async function begin() {
  await navigator.serviceWorker.register(`${HOME}offline.js`);
  const { active } = await navigator.serviceWorker.ready;
  const parts = performance.getEntriesByType("resource").map(({ name }) => name.split("#", 1)[0]);
  active.postMessage({ opened: [...new Set([location.href.split("#", 1)[0], ...parts])].filter((address) => new URL(address).origin === location.origin) });
}

async function stop() {
  for (const registration of await navigator.serviceWorker.getRegistrations()) if (new URL(registration.scope).pathname === HOME) await registration.unregister();
  for (const name of await caches.keys()) if (/^opened-\d+(?<home>.*)$/.exec(name)?.groups.home === (HOME === "/" ? "" : HOME)) await caches.delete(name);
}

/** Shows the switch and its state in an element. */
function offer(place) {
  const [words, button] = [document.createElement("span"), document.createElement("button")];
  words.role = "status";
  button.type = "button";
  const say = () => {
    words.textContent = isOff() ? "Pages that you open are not kept. " : "Pages that you opened are kept in this browser, and open again without a connection. ";
    button.textContent = isOff() ? "Keep them" : "Erase them and keep none";
  };
  button.addEventListener("click", async () => {
    if (isOff()) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "1");
    await (isOff() ? stop() : begin());
    say();
  });
  say();
  place.replaceChildren(words, button);
}

// If it fails, the site works as without it.
start().catch(() => undefined);
