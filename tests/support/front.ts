import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Returns whether a program is on this machine; `version` is the option that makes it print its version and exit. */
export function isHere(program: string, version: string): boolean {
  try {
    execFileSync(program, [version], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** A proxy in front of the instances, which runs until `stop`. */
export interface Front {
  readonly folder: string;
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

/** Returns the text of a documented file with the addresses of a test. Throws for one that the file does not contain, so that the tested file is the documented one. */
export function documented(file: string, changes: Readonly<Record<string, string>>): string {
  let text = readFileSync(file, "utf8");
  for (const [found, instead] of Object.entries(changes)) {
    if (!text.includes(found)) throw new Error(`${file}: does not hold ${found}`);
    text = text.replaceAll(found, () => instead);
  }
  return text;
}

/** Starts nginx with the documented server in front of two instances, on loopback and with a self-signed certificate. */
export function startNginx(port: number, instances: readonly [number, number]): Front {
  const folder = mkdtempSync(path.join(tmpdir(), "nginx-"));
  const [certificate, key] = [path.join(folder, "own.pem"), path.join(folder, "own.key")];
  execFileSync(
    "openssl",
    [
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-days",
      "2",
      "-subj",
      "/CN=example.org",
      "-keyout",
      key,
      "-out",
      certificate,
    ],
    { stdio: "ignore" },
  );
  const servers = documented("docs/nginx-server.conf", {
    "listen 443 ": `listen 127.0.0.1:${port} `,
    "127.0.0.1:3000": `127.0.0.1:${instances[0]}`,
    "127.0.0.1:3001": `127.0.0.1:${instances[1]}`,
    "/etc/ssl/example.org.pem": certificate,
    "/etc/ssl/example.org.key": key,
  });
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(" ");
  writeFileSync(
    path.join(folder, "nginx.conf"),
    `daemon off; pid ${folder}/pid; error_log stderr error; ${process.getuid?.() === 0 ? "user root;" : ""} events {}\nhttp { access_log off; ${temporary}\n${servers}\n}`,
  );
  return front(
    folder,
    spawn("nginx", ["-c", path.join(folder, "nginx.conf")], { stdio: ["ignore", "ignore", "pipe"] }),
  );
}

/** Starts Varnish with the documented file in front of two instances, on loopback, with the parameter that its comment names. */
export function startVarnish(port: number, instances: readonly [number, number]): Front {
  const folder = mkdtempSync(path.join(tmpdir(), "varnish-"));
  const file = path.join(folder, "as-reported.vcl");
  writeFileSync(
    file,
    documented("docs/varnish.vcl", {
      '.port = "3000"': `.port = "${instances[0]}"`,
      '.port = "3001"': `.port = "${instances[1]}"`,
    }),
  );
  const asked = /^# +varnishd .*(-p \S+)$/m.exec(readFileSync(file, "utf8"))?.[1]?.split(" ") ?? [];
  const jail = process.getuid?.() === 0 ? ["-j", "none"] : [];
  return front(
    folder,
    spawn(
      "varnishd",
      [
        "-F",
        ...jail,
        "-n",
        path.join(folder, "work"),
        "-a",
        `127.0.0.1:${port}`,
        "-f",
        file,
        ...asked,
        "-s",
        "malloc,64m",
      ],
      { stdio: ["ignore", "ignore", "pipe"] },
    ),
  );
}

/** Runs the command of the documented recipe that makes Varnish request everything again. */
export function purge({ folder }: Front): void {
  const recipe = /^# +varnishadm (.*)$/m.exec(readFileSync("docs/varnish.vcl", "utf8"))?.[1] ?? "";
  execFileSync("varnishadm", ["-n", path.join(folder, "work"), recipe], { stdio: "pipe" });
}

/** Waits until Varnish finds both instances ready: how long its probes take depends on the machine. */
export async function bothReady({ folder }: Front): Promise<void> {
  const isReady = () => {
    const list = execFileSync("varnishadm", ["-n", path.join(folder, "work"), "backend.list"], { encoding: "utf8" });
    return (list.match(/\bhealthy\b/g)?.length ?? 0) >= 2 && !/\bsick\b/.test(list);
  };
  // First the probe has to notice that an instance was gone at all.
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  for (let tries = 0; tries < 120 && !isReady(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 500));
}

function front(folder: string, child: ChildProcess): Front {
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
