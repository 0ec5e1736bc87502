import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { copyParts, linkPackages } from "../check/copy-project.mjs";

interface BuildOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** After this time the build is stopped, which counts as failed. */
  readonly minutes?: number;
  /** Called with all output so far whenever there is more. */
  readonly onPrint?: (printed: string) => void;
}

interface BuildOutcome {
  /** Null if the build was stopped. */
  readonly status: number | null;
  readonly printed: string;
}

/** The project in a folder of its own, so that nothing done there affects the project's build. */
interface ProjectCopy {
  readonly folder: string;
  /** Runs `npm run build` in the copy. */
  build(options?: BuildOptions): Promise<BuildOutcome>;
  remove(): void;
}

export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-copy-"));
  copyParts(folder);
  linkPackages(folder);
  return {
    folder,
    build: (options) => build(folder, options),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function build(folder: string, { environment = {}, minutes = 10, onPrint }: BuildOptions = {}): Promise<BuildOutcome> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const child = spawn("npm", ["run", "build"], {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    const stop = setTimeout(() => process.kill(-(child.pid ?? 0), "SIGKILL"), minutes * 60_000);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
        onPrint?.(printed);
      });
    }
    child.once("error", reject);
    child.once("close", (status) => {
      clearTimeout(stop);
      resolve({ status, printed });
    });
  });
}
