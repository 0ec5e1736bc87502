import { execFile } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { otherNodes } from "@/scripts/check/other-nodes.mjs";

let folder = "";
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), "test-command-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a program into the folder that prints a line, and records that it was called. */
function program(name: string, line: string) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\necho "$@" >> ${file}.called\necho ${line}\nexit 0\n`);
  chmodSync(file, 0o755);
  return file;
}

/** Runs `npm test` without a Chromium. Resolves to what it prints, and whether it tried to install one. */
function gate(
  asked: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<{ readonly lines: readonly string[]; readonly hasInstalled: boolean }> {
  const apt = program("apt-get", "");
  program("sudo", "");
  program("env", "");
  const env = {
    ...process.env,
    CI: "",
    PATH: folder,
    CHROMIUM_PATH: "",
    FIREFOX_PATH: "",
    ...more,
    PLAYWRIGHT_BROWSERS_PATH: path.join(folder, "none"),
  };
  return new Promise((resolve) => {
    execFile(process.execPath, ["scripts/check/test.mjs", ...asked], { env }, (_, out) =>
      resolve({
        lines: out.split("\n"),
        hasInstalled: existsSync(`${apt}.called`) || existsSync(path.join(folder, "env.called")),
      }),
    );
  });
}

describe.skipIf(!existsSync("/etc/debian_version"))("npm test where no Chromium is", () => {
  test("says in its first line that it will install one, and tries to", async () => {
    const { lines, hasInstalled } = await gate(["browser"]);
    expect(lines[0]).toMatch(/will install Debian's .* → npm test -- --no-install/);
    expect(hasInstalled).toBe(true);
    expect(lines.at(-2)).toBe("0 passed, 1 failed");
  });

  test("installs none where it is told not to", async () => {
    const { lines, hasInstalled } = await gate(["browser", "--no-install"]);
    expect(lines.join("\n")).not.toContain("will install");
    expect(hasInstalled).toBe(false);
    expect(lines.at(-2)).toBe("0 passed, 1 failed");
  });
});

describe("npm test where neither Firefox nor WebKit is", () => {
  test("counts their journeys as skipped, with a sentence", async () => {
    const { lines, hasInstalled } = await gate(["engines"]);
    expect(hasInstalled).toBe(false);
    expect(lines.at(-3)).toMatch(/^– engines .* 1 skipped: not run: neither Firefox nor WebKit is installed$/);
    expect(lines.at(-2)).toBe("0 passed, 0 failed, 1 skipped");
  });

  test("at a forge it tries to install them first, and says that it could not", async () => {
    const { lines, hasInstalled } = await gate(["engines"], { CI: "true" });
    expect(hasInstalled).toBe(process.getuid?.() === 0);
    expect(lines.at(-3)).toMatch(
      / 1 skipped: not run: no firefox, no webkit is installed, and none could be installed within 3 minutes$/,
    );
    expect(lines.at(-2)).toBe("0 passed, 0 failed, 1 skipped");
  });
});

test("steps that keep one processor busy are made beside each other, and what each says stands under its name", async () => {
  program("npm", "said by npm");
  const { lines } = await gate(["lock", "dead"]);
  for (const name of ["lock", "dead"])
    expect(lines.slice(lines.indexOf(`── ${name}`)).slice(0, 2)).toEqual([`── ${name}`, "said by npm"]);
  expect(lines.at(-2)).toBe("2 passed, 0 failed");
});

test("other Nodes are found in .nodes, with nvm and on PATH, where they are what their name says", () => {
  const own = program("root/.nodes/22/node_modules/.bin/node", "v22.999.0");
  program("nvm/versions/node/v22.1.0/bin/node", "v22.1.0");
  const onPath = program("bin/node24", "v24.999.0");
  const environment = { PATH: path.join(folder, "bin"), NVM_DIR: path.join(folder, "nvm") };
  expect(otherNodes(environment, path.join(folder, "root"))).toEqual([
    { node: own, version: "v22.999.0" },
    { node: onPath, version: "v24.999.0" },
  ]);
  expect(otherNodes({ NVM_DIR: environment.NVM_DIR }, folder)).toEqual([
    { node: path.join(folder, "nvm/versions/node/v22.1.0/bin/node"), version: "v22.1.0" },
  ]);
  program("bin/node24", "v18.0.0");
  expect(otherNodes({ PATH: environment.PATH }, folder)).toEqual([]);
  expect(readFileSync(path.join(folder, "bin/node24.called"), "utf8")).toContain("--version");
});
