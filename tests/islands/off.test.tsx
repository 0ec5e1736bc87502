import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { islandsAtServing } from "@/lib/islands/at-serving.mjs";
import { hashesOf } from "@/scripts/build/note-pages.mjs";
import { readSettings } from "@/scripts/server/settings.mjs";

describe("ISLANDS=off", () => {
  beforeEach(() => {
    vi.resetModules();
    vi.stubEnv("ISLANDS", "off");
  });
  afterEach(() => void vi.unstubAllEnvs());

  test("leaves still elements to React, and hands it the data of a page as well", async () => {
    const { StaticHtml, StaticPage } = await import("@/lib/islands/static-html");
    const { PageData } = await import("@/lib/islands/page-data");
    expect(renderToStaticMarkup(<StaticHtml as="div">a</StaticHtml>)).toBe("<div>a</div>");
    expect(renderToStaticMarkup(<StaticPage>a</StaticPage>)).toBe('<div class="stack">a</div>');
    expect(renderToStaticMarkup(<PageData data={{ a: "</script>" }} />)).toBe(
      '<script type="application/json">{"a":"\\u003c/script>"}</script>',
    );
  });

  test("is one setting, by which a server does nothing of its own", () => {
    expect(readSettings({ ISLANDS: "off" }).hasIslands).toBe(false);
    expect(readSettings({}).hasIslands).toBe(true);
    const { files, asHtml } = islandsAtServing({ hasIslands: false });
    expect(files.size).toBe(0);
    const request = { headers: { rsc: "1" } };
    asHtml(request as never, {} as never);
    expect(request.headers).toEqual({ rsc: "1" });
  });
});

describe("the policy of a page as Next makes it", () => {
  let file = "";
  beforeEach(() => void (file = path.join(mkdtempSync(path.join(tmpdir(), "as-reported-")), "page.html")));
  afterEach(() => rmSync(path.dirname(file), { recursive: true }));
  const page = (scripts: number) =>
    `<html><head><meta charSet="utf-8"/></head><body>${Array.from({ length: scripts }, (_, at) => `<script>f(${at})</script>`).join("")}</body></html>`;

  test("is in its header while that has room for its scripts", () => {
    writeFileSync(file, page(40));
    expect(hashesOf("/papers/a", file)).toHaveLength(40);
    expect(readFileSync(file, "utf8")).toBe(page(40));
  });

  test("is in the page itself if it does not, and as strict", () => {
    writeFileSync(file, page(41));
    expect(hashesOf("/papers/a", file)).toEqual(["unsafe-inline"]);
    const [, policy = ""] =
      /^<html><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/.exec(
        readFileSync(file, "utf8"),
      ) ?? [];
    expect(policy.match(/'sha256-[^']+'/g)).toHaveLength(41);
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
  });
});

test("the README of the folder names each of its files, and no other", () => {
  const text = readFileSync("lib/islands/README.md", "utf8");
  const named = new Set([...text.matchAll(/`([\w-]+(?:\.client)?\.(?:mjs|tsx?))`/g)].map(([, name]) => name));
  const there = readdirSync("lib/islands").filter((name) => name !== "README.md");
  expect({
    missing: there.filter((name) => !named.has(name)),
    gone: [...named].filter((name) => !there.includes(name ?? "")),
  }).toEqual({ missing: [], gone: [] });
});
