import { afterBuild } from "../../lib/islands/after-build.mjs";
import { builtPages } from "../../lib/islands/built-pages.mjs";
import { hashCode, hashInputs, removeStamp, stampBuild } from "./build-stamp.mjs";
import { notePages } from "./note-pages.mjs";
import { packServer } from "./pack-server.mjs";
import { roomProblem } from "./room.mjs";
import { next, tsx } from "../run/run.mjs";
import { keepSettings, withoutSiteUrl } from "../server/built-settings.mjs";
import { readSettings } from "../server/settings.mjs";
import { loadSiteFacts } from "../server/site-facts.mjs";

/** `npm run build`: checks the data, builds, has islands made of the pages, packs the server, and records what the build was made from. */
async function build() {
  const problem = roomProblem();
  if (problem !== null) return failed(problem);
  const checked = await tsx("scripts/data/check.ts");
  if (checked !== 0) return checked;
  const settings = readSettings();
  // Also for the scripts of the build, in normalised form.
  process.env.BASE_PATH = settings.basePath;
  // Computed before the build: if a file changes meanwhile, the next start builds again.
  const [inputs, code] = [hashInputs(), hashCode()];
  removeStamp();
  const ended = await next(["build", ...process.argv.slice(2)]);
  if (ended !== 0) return ended;
  const noted = await tsx("scripts/build/site-facts.ts");
  if (noted !== 0) return noted;
  const built = builtPages();
  await afterBuild(built, { ...settings, modified: loadSiteFacts().modified });
  notePages(built);
  keepSettings(settings);
  packServer();
  stampBuild(inputs, code);
  const unsaid = withoutSiteUrl(settings);
  if (unsaid !== null) console.log(unsaid);
  return 0;
}

/** @param {string} problem */
function failed(problem) {
  console.error(`build: ${problem}`);
  return 1;
}

process.exitCode = await build().catch((error) => failed(error.message));
