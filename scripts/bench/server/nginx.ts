import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../site";
import { sleep } from "../time";

/** A running nginx. */
export interface Nginx {
  readonly base: string;
  /** Puts a body where nginx finds it, and returns its address. */
  serve(body: Buffer): string;
  stop(): Promise<void>;
}

/** The nginx of this machine; undefined where there is none. */
export const nginxProgram = () => ["nginx", "/usr/sbin/nginx"].find((name) => spawnSync(name, ["-v"]).status === 0);

/** Starts nginx, one worker, on loopback, in a folder of its own that it serves as files; null where there is none. */
export const startNginx = () => start(({ folder, port }) => `server { listen 127.0.0.1:${port}; root ${folder}; }`);

/** The same in front of servers on these ports, as docs/OPERATIONS.md has it without its limits; null where there is none. */
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

/** A static copy as a documented server block serves it; null where there is none. */
export const startCopy = (root: string, block: string) => start(({ port }) => `server { listen 127.0.0.1:${port}; root ${root};\n${block}\n}`);

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

/** Everything that nginx writes stays in the folder. A worker as the user of a package would not be let into it. */
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
