/* global self, caches, clients, skipWaiting, Response */

/**
 * What a reader opened once opens again without a connection: pages, scripts and parts of the data are kept in this browser as they come. With a
 * connection the site answers, and what does not change under its address comes from here. A page that comes from here says so, with the day of its data.
 * Switched off on /your-numbers (public/offline-start.js).
 */
const KEPT = "opened-1";
/** The oldest go beyond so many; a larger answer is a download, and no part of a page. */
const MOST = 500;
const LARGEST = 2e6;
const FOR_EVER = /^\/(?:_next\/static|shards|preview)\//;
const UNKEPT = /^\/(?:api\/health|api\/ready|metrics)(?:$|\?)/;

self.addEventListener("install", () => skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(Promise.all([clients.claim(), self.registration.navigationPreload?.enable()])));

/** The page that began this was there before; it says what it is made of. */
self.addEventListener("message", (event) => event.waitUntil(Promise.all(event.data.opened.map(keepMissing))));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin || request.headers.has("range") || UNKEPT.test(pathname)) return;
  event.respondWith(FOR_EVER.test(pathname) ? keptFirst(event) : lineFirst(event));
});

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

/** The answer, of which a copy is kept in passing. */
function answered(event, answer) {
  if (answer.ok && answer.type === "basic" && Number(answer.headers.get("content-length") ?? 0) <= LARGEST) event.waitUntil(keep(event.request, answer.clone()));
  return answer;
}

async function keep(request, answer) {
  // A browser that gives no room keeps less, and nothing else changes.
  try {
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

const found = async (request) => (await caches.open(KEPT)).match(request, { ignoreVary: true });

/** In a copy without a server every choice of a page is the same file, and scripts make the rest from what is kept. */
async function copyOf(request) {
  const file = await (await caches.open(KEPT)).match(request, { ignoreVary: true, ignoreSearch: true });
  return file !== undefined && /<html[^>]* data-shards="/.test(await file.clone().text()) ? file : undefined;
}

const isHtml = ({ headers }) => (headers.get("content-type") ?? "").startsWith("text/html");

async function saidToBeKept(page) {
  if (!isHtml(page)) return page;
  const html = await page.text();
  const [, day] = /<meta name="data-date" content="([^"<>&]*)"/.exec(html) ?? [];
  const opened = Date.parse(page.headers.get("date") ?? "");
  const when = Number.isNaN(opened) ? "" : ` on ${new Date(opened).toLocaleDateString("en-GB", { dateStyle: "long" })}`;
  const words = `You are offline. This is the page as you opened it${when}${day ? `, with the data of ${day}` : ""}. <a href="/your-numbers#kept-pages">What this browser keeps</a>`;
  return new Response(html.replace('<div id="about-this-copy">', `$&<div class="page"><p id="kept-copy">${words}</p></div>`), { status: 200, headers: headersOf(page) });
}

/** Those of a body that was packed fit no longer. */
function headersOf(page) {
  const headers = new Headers(page.headers);
  for (const name of ["content-encoding", "content-length", "etag"]) headers.delete(name);
  return headers;
}

const notOpened = () =>
  new Response(
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Offline · As Reported</title><main><h1>You are offline</h1>' +
      '<p>This page was not opened in this browser before, so nothing of it is kept. Pages that you opened open again: go back, or try <a href="/">the first page</a>.</p></main></html>',
    { status: 503, headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": "default-src 'none'" } },
  );
