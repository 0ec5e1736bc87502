import { messageOf } from "../run/message-of.mjs";
import { atOnce } from "./at-once.mjs";
import { failuresText } from "./failures.mjs";
import { installNotice } from "./find-chromium.mjs";
import { browser, committed, copy, site } from "./steps/browser.mjs";
import { failed, skipped } from "./steps/counts.mjs";
import { mayInstall } from "./steps/may-install.mjs";
import { FAILURES } from "./steps/reports.mjs";
import { script, verify } from "./steps/script.mjs";
import { printSummary } from "./steps/summary.mjs";
import { engines, nodes, quick, unit } from "./steps/unit.mjs";

/**
 * `npm test`: runs the whole gate, each step whatever the result of those before it. `npm test -- unit browser` runs only these; `npm test -- quick`
 * is for work in progress: types, and the unit tests that take less than a second each. `npm test -- --no-install` installs no browser if there is
 * none, and the browser tests then count as failed.
 * A step returns its counts; the last line sums them up.
 * @type {Readonly<Record<string, (say?: import("./steps/counts.mjs").Say) => Promise<Counts> | Counts>>}
 */
const STEPS = {
  // The longest first: when two steps run at a time, neither waits long for the other at the end.
  site,
  lint: (say) => script("test:lint", [], say),
  types: (say) => script("test:types", [], say),
  format: (say) => script("test:format", [], say),
  dead: (say) => script("test:dead", [], say),
  lock: (say) => script("test:lock", [], say),
  data: (say) => script("data:check", [], say),
  verify,
  unit: () => unit(),
  browser,
  committed,
  engines: () => inTime(engines, LATEST_START.engines),
  copy: () => inTime(copy, LATEST_START.copy),
  nodes: () => inTime(nodes, LATEST_START.nodes),
  quick,
};
/** Most of these use one processor, so two run at a time; the output of each is printed when it ends. */
const TWO_AT_A_TIME = new Set(["site", "lint", "types", "format", "dead", "lock", "data", "verify"]);
/** Part of other steps: runs only on request. */
const ON_DEMAND = "quick";
/**
 * Minutes after which a step is skipped on a forge, which stops a gate after 25 minutes. These steps repeat the same checks elsewhere. Each limit
 * leaves as many minutes as the step takes on a machine that is half as fast.
 */
const LATEST_START = { engines: 19, copy: 13, nodes: 10 };

/** @typedef {import("./steps/counts.mjs").Counts} Counts */

/** @type {(step: () => Promise<Counts> | Counts, enough: number) => Promise<Counts> | Counts} */
function inTime(step, enough) {
  const minutes = performance.now() / 60_000;
  return process.env.CI && minutes > enough
    ? skipped(`not run: the steps before took ${Math.round(minutes)} minutes`)
    : step();
}

/**
 * @param {string} name
 * @param {import("./steps/counts.mjs").Say} [say]
 */
async function timed(name, say) {
  const start = performance.now();
  const counts = await Promise.resolve()
    .then(() => STEPS[name]?.(say) ?? failed("no such step"))
    .catch((error) => failed(messageOf(error)));
  return { name, seconds: (performance.now() - start) / 1000, ...counts };
}

/** @param {string} name */
function made(name) {
  console.log(`\n── ${name}`);
  return timed(name);
}

/**
 * Runs a step and prints its output in one piece.
 * @param {string} name
 */
async function madeBesideAnother(name) {
  let said = "";
  const row = await timed(name, (text) => void (said += text));
  console.log(`\n── ${name}\n${said}`.trimEnd());
  return row;
}

const asked = process.argv.slice(2).filter((name) => name !== "--no-install");
const unknown = asked.filter((name) => !Object.hasOwn(STEPS, name));
if (unknown.length > 0) {
  console.error(`npm test: ${unknown.join(", ")} → one or more of: ${Object.keys(STEPS).join(", ")}, --no-install`);
  process.exitCode = 2;
} else {
  const notice = mayInstall && (asked.length === 0 || asked.includes("browser")) ? await installNotice() : null;
  if (notice !== null) console.log(notice);
  const names = Object.keys(STEPS).filter((name) => (asked.length === 0 ? name !== ON_DEMAND : asked.includes(name)));
  const light = names.filter((name) => TWO_AT_A_TIME.has(name));
  const rows = await atOnce(light.map((name) => () => (light.length === 1 ? made(name) : madeBesideAnother(name))));
  for (const name of names.filter((one) => !light.includes(one))) rows.push(await made(name));
  console.log(`\n${failuresText(FAILURES)}\n`.trimStart());
  printSummary(rows);
}
