import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../site";
import { sleep } from "../time";

/** A running nginx that serves whole bodies as files. */
export interface Nginx {
  /** Puts a body where nginx finds it, and returns its address. */
  serve(body: Buffer): string;
  stop(): Promise<void>;
}

/** Starts the nginx of this machine, one worker, on loopback, in a folder of its own; null where there is none. */
export async function startNginx(): Promise<Nginx | null> {
  const program = ["nginx", "/usr/sbin/nginx"].find((name) => spawnSync(name, ["-v"]).status === 0);
  if (program === undefined) return null;
  const folder = mkdtempSync(path.join(tmpdir(), "bench-nginx-"));
  const port = await freePort();
  writeFileSync(path.join(folder, "nginx.conf"), configuration(folder, port));
  const child = spawn(
    program,
    ["-c", path.join(folder, "nginx.conf"), "-p", folder, "-e", path.join(folder, "error.log"), "-g", "daemon off;"],
    { stdio: "ignore" },
  );
  await sleep(500);
  let served = 0;
  return {
    serve: (body) => {
      const name = `body-${served++}`;
      writeFileSync(path.join(folder, name), body);
      return `http://127.0.0.1:${port}/${name}`;
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
const configuration = (folder: string, port: number) => `
${process.getuid?.() === 0 ? "user root;" : ""}
worker_processes 1;
pid ${folder}/nginx.pid;
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${port}; root ${folder}; }
}
`;
