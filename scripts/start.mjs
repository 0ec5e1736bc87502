import { buildIfNeeded } from "./build/build-if-needed.mjs";

/** `npm start`: builds when needed, then serves; `npm start -- -p 4000` says where. */
const built = await buildIfNeeded();
if (built === 0) {
  const { serve } = await import("./serve.mjs");
  await serve(process.argv.slice(2));
} else process.exitCode = built;
