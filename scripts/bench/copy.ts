import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** What a build needs. */
const PARTS = [
  "app",
  "components",
  "data",
  "lib",
  "public",
  "scripts",
  "next.config.mjs",
  "package-lock.json",
  "package.json",
  "proxy.ts",
  "tsconfig.json",
] as const;

interface BuildOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** After so many it is stopped, which counts as failed. */
  readonly minutes?: number;
  /** Called with all that was printed, each time that there is more. */
  readonly onPrint?: (printed: string) => void;
}

interface BuildOutcome {
  /** Null where it was stopped. */
  readonly status: number | null;
  readonly printed: string;
}

/** The project in a folder of its own, so that nothing that is done there touches the project's build. */
interface ProjectCopy {
  readonly folder: string;
  /** `npm run build` there. */
  build(options?: BuildOptions): Promise<BuildOutcome>;
  remove(): void;
}

/** Copies the project. Packages are linked where the disk is the same, because they are most of it and a build only reads them. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-copy-"));
  for (const part of PARTS) if (existsSync(part)) cpSync(part, path.join(folder, part), { recursive: true });
  const packages = path.join(folder, "node_modules");
  if (spawnSync("cp", ["-al", "node_modules", packages]).status !== 0) {
    rmSync(packages, { recursive: true, force: true });
    cpSync("node_modules", packages, { recursive: true, verbatimSymlinks: true });
  }
  return { folder, build: (options) => build(folder, options), remove: () => rmSync(folder, { recursive: true, force: true }) };
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
