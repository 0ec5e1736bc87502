import { spawnSync } from "node:child_process";
import { buildIfNeeded } from "../../build/build-if-needed.mjs";
import { messageOf } from "../../run/message-of.mjs";
import { run } from "../../run/run.mjs";
import { playwrightFailures } from "../failures.mjs";
import { ensureHeadless } from "../find-chromium.mjs";
import { buildFixtureSite, FIXTURE_SITE } from "../fixture-site.mjs";
import { takeBuild } from "../take-build.mjs";
import { failed, passed, skipped, sumUp } from "./counts.mjs";
import { mayInstall } from "./may-install.mjs";
import { FAILURES, freshReport, readReport } from "./reports.mjs";

/**
 * Makes the builds for the browser tests, here because lint leaves a processor free. If only browser tests are requested, they make the builds
 * themselves.
 * @param {import("./counts.mjs").Say} [say]
 */
export async function site(say) {
  const code = await buildFixtureSite(FIXTURE_SITE, say);
  if (code !== 0) return failed(`the build of the invented collection ended with ${code}`);
  const committedCode = await buildCommitted(say);
  return committedCode === 0 ? passed() : failed(`the build of the committed collection ended with ${committedCode}`);
}

/**
 * Makes the build that `npm start` serves. What the build of the invented collection has compiled is not compiled again.
 * @param {import("./counts.mjs").Say} [say]
 */
function buildCommitted(say) {
  takeBuild(FIXTURE_SITE);
  return buildIfNeeded(say);
}

/** Runs the journeys, on the build of the invented collection. */
export function browser() {
  return browserTests("test:e2e", "playwright.json", () => buildFixtureSite());
}

/** Runs the journeys that also apply to the copy for file hosts, served by nginx. */
export function copy() {
  if (spawnSync("nginx", ["-v"]).status !== 0) return skipped("no nginx on this machine");
  return browserTests("test:copy", "static.json", () => buildFixtureSite());
}

/** Runs the journeys of the committed collection. */
export function committed() {
  return browserTests("test:committed", "committed.json", () => buildCommitted());
}

/**
 * @param {string} name
 * @param {string} reportName
 * @param {() => Promise<number>} build
 */
async function browserTests(name, reportName, build) {
  try {
    await ensureHeadless({ mayInstall });
  } catch (error) {
    console.error(messageOf(error));
    return failed("no Chromium");
  }
  const built = await build();
  if (built !== 0) return failed(`not run: the build ended with ${built}`);
  const report = freshReport(reportName);
  const code = await run("npm", ["run", "--silent", name]);
  const read = readReport(report);
  if (read === undefined) return failed(`Playwright wrote no report and ended with ${code}`);
  for (const failure of playwrightFailures(read, name)) FAILURES.push(failure);
  const { expected, unexpected, flaky, skipped: left } = read.stats;
  const counts = sumUp(code, expected + flaky, unexpected, left);
  return flaky > 0 ? { ...counts, note: `${flaky} only at the second attempt ${counts.note}`.trim() } : counts;
}
