import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** The Node releases on which the unit tests also have to pass, besides the one that runs the rest of the gate. */
export const OTHER_NODES = ["22", "24"];

export const HOW_TO_GET_A_NODE = `npm install --prefix .nodes/24 node@24 (nvm's and node24 on PATH are found too)`;

/**
 * Returns those of OTHER_NODES that are installed: in .nodes, which git ignores, among those of nvm, or as `node24` on PATH.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {string} root the folder that contains .nodes
 * @returns {{ node: string; version: string }[]} path of the program, and the version that it reports
 */
export function otherNodes(environment = process.env, root = ".") {
  return OTHER_NODES.flatMap((major) => {
    for (const node of placesOf(major, environment, root)) {
      const version = existsSync(node)
        ? spawnSync(node, ["--version"], { encoding: "utf8" }).stdout?.trim()
        : undefined;
      if (version?.startsWith(`v${major}.`) && version !== process.version)
        return [{ node: path.resolve(node), version }];
    }
    return [];
  });
}

/** @type {(major: string, environment: Readonly<Record<string, string | undefined>>, root: string) => readonly string[]} */
function placesOf(major, { PATH = "", NVM_DIR = "" }, root) {
  const ofNvm = path.join(NVM_DIR, "versions/node");
  const installed =
    NVM_DIR !== "" && existsSync(ofNvm) ? readdirSync(ofNvm).filter((name) => name.startsWith(`v${major}.`)) : [];
  return [
    path.join(root, ".nodes", major, "node_modules/.bin/node"),
    ...installed.map((name) => path.join(ofNvm, name, "bin/node")),
    ...PATH.split(path.delimiter)
      .filter(Boolean)
      .map((folder) => path.join(folder, `node${major}`)),
  ];
}
