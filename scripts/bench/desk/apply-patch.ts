import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A command that was run, with its exit code and output. */
interface Ran {
  readonly command: string;
  readonly code: number;
  readonly said: string;
}

/**
 * Applies a patch with git to a copy of a collection, and runs data:check and, with the text of an abstract, data:verify on it: the commands that a
 * curator runs. The copy is removed afterwards.
 */
export function applyPatch(collection: string, patch: string, abstract: string): readonly Ran[] {
  const folder = mkdtempSync(path.join(tmpdir(), "as-reported-desk-"));
  const run = (
    command: string,
    program: string,
    options: readonly string[],
    cwd: string,
    environment: Readonly<Record<string, string>>,
  ): Ran => {
    const { status, stdout, stderr } = spawnSync(program, options, {
      cwd,
      env: { ...process.env, ...environment },
      encoding: "utf8",
    });
    return { command, code: status ?? -1, said: `${stdout}${stderr}` };
  };
  const script = (name: string, ...options: string[]) =>
    run(
      `npm run data:${name}`,
      process.execPath,
      ["--import", "tsx", `scripts/data/${name}.ts`, ...options],
      process.cwd(),
      { DATA_DIR: path.join(folder, "data") },
    );
  try {
    cpSync(collection, path.join(folder, "data"), { recursive: true });
    writeFileSync(path.join(folder, "desk.patch"), patch);
    const ran = [
      run("git apply", "git", ["apply", "desk.patch"], folder, { GIT_CEILING_DIRECTORIES: tmpdir() }),
      script("check"),
    ];
    if (abstract === "") return ran;
    mkdirSync(path.join(folder, "abstracts"));
    writeFileSync(path.join(folder, "abstracts", "99-eddy-strokes.txt"), abstract);
    return [...ran, script("verify", "--abstracts", path.join(folder, "abstracts"))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
