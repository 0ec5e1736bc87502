import { hostname } from "node:os";
import { buildIfNeeded } from "./build-if-needed.mjs";
import { next } from "./run.mjs";

/** `npm start`: builds when needed, then serves. PORT (3000) and HOSTNAME (all interfaces) say where; `-- -p 4000` does too. */
const built = await buildIfNeeded();
process.exitCode = built === 0 ? await next(["start", ...hostOption(), ...process.argv.slice(2)]) : built;

/** Shells and containers export HOSTNAME as the machine's own name; nobody means to shut out localhost by that. */
function hostOption() {
  const host = process.env.HOSTNAME;
  return host && host !== hostname() ? ["-H", host] : [];
}
