import { browserConfig } from "@/tests/support/browser-config";

/** The gallery of components, which only `npm run dev` serves. */
export default await browserConfig({
  name: "gallery",
  testDir: "gallery",
  command: (port) => `node scripts/run/next.mjs dev -p ${port}`,
  port: 3240,
});
