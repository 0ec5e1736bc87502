import { browserConfig } from "@/tests/support/browser-config";

/** The gallery of components, which only `npm run dev` serves; what stands around the page is of the same invented collection. */
export default await browserConfig({
  name: "gallery",
  testDir: "gallery",
  pictures: "gallery/pictures",
  command: (port) => `DATA_DIR=tests/fixtures/wide node scripts/run/next.mjs dev -p ${port}`,
  port: 3240,
});
