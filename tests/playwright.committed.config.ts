import { browserConfig } from "@/tests/support/browser-config";

/** Tests of the committed collection as a site, on its own build. */
export default await browserConfig({
  name: "committed",
  testDir: "e2e/committed",
  command: (port) => `node scripts/build/build-if-needed.mjs && node scripts/serve.mjs -p ${port}`,
  port: 3211,
});
