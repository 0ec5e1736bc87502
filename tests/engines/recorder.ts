import { scriptHash } from "@/lib/islands/inline-scripts.mjs";

/**
 * Records the complaints of a page from its first line on: violations of its policy, errors, and errors on the console. WebKit's driver reports none
 * of these, and Firefox's only in its own words. A request that was pending when the page was left has not failed, although WebKit reports it as not
 * loaded when the page is shown again.
 */
const RECORDER = `(() => {
const found = (window.complaints = []);
const onTheirWay = new Set();
addEventListener("pagehide", () => {
  const here = new Set(performance.getEntriesByType("resource").map(({ name }) => name));
  for (const { src, href } of document.querySelectorAll("script[src], link[href]")) if (!here.has(src || href)) onTheirWay.add(src || href);
});
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => found.push("policy: " + violatedDirective + " " + blockedURI + " " + sample));
addEventListener("error", ({ message, target }) => {
  if (message) return void found.push("error: " + message);
  const address = target.src || target.href;
  if (!onTheirWay.has(address)) found.push("not loaded: " + address);
}, true);
addEventListener("unhandledrejection", ({ reason }) => found.push("rejected: " + reason));
const say = console.error;
console.error = (...words) => (found.push("console: " + words.join(" ")), say.apply(console, words));
})()`;

const HASH = `'${scriptHash(RECORDER)}'`;

/** Returns the page with the recorder before everything else. */
export const withRecorder = (html: string) =>
  html.replace(/<head[^>]*>/, (head) => `${head}<script>${RECORDER}</script>`);

/** Returns the policy of a page, extended to allow its recorder and nothing else. */
export const allowingRecorder = (policy: string) => policy.replace("script-src ", `script-src ${HASH} `);
