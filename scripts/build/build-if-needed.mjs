import { hashCode, hashInputs, isBuiltBy, isBuiltFrom } from "./build-stamp.mjs";
import { messageOf } from "../run/message-of.mjs";
import { isStarted, run } from "../run/run.mjs";

/**
 * Builds unless the build on disk was made from exactly the current files. If only the tables have changed, rebuilds what they change
 * (scripts/renew/renew.mjs). Returns the exit code.
 * @param {(text: string) => void} [say] takes the output of the build, instead of the terminal
 */
export async function buildIfNeeded(say) {
  try {
    if (isBuiltFrom(hashInputs())) return 0;
    if (isBuiltBy(hashCode())) return run(process.execPath, ["scripts/renew/renew.mjs"], { say });
  } catch (error) {
    // An invalid setting, or an input that cannot be read.
    console.error(`build: ${messageOf(error)}`);
    return 1;
  }
  console.log("The current files have not been built yet: building …");
  return run("npm", ["run", "build"], { say });
}

if (isStarted(import.meta)) process.exitCode = await buildIfNeeded();
