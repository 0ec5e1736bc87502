import { next } from "./run.mjs";

/** `node scripts/run/next.mjs dev`: runs a command of Next.js with its telemetry off. */
process.exitCode = await next(process.argv.slice(2));
