import { scriptHash } from "@/lib/islands/inline-scripts.mjs";

/**
 * Keeps what a page complains of, from its first line on: refusals of its policy, errors, and what is written to the console as an error. WebKit's driver tells of none of it, and
 * Firefox's only in words of its own. What was still on its way when the page was left did not fail, although WebKit says of it that it was not loaded, when the page is shown again.
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

/** The page with the recorder before everything else. */
export const withRecorder = (html: string) => html.replace(/<head[^>]*>/, (head) => `${head}<script>${RECORDER}</script>`);

/** The policy of a page, which allows its recorder and nothing else beside what it did. */
export const allowingRecorder = (policy: string) => policy.replace("script-src ", `script-src ${HASH} `);
