import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it, vi } from "vitest";
import { addressAt, addressBelow, mounted } from "@/scripts/server/base-path.mjs";
import { agreedBasePath } from "@/scripts/server/built-settings.mjs";
import { readSettings } from "@/scripts/server/settings.mjs";

describe("BASE_PATH", () => {
  it("is a path without a slash at its end, and empty for none", () => {
    expect(readSettings({ BASE_PATH: " /results " }).basePath).toBe("/results");
    expect(readSettings({ BASE_PATH: "/labs/marsh-1" }).basePath).toBe("/labs/marsh-1");
    expect(readSettings({ BASE_PATH: "" }).basePath).toBe("");
    for (const rubbish of ["results", "/results/", "/", "//x", "/a b", "/../x", "/a?b", "https://example.org/results"])
      expect(() => readSettings({ BASE_PATH: rubbish }), rubbish).toThrow(
        `BASE_PATH: found ${rubbish} → write a path such as /results`,
      );
  });
  it("is what the public address ends with", () => {
    const urlOf = (SITE_URL: string) => readSettings({ BASE_PATH: "/results", SITE_URL }).siteUrl;
    expect([urlOf("https://example.org"), urlOf("https://example.org/results/")]).toEqual([
      "https://example.org/results",
      "https://example.org/results",
    ]);
    expect(() => urlOf("https://example.org/lab")).toThrow(
      "SITE_URL: found https://example.org/lab, but BASE_PATH is /results → https://example.org, or https://example.org/results",
    );
  });
  it("holds for a build: a server of it takes no other", () => {
    expect([
      agreedBasePath({ basePath: "/results" }, {}),
      agreedBasePath({ basePath: "/results" }, { basePath: "/results" }),
      agreedBasePath({}, { basePath: "" }),
    ]).toEqual(["/results", "/results", ""]);
    expect(() => agreedBasePath({ basePath: "/results" }, { basePath: "/other" })).toThrow(
      "BASE_PATH: found /other, but the build was made with /results → build again",
    );
    expect(() => agreedBasePath({}, { basePath: "/other" })).toThrow("the build was made without one");
  });
});

describe("a server below its host", () => {
  const ask = (url: string, location?: string) => {
    const said = { status: 0, headers: {} as Record<string, unknown> };
    const response = {
      setHeader: (name: string, value: unknown) => void (said.headers[name] = value),
      writeHead: (status: number) => void (said.status = status),
      end: vi.fn(),
    };
    const seen: string[] = [];
    const answer = (request: IncomingMessage, to: ServerResponse) => {
      seen.push(request.url ?? "");
      if (location) to.setHeader("Location", location);
    };
    mounted(answer, "/results")({ url, method: "GET" } as IncomingMessage, response as unknown as ServerResponse);
    return { ...said, seen: seen[0] };
  };
  it("sees addresses as they are below it", () => {
    const pairs = {
      "/results": "/",
      "/results/": "/",
      "/results?kind=paper": "/?kind=paper",
      "/results/results?page=2": "/results?page=2",
      "/results/papers/loom": "/papers/loom",
    };
    for (const [asked, seen] of Object.entries(pairs)) expect(ask(asked).seen).toBe(seen);
  });
  it("has nothing outside", () => {
    for (const outside of ["/", "/papers", "/resultsheet", "/api/health"])
      expect(ask(outside)).toEqual({ status: 404, headers: {}, seen: undefined });
  });
  it("leads on to addresses below it, and to other hosts as they are", () => {
    expect(ask("/results/method", "/how-it-works").headers).toEqual({ Location: "/results/how-it-works" });
    expect(ask("/results/x", "https://example.org/x").headers).toEqual({ Location: "https://example.org/x" });
  });
  it("is the same listener without a base path", () => {
    const answer = () => undefined;
    expect(mounted(answer, "")).toBe(answer);
    expect([addressAt("/papers", ""), addressBelow("/papers", "")]).toEqual(["/papers", "/papers"]);
  });
});
