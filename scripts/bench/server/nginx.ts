import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../site";
import { sleep } from "../time";

/** A running nginx. */
export interface Nginx {
  readonly base: string;
  /** Puts a body where nginx finds it, and returns its URL. */
  serve(body: Buffer): string;
  stop(): Promise<void>;
}

/** Returns the nginx of this machine, or undefined if there is none. */
export const nginxProgram = () => ["nginx", "/usr/sbin/nginx"].find((name) => spawnSync(name, ["-v"]).status === 0);

/** Starts nginx with one worker on loopback, serving the files of its own folder; null if there is no nginx. */
export const startNginx = () => start(({ folder, port }) => `server { listen 127.0.0.1:${port}; root ${folder}; }`);

/** Starts nginx in front of servers on these ports, as in docs/OPERATIONS.md but without its limits; null if there is no nginx. */
export const startBalancer = (ports: readonly number[]) =>
  start(
    ({ port }) => `
  upstream as_reported { ${ports.map((one) => `server localhost:${one};`).join(" ")} keepalive 32; }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://as_reported;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $host;
      proxy_read_timeout 15s;
    }
  }`,
  );

/** Starts nginx for a static copy with a documented server block; null if there is no nginx. */
export const startCopy = (root: string, block: string) =>
  start(({ port }) => `server { listen 127.0.0.1:${port}; root ${root};\n${block}\n}`);

type Place = { readonly folder: string; readonly port: number };

async function start(serverOf: (place: Place) => string): Promise<Nginx | null> {
  const program = nginxProgram();
  if (program === undefined) return null;
  const folder = mkdtempSync(path.join(tmpdir(), "bench-nginx-"));
  const port = await freePort();
  writeFileSync(path.join(folder, "nginx.conf"), configuration(folder, serverOf({ folder, port })));
  const child = spawn(
    program,
    ["-c", path.join(folder, "nginx.conf"), "-p", folder, "-e", path.join(folder, "error.log"), "-g", "daemon off;"],
    { stdio: "ignore" },
  );
  await sleep(500);
  const base = `http://127.0.0.1:${port}`;
  let served = 0;
  return {
    base,
    serve: (body) => {
      const name = `body-${served++}`;
      writeFileSync(path.join(folder, name), body);
      return `${base}/${name}`;
    },
    stop: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Everything that nginx writes stays in the folder. A worker running as the package's user could not access it. */
const configuration = (folder: string, server: string) => `
${process.getuid?.() === 0 ? "user root;" : ""}
worker_processes 1;
pid ${folder}/nginx.pid;
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  ${server}
}
`;
