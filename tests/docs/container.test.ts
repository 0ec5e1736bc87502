import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

// The tests run no container engine; they check only promises that the files themselves show.
const lines = readFileSync("Dockerfile", "utf8").split("\n");
const ignored = readFileSync(".dockerignore", "utf8").split("\n");
const argumentsOf = (instruction: string) =>
  lines.filter((line) => line.startsWith(`${instruction} `)).map((line) => line.slice(instruction.length + 1));

describe("the container", () => {
  test("is made from one exact version of Node, pinned by digest, which a machine renews", () => {
    const bases = argumentsOf("FROM").map((base) => base.split(" ")[0]);
    expect(new Set(bases).size).toBe(1);
    expect(bases[0]).toMatch(/^node:\d+\.\d+\.\d+-[a-z]+-slim@sha256:[\da-f]{64}$/);
    expect(JSON.parse(readFileSync("renovate.json", "utf8")).extends).toContain("docker:pinDigests");
  });

  test("whose line is one with long support: an even number, and not one that ended", () => {
    const major = Number(/^node:(\d+)/.exec(argumentsOf("FROM")[0] ?? "")?.[1]);
    expect(major % 2).toBe(0);
    expect(major).toBeGreaterThanOrEqual(24);
  });

  test("serves as a user without rights, from a stage that has no build tools", () => {
    expect(argumentsOf("USER")).toEqual(["node"]);
    expect(lines.indexOf("USER node")).toBeGreaterThan(lines.findLastIndex((line) => line.startsWith("FROM ")));
  });

  test("starts and asks for health with programs that are packed", () => {
    const packed = /scripts\/[\w/-]+\.mjs/;
    for (const instruction of ["CMD", "HEALTHCHECK"])
      expect(existsSync(packed.exec(argumentsOf(instruction)[0] ?? "")?.[0] ?? "")).toBe(true);
  });

  test("is sent nothing that the build makes itself, no settings of one machine, and everything that it is made from", () => {
    for (const made of [".git", ".env*", ".next", "node_modules", "out"]) expect(ignored).toContain(made);
    for (const input of ["app", "components", "data", "lib", "scripts", "proxy.ts", "package-lock.json", ".npmrc"])
      expect(ignored).not.toContain(input);
  });
});
