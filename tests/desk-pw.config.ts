import path from "node:path";
import base from "/work/wt/desk/tests/playwright.config";
export default { ...base, testDir: "/work/wt/desk/tests/e2e", webServer: undefined, workers: 1, use: { baseURL: "http://localhost:3187" }, outputDir: "/tmp/desk-pw", reporter: [["list"]] };
