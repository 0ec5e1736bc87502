import { browserConfig } from "@/tests/support/browser-config";
import { PLAIN_PORT, PORT } from "@/tests/islands/both/sites";

const config = await browserConfig({
  name: "islands",
  testDir: "islands/both",
  command: (port) => `node scripts/check/fixture-site.mjs -p ${port}`,
  port: PORT,
});
const server = config.webServer;
if (server === undefined || Array.isArray(server))
  throw new Error("found no one server → one that serves the site with islands");

/** The same journeys on the invented collection with islands and without (ISLANDS=off), and a comparison of what readers get from both. */
const both = {
  ...config,
  webServer: [
    { ...server, url: `http://localhost:${PORT}`, command: `node scripts/check/fixture-site.mjs -p ${PORT}` },
    {
      ...server,
      url: `http://localhost:${PLAIN_PORT}`,
      command: `node scripts/check/fixture-site.mjs --plain -p ${PLAIN_PORT}`,
    },
  ],
};
export default both;
