import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { afterBuild } from "../../lib/islands/after-build.mjs";
import { builtPages } from "../../lib/islands/built-pages.mjs";
import { hashCode, hashInputs, isBuiltBy, isBuiltFrom, removeStamp, stampBuild } from "../build/build-stamp.mjs";
import { notePages } from "../build/note-pages.mjs";
import { packServer } from "../build/pack-server.mjs";
import { makePages } from "./make-pages.mjs";
import { renewalPlan } from "./plan.mjs";
import { MANIFEST, prerendered } from "./prerendered.mjs";
import { run, tsx } from "../run/run.mjs";
import { loadSiteFacts, PAGE_PRINTS } from "../server/site-facts.mjs";
import { readSettings } from "../server/settings.mjs";

/**
 * `npm run renew`: updates the build on disk to the current tables, without compiling anything. Of the pages about one row, it rebuilds only those
 * whose content changes; the others get the name of the new version. The outcome equals that of `npm run build`, except the build id, which stays
 * with the code. If more than data has changed, it runs a full build. `npm run renew -- --all` rebuilds every page.
 */
async function renew() {
  const settings = readSettings();
  const [inputs, code] = [hashInputs(), hashCode()];
  const all = process.argv.includes("--all");
  // Without islands, a page is a tree in addition to its HTML, and both would have to be rebuilt.
  if (!settings.hasIslands || !isBuiltBy(code) || !existsSync(PAGE_PRINTS)) {
    console.log("renew: there is no build with islands for this code and these settings, so everything is built");
    return run("npm", ["run", "build"]);
  }
  if (isBuiltFrom(inputs) && !all) return done("the build on disk already has these tables: nothing to rebuild");
  const checked = await tsx("scripts/data/check.ts");
  if (checked !== 0) return checked;
  // Also for the scripts of the build, in its normalised form.
  process.env.BASE_PATH = settings.basePath;
  const before = readPrints();
  // From here on the build on disk belongs to neither data version: if the run stops now, it counts as no build.
  removeStamp();
  const noted = await tsx("scripts/build/site-facts.ts");
  if (noted !== 0) return noted;
  const builds = { before, after: readPrints() };
  const plan = renewalPlan({ ...builds, known: Object.keys(prerendered()), all });
  const { anew, named } = await makePages(plan, builds);
  const built = builtPages();
  await afterBuild(built, { ...settings, modified: loadSiteFacts().modified });
  notePages(built);
  packServer();
  copyFileSync(MANIFEST, `.next/standalone/${MANIFEST}`);
  stampBuild(inputs, code);
  return done(`${anew} pages and files rebuilt, ${plan.gone.length} removed, ${named} pages got only the new version`);
}

/** @returns {import("./plan.mjs").Prints} */
const readPrints = () => JSON.parse(readFileSync(PAGE_PRINTS, "utf8"));

/** @param {string} what */
function done(what) {
  console.log(`renew: ${what}`);
  return 0;
}

// After serving, Next keeps the process alive, so it has to exit explicitly.
process.exit(
  await renew().catch((error) => {
    console.error(`renew: ${error.message}`);
    return 1;
  }),
);
