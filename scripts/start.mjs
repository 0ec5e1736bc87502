import { buildIfNeeded } from "./build/build-if-needed.mjs";

/** `npm start`: builds if needed, then serves; `npm start -- -p 4000` sets the port. */
const built = await buildIfNeeded();
if (built === 0) {
  const { serve } = await import("./serve.mjs");
  await serve(process.argv.slice(2));
} else process.exitCode = built;
