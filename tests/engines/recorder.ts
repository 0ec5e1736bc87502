import { scriptHash } from "@/lib/islands/inline-scripts.mjs";

/**
 * Records the complaints of a page from its first line on: violations of its policy, errors, and errors on the console. WebKit's driver reports none
 * of these, and Firefox's only in its own words. What WebKit only cancelled is among them; `Browser.complaints` leaves it out.
 */
const RECORDER = `(() => {
const found = (window.complaints = []);
addEventListener("pagehide", () => (window.wasLeft = true));
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => found.push("policy: " + violatedDirective + " " + blockedURI + " " + sample));
addEventListener("error", ({ message, target }) => {
  found.push(message ? "error: " + message : "not loaded: " + (target.src || target.href));
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
