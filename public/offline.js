/* global self, caches, clients, skipWaiting, Response */

/**
 * Makes opened pages available without a connection: pages, scripts and parts of the data are stored in this browser as they arrive. With a
 * connection the site answers, except that files which never change under their URL come from the cache. A page from the cache says so, with the date
 * of its data. It is switched off on /your-numbers (public/offline-start.js).
 */
/** The base path of the site, with a slash at its end; another site on the same host has its own cache. */
const HOME = new URL(self.registration.scope).pathname;
const KEPT = HOME === "/" ? "opened-1" : `opened-1${HOME}`;
/** The limit on the number of responses, beyond which the oldest are deleted, and the limit on bytes: a larger response is a download, and not part of a page. */
const MOST = 500;
const LARGEST = 2e6;
const FOR_EVER = /^\/(?:_next\/static|shards|preview)\//;
const UNKEPT = /^\/(?:api\/health|api\/ready|metrics)(?:$|\?)/;

self.addEventListener("install", () => skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(Promise.all([clients.claim(), self.registration.navigationPreload?.enable()])));

/** The page that registered this worker had loaded before; it sends the URLs of its parts. */
self.addEventListener("message", (event) => event.waitUntil(begin(event.data.opened)));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname: asked } = new URL(request.url);
  const pathname = asked.slice(HOME.length - 1);
  if (request.method !== "GET" || origin !== self.location.origin || !asked.startsWith(HOME) || request.headers.has("range") || UNKEPT.test(pathname)) return;
  event.respondWith(FOR_EVER.test(pathname) ? keptFirst(event) : lineFirst(event));
});

/** Only this creates the cache. The worker of an open page goes on until the page is closed: what was erased meanwhile must not come back. */
async function begin(opened) {
  await caches.open(KEPT);
  await Promise.all(opened.map(keepMissing));
}

async function keptFirst(event) {
  return (await found(event.request)) ?? answered(event, await fetch(event.request));
}

async function lineFirst(event) {
  try {
    return answered(event, (await event.preloadResponse) ?? (await fetch(event.request)));
  } catch (error) {
    const isPage = event.request.mode === "navigate";
    const kept = (await found(event.request)) ?? (isPage ? await copyOf(event.request) : undefined);
    if (kept !== undefined) return isPage ? saidToBeKept(kept) : kept;
    if (isPage) return notOpened();
    throw error;
  }
}

/** Returns the response, and stores a copy of it. */
function answered(event, answer) {
  if (answer.ok && answer.type === "basic" && Number(answer.headers.get("content-length") ?? 0) <= LARGEST) event.waitUntil(keep(event.request, answer.clone()));
  return answer;
}

async function keep(request, answer) {
  // A browser without enough space stores less, and nothing else changes.
  try {
    if (!(await caches.has(KEPT))) return;
    const cache = await caches.open(KEPT);
    await cache.delete(request, { ignoreVary: true });
    await cache.put(request, answer);
    const all = await cache.keys();
    for (const oldest of all.slice(0, Math.max(0, all.length - MOST))) await cache.delete(oldest, { ignoreVary: true });
  } catch {
    return;
  }
}

async function keepMissing(address) {
  if (await found(address)) return;
  const answer = await fetch(address).catch(() => undefined);
  if (answer?.ok && answer.type === "basic") await keep(address, answer);
}

const found = (request) => caches.match(request, { cacheName: KEPT, ignoreVary: true });

/**
 * Returns the stored file of a page whatever its query, if it is of a copy without a server: there every choice has the same file, and scripts
 * compute the rest from stored data.
 */
async function copyOf(request) {
  const file = await caches.match(request, { cacheName: KEPT, ignoreVary: true, ignoreSearch: true });
  return file !== undefined && /<html[^>]* data-shards="/.test(await file.clone().text()) ? file : undefined;
}

const isHtml = ({ headers }) => (headers.get("content-type") ?? "").startsWith("text/html");

async function saidToBeKept(page) {
  if (!isHtml(page)) return page;
  const html = await page.text();
  const [, day] = /<meta name="data-date" content="([^"<>&]*)"/.exec(html) ?? [];
  const opened = Date.parse(page.headers.get("date") ?? "");
  const when = Number.isNaN(opened) ? "" : ` on ${new Date(opened).toLocaleDateString("en-GB", { dateStyle: "long" })}`;
  const words = `You are offline. This is the page as you opened it${when}${day ? `, with the data of ${day}` : ""}. <a href="${HOME}your-numbers#kept-pages">What this browser keeps</a>`;
  return new Response(html.replace('<div id="about-this-copy">', `$&<aside class="page" aria-label="Offline"><p id="kept-copy">${words}</p></aside>`), { status: 200, headers: headersOf(page) });
}

/** Returns the headers of a stored page without those that no longer match its changed body. */
function headersOf(page) {
  const headers = new Headers(page.headers);
  for (const name of ["content-encoding", "content-length", "etag"]) headers.delete(name);
  return headers;
}

const notOpened = () =>
  new Response(
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Offline · As Reported</title><main><h1>You are offline</h1>' +
      `<p>This page was not opened in this browser before, so nothing of it is kept. Pages that you opened open again: go back, or try <a href="${HOME}">the first page</a>.</p></main></html>`,
    { status: 503, headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": "default-src 'none'" } },
  );
