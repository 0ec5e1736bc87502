import { browserConfig } from "@/tests/support/browser-config";
import { COPY_SPECS, NEEDS_A_SERVER } from "@/tests/support/copy-journeys";
import { isHere } from "@/tests/support/front";

const { webServer: server, ...config } = await browserConfig({
  name: "static",
  testDir: "e2e",
  command: (port) => `node --import tsx tests/support/serve-copy.ts ${port} ${process.env.COPY_OF ?? ""}`,
  port: 3230,
});
if (server === undefined || Array.isArray(server)) throw new Error("found no one server → one that serves the copy");
const hasNginx = isHere("nginx", "-v");

/** The copy for file hosts behind nginx, in a real browser. Without nginx no test runs. */
const copy = {
  ...config,
  testMatch: hasNginx ? COPY_SPECS : [],
  grepInvert: NEEDS_A_SERVER,
  ...(hasNginx && { webServer: { ...server, reuseExistingServer: process.env.COPY_RUNS !== undefined } }),
};
export default copy;
