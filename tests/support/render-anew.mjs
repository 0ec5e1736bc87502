import path from "node:path";
import { pathToFileURL } from "node:url";

/**
 * `node render-anew.mjs ADDRESS...` in the folder of a built site: renders these pages and files again from its tables, as `npm run renew -- --all`
 * does with all, and makes islands of them.
 */

/** @param {string} file a module of the site in the working directory */
const ofSite = (file) => import(pathToFileURL(path.resolve(file)).href);

const { makePages } = await ofSite("scripts/renew/make-pages.mjs");
const { builtPages } = await ofSite("lib/islands/built-pages.mjs");
const { afterBuild } = await ofSite("lib/islands/after-build.mjs");
const { loadSiteFacts } = await ofSite("scripts/server/site-facts.mjs");
const { readSettings } = await ofSite("scripts/server/settings.mjs");

await makePages({ added: [], gone: [], made: process.argv.slice(2), kept: [] }, {});
await afterBuild(builtPages(), { ...readSettings(), modified: loadSiteFacts().modified });
// Next keeps the process alive.
process.exit(0);
