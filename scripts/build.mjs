import { hashInputs, removeStamp, stampBuild } from "./build-stamp.mjs";
import { next } from "./run.mjs";
import { sealPages } from "./seal-pages.mjs";

/** The second half of `npm run build`: builds, seals the pages, and notes what the build was made from. */
// Taken before the build: a file that changes meanwhile makes the next start build again.
const inputs = hashInputs();
removeStamp();
const code = await next(["build", ...process.argv.slice(2)]);
if (code === 0) {
  console.log(`${sealPages()} pages sealed: each has a policy that allows its own scripts only`);
  stampBuild(inputs);
}
process.exitCode = code;
