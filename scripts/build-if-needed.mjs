import { hashInputs, isBuiltFrom } from "./build-stamp.mjs";
import { isStarted, run } from "./run.mjs";

/** Builds unless the build on disk was made from the very files that are there now. Returns the exit code. */
export async function buildIfNeeded() {
  if (isBuiltFrom(hashInputs())) return 0;
  console.log("No build of the files as they are now: building …");
  return run("npm", ["run", "build"]);
}

if (isStarted(import.meta)) process.exitCode = await buildIfNeeded();
