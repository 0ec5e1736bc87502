import { browserConfig } from "./support/browser-config";

/** The journeys, on the build of the invented collection in `fixtures/wide`: no growth of the data touches them. */
export default await browserConfig({
  name: "playwright",
  testDir: "e2e",
  // It builds the site twice more, for a path of a host: minutes that a gate on a small machine has not. `BASE_PATH_TOO=1 npm run test:e2e -- base-path` runs it.
  testIgnore: process.env.BASE_PATH_TOO ? "committed/**" : ["committed/**", "base-path.spec.ts"],
  command: (port) => `node scripts/fixture-site.mjs -p ${port}`,
  port: 3210,
});
