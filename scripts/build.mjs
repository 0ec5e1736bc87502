import { hashInputs, removeStamp, stampBuild } from "./build-stamp.mjs";
import { packServer } from "./pack-server.mjs";
import { next } from "./run.mjs";
import { sealPages } from "./seal-pages.mjs";

/** The second half of `npm run build`: builds, seals the pages, packs the server, and notes what the build was made from. */
// Taken before the build: a file that changes meanwhile makes the next start build again.
const inputs = hashInputs();
removeStamp();
const code = await next(["build", ...process.argv.slice(2)]);
if (code === 0) {
  console.log(`${sealPages()} pages sealed: each has a policy that allows its own scripts only`);
  packServer();
  stampBuild(inputs);
}
process.exitCode = code;
