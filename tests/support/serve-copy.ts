import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildFixtureSite } from "@/scripts/check/fixture-site.mjs";
import { makeCopy, makeFixtureCopy } from "./fixture-copy";

/**
 * `tsx tests/support/serve-copy.ts PORT [FOLDER]`: makes the copy for file hosts of the site in FOLDER, or of the invented collection if none is
 * given, and serves it by nginx with docs/nginx-static.conf until it is stopped. The browser tests of the copy start it
 * (tests/playwright.static.config.ts).
 */
const [port = "3230", given] = process.argv.slice(2);
const built = given === undefined ? await buildFixtureSite() : 0;
if (built !== 0) throw new Error(`the build of the invented collection ended with ${built}`);
const root = given === undefined ? makeFixtureCopy() : makeCopy(given);

const own = mkdtempSync(path.join(tmpdir(), "copy-"));
const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
  .map((name) => `${name}_temp_path ${own}/${name};`)
  .join(" ");
writeFileSync(
  path.join(own, "nginx.conf"),
  `daemon off; pid ${own}/pid; error_log stderr error; ${process.getuid?.() === 0 ? "user root;" : ""} events {}
   http { access_log off; absolute_redirect off; ${temporary}
   server { listen 127.0.0.1:${port}; listen [::1]:${port}; root ${root}; ${readFileSync("docs/nginx-static.conf", "utf8")} } }`,
);
const nginx = spawn("nginx", ["-c", path.join(own, "nginx.conf")], { stdio: ["ignore", "inherit", "inherit"] });
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => nginx.kill(signal));
nginx.once("exit", (code) => {
  rmSync(own, { recursive: true, force: true });
  process.exitCode = code ?? 0;
});
