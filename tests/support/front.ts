import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Whether a program is on this machine; `version` is what makes it say so and end. */
export function isHere(program: string, version: string): boolean {
  try {
    execFileSync(program, [version], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** What stands in front of the instances, until `stop`. */
export interface Front {
  readonly folder: string;
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

/** A documented file with the addresses of a test. Throws for one that the file does not hold, so that the file that runs is the file that is read. */
export function documented(file: string, changes: Readonly<Record<string, string>>): string {
  let text = readFileSync(file, "utf8");
  for (const [found, instead] of Object.entries(changes)) {
    if (!text.includes(found)) throw new Error(`${file}: does not hold ${found}`);
    text = text.replaceAll(found, () => instead);
  }
  return text;
}

/** nginx with a documented server of two instances, on loopback and with a certificate of its own making. */
export function startNginx(port: number, instances: readonly [number, number]): Front {
  const folder = mkdtempSync(path.join(tmpdir(), "nginx-"));
  const [certificate, key] = [path.join(folder, "own.pem"), path.join(folder, "own.key")];
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=example.org", "-keyout", key, "-out", certificate], { stdio: "ignore" });
  const servers = documented("docs/nginx-server.conf", {
    "listen 443 ": `listen 127.0.0.1:${port} `,
    "127.0.0.1:3000": `127.0.0.1:${instances[0]}`,
    "127.0.0.1:3001": `127.0.0.1:${instances[1]}`,
    "/etc/ssl/example.org.pem": certificate,
    "/etc/ssl/example.org.key": key,
  });
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ");
  writeFileSync(
    path.join(folder, "nginx.conf"),
    `daemon off; pid ${folder}/pid; error_log stderr error; ${process.getuid?.() === 0 ? "user root;" : ""} events {}\nhttp { access_log off; ${temporary}\n${servers}\n}`,
  );
  return front(folder, spawn("nginx", ["-c", path.join(folder, "nginx.conf")], { stdio: ["ignore", "ignore", "pipe"] }));
}

export function front(folder: string, child: ChildProcess): Front {
  let said = "";
  child.stderr?.on("data", (part: Buffer) => (said += String(part)));
  return {
    folder,
    said: () => said,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill();
        await once(child, "exit");
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
