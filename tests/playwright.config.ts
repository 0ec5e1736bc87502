import { browserConfig } from "@/tests/support/browser-config";

/** The journeys, on the build of the invented collection in `fixtures/wide`, so that they do not depend on changes of the data. */
export default await browserConfig({
  name: "playwright",
  testDir: "e2e",
  testIgnore: "committed/**",
  command: (port) => `node scripts/check/fixture-site.mjs -p ${port}`,
  port: 3210,
  // Two groups: while a build has the processors, the journeys behind a proxy wait for the most part.
  ownServers: {
    "own builds": ["base-path", "lab", "renew"],
    "own servers": ["behind-nginx", "behind-varnish", "packed", "told-commands"],
  },
});
