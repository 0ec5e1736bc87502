import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * Returns a file for each served folder, so that two releases on one machine do not answer for each other.
 * @param {string} root
 */
const noteOf = (root) =>
  path.join(tmpdir(), `as-reported-${createHash("sha256").update(root).digest("hex").slice(0, 12)}.json`);

/**
 * Records where the server of a folder listens, whichever setting chose it, for the health check of its container. If nothing can be written, the
 * check uses the settings.
 * @param {string} root
 * @param {{ port: number; host: string | undefined; basePath?: string }} where
 */
export function noteWhere(root, { port, host, basePath = "" }) {
  try {
    rmSync(noteOf(root), { force: true });
    // Exclusive, so that a link that somebody else placed there is not followed.
    writeFileSync(noteOf(root), JSON.stringify({ pid: process.pid, port, host, basePath }), {
      flag: "wx",
      mode: 0o600,
    });
  } catch {
    // A read-only file system is not an error.
  }
}

/**
 * Returns where the server of a folder listens by its own record, or null if no such server is running.
 * @returns {{ port: number; host?: string; basePath: string } | null}
 * @param {string} root
 */
export function readWhere(root) {
  try {
    const { pid, port, host, basePath = "" } = JSON.parse(readFileSync(noteOf(root), "utf8"));
    process.kill(pid, 0);
    return { port, host, basePath };
  } catch {
    return null;
  }
}

/**
 * Returns the URL of a server that listens on `host`; a host that means every interface is replaced by a name of this machine.
 * @param {{ port: number; host?: string | undefined }} where
 */
export function addressOf({ port, host }) {
  const name =
    { undefined: "localhost", "0.0.0.0": "127.0.0.1", "::": "[::1]" }[String(host)] ??
    (host?.includes(":") ? `[${host}]` : host);
  return `http://${name}:${port}`;
}
