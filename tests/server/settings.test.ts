import { execFileSync, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { hostname } from "node:os";
import { afterEach, expect, test, vi } from "vitest";
import { dataFolder } from "@/lib/catalogue/load-texts";
import { siteOrigin } from "@/lib/view/site";
import { agreedReportUrl, agreedSiteUrl, withoutSiteUrl } from "@/scripts/server/built-settings.mjs";
import { readSettings } from "@/scripts/server/settings.mjs";
import { addressOf, noteWhere, readWhere } from "@/scripts/server/where.mjs";

afterEach(() => vi.unstubAllEnvs());

const NAMES = [
  "PORT",
  "HOSTNAME",
  "DATA_DIR",
  "SITE_URL",
  "BASE_PATH",
  "STOP_DELAY",
  "LOG",
  "METRICS",
  "CONTACT",
  "ISLANDS",
];

test("an empty value is not a value, for every setting", () => {
  expect(readSettings(Object.fromEntries(NAMES.map((name) => [name, " "])))).toEqual(readSettings({}));
  expect(readSettings({})).toMatchObject({
    port: 3000,
    host: undefined,
    dataFolder: "data",
    siteUrl: undefined,
    stopDelay: 0,
  });
  for (const name of NAMES) vi.stubEnv(name, "");
  expect(dataFolder()).toBe(`${process.cwd()}/data`);
  expect(siteOrigin()).toBe("http://localhost:3000");
});

test("DATA_DIR is read in one place, so that empty means the default everywhere", () => {
  const files = ["app", "components", "lib", "scripts"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  );
  const reading = files.filter(
    (file) =>
      /\.(?:m?[jt]s|tsx)$/.test(file) &&
      /(?:env(?:ironment)?\??\.|env(?:ironment)?\[.?|given\(.)DATA_DIR/.test(readFileSync(file, "utf8")),
  );
  expect(reading.filter((file) => !file.startsWith("scripts/bench/"))).toEqual(["lib/catalogue/data-folder.mjs"]);
});

test("what is given is taken, and the machine's own name shuts nobody out", () => {
  const given = {
    PORT: "0",
    HOSTNAME: "127.0.0.1",
    DATA_DIR: "my-tables",
    SITE_URL: "https://example.org/results/",
    STOP_DELAY: "10",
  };
  expect(readSettings(given)).toMatchObject({
    port: 0,
    host: "127.0.0.1",
    dataFolder: "my-tables",
    siteUrl: "https://example.org/results",
    stopDelay: 10_000,
  });
  expect(readSettings({ HOSTNAME: hostname() }).host).toBeUndefined();
});

test.each([
  ["PORT", "abc"],
  ["PORT", "-1"],
  ["PORT", "70000"],
  ["STOP_DELAY", "soon"],
  ["LOG", "yes"],
  ["METRICS", "1"],
  ["ISLANDS", "no"],
  ["CONTACT", "me@example.org"],
  ["SITE_URL", "example.org"],
  ["SITE_URL", "ftp://example.org"],
  ["SITE_URL", "https://"],
  ["SITE_URL", "https://me@example.org"],
  ["SITE_URL", "https://example.org/?a=1"],
])("%s=%s is refused, with what was found and what to write", (name, found) => {
  expect(() => readSettings({ [name]: found })).toThrow(`${name}: found ${found} → `);
});

test("a server says the address of its build, and no other", () => {
  const built = { siteUrl: "https://example.org" };
  expect(agreedSiteUrl(built, {})).toBe("https://example.org");
  expect(agreedSiteUrl(built, built)).toBe("https://example.org");
  expect(agreedSiteUrl({}, {})).toBeUndefined();
  expect(() => agreedSiteUrl(built, { siteUrl: "https://example.com" })).toThrow(
    /SITE_URL: found https:\/\/example\.com, but the build was made with https:\/\/example\.org → build again/,
  );
  expect(() => agreedSiteUrl({}, built)).toThrow(
    /SITE_URL: found https:\/\/example\.org, but the build was made without one/,
  );
});

test("a server sends reports where its build does, and nowhere else", () => {
  const built = { reportUrl: "https://example.org/new" };
  expect([agreedReportUrl(built, {}), agreedReportUrl(built, built), agreedReportUrl({}, {})]).toEqual([
    built.reportUrl,
    built.reportUrl,
    undefined,
  ]);
  expect(() => agreedReportUrl(built, { reportUrl: "a@example.org" })).toThrow(
    "REPORT_URL: found a@example.org, but the build was made with https://example.org/new → build again",
  );
  expect(() => agreedReportUrl({}, built)).toThrow(
    "REPORT_URL: found https://example.org/new, but the build was made without one → build again",
  );
});

test("a build without an address says in one line what will say localhost", () => {
  expect(withoutSiteUrl({ siteUrl: "https://example.org" })).toBeNull();
  expect(withoutSiteUrl({ siteUrl: undefined })).toMatch(
    /^SITE_URL is not set: .*sitemap.* http:\/\/localhost:3000 → [^\n]+$/,
  );
});

test("a server is asked where it listens", () => {
  expect([undefined, "0.0.0.0", "::", "::1", "127.0.0.2"].map((host) => addressOf({ port: 4000, host }))).toEqual(
    ["localhost", "127.0.0.1", "[::1]", "[::1]", "127.0.0.2"].map((name) => `http://${name}:4000`),
  );
});

test("the health check of a container finds a server wherever it was told to listen, and one that is gone nowhere", async () => {
  const server = createServer((_, response) => response.end("{}"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.2", resolve));
  const { port } = server.address() as AddressInfo;
  const root = process.cwd();
  noteWhere(root, { port, host: "127.0.0.2" });
  expect(readWhere(root)).toEqual({ port, host: "127.0.0.2", basePath: "" });
  expect(readWhere("/nowhere")).toBeNull();
  const ask = () =>
    new Promise((resolve) =>
      spawn(process.execPath, ["scripts/server/ask-health.mjs"], {
        env: { NODE_ENV: "test", PATH: process.env.PATH },
      }).once("exit", resolve),
    );
  expect(await ask()).toBe(0);
  await new Promise((resolve) => server.close(resolve));
  expect(await ask()).toBe(1);
});

test("a server that a setting keeps from starting says why in one line", () => {
  const said = (environment: Record<string, string>) => {
    try {
      execFileSync(process.execPath, ["scripts/build/build-if-needed.mjs"], {
        env: { NODE_ENV: "test", PATH: process.env.PATH, ...environment },
        stdio: "pipe",
      });
      return "";
    } catch (error) {
      return String((error as { stderr: Buffer }).stderr);
    }
  };
  expect(said({ SITE_URL: "rubbish" })).toBe(
    "build: SITE_URL: found rubbish → write an address such as https://example.org\n",
  );
});
