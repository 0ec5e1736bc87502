import { browserConfig } from "@/tests/support/browser-config";

/** The gallery of components, which only `npm run dev` serves; the rest of the page uses the same invented collection. */
const config = await browserConfig({
  name: "gallery",
  testDir: "gallery",
  pictures: "gallery/pictures",
  command: (port) => `DATA_DIR=tests/fixtures/wide node scripts/run/next.mjs dev -p ${port}`,
  port: 3240,
});

/** One file, whose rooms are independent of each other. */
const atOnce = { ...config, fullyParallel: true };
export default atOnce;
