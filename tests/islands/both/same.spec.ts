import { expect, test } from "@playwright/test";
import { walkSite } from "@/tests/support/walk-site";
import { OTHERS, PAGES, VIEWS } from "./addresses";
import { SITES } from "./sites";

const [ISLANDS, PLAIN] = [SITES["with islands"], SITES["ISLANDS=off"]];

/** Returns what a reader without scripts gets, with its links: the HTML without the parts that only scripts need. */
const readable = (html: string) =>
  html
    .replace(/^[\s\S]*?<body[^>]*>/, "")
    .replace(
      /<script(?![^>]*ld\+json)[\s\S]*?<\/script>|<link [^>]*>|<!--[\s\S]*?-->|<template[\s\S]*?<\/template>/g,
      "",
    )
    .replace(/ (?:data-still|nonce)="[^"]*"/g, "")
    // The ids that React generates depend on how it reached a component.
    .replace(/_[RS]_[\da-z]*_/gi, "ID")
    .replace(/https?:\/\/localhost:\d+/g, "")
    .replace(/></g, ">\n<")
    .trim();

const bodyOf = async (address: string) => {
  const answer = await fetch(address, { redirect: "manual" });
  return {
    status: answer.status,
    type: answer.headers.get("content-type"),
    location: answer.headers.get("location"),
    text: await answer.text(),
  };
};

for (const address of [...PAGES, ...VIEWS])
  test(`${address} has the same status, text and links both ways`, async () => {
    const [one, other] = [await bodyOf(ISLANDS + address), await bodyOf(PLAIN + address)];
    expect(one.status).toBe(200);
    expect(other.status).toBe(200);
    expect(one.text).toContain("<main");
    expect(readable(other.text)).toBe(readable(one.text));
  });

for (const address of OTHERS)
  test(`${address} has the same status and type both ways, and leads to the same place`, async () => {
    const answers = [await bodyOf(ISLANDS + address), await bodyOf(PLAIN + address)].map(
      ({ status, type, location }) => ({ status, type, location: location?.replace(/^https?:\/\/localhost:\d+/, "") }),
    );
    expect(answers[1]).toEqual(answers[0]);
  });

test("every address that a document says is there, and both say the same ones", async () => {
  test.setTimeout(600_000);
  const walks = [];
  for (const site of [ISLANDS, PLAIN]) walks.push(await walkSite(site));
  expect(walks.map(({ faults }) => faults)).toEqual([[], []]);
  // The names of scripts and style sheets differ between the builds, so only the number of addresses is checked.
  expect(walks[0]?.asked).toBeGreaterThan(100);
});

test("only the build with islands is sealed, sends no tree and brings files that were compressed beforehand", async () => {
  const page = (site: string, headers: Record<string, string> = {}) =>
    fetch(`${site}/papers/loom`, { headers, redirect: "manual" });
  expect(await (await page(ISLANDS)).text()).toContain('type="text/on-use"');
  expect((await page(ISLANDS, { rsc: "1" })).headers.get("content-type")).toContain("text/html");
  expect((await page(ISLANDS, { "accept-encoding": "br" })).headers.get("content-encoding")).toBe("br");
  const plain = await (await page(PLAIN)).text();
  expect(plain).not.toContain("text/on-use");
  expect(plain).not.toContain("data-still");
  // Next redirects a request for its tree that lacks the cache key to the address of the tree.
  expect((await page(PLAIN, { rsc: "1" })).headers.get("location")).toContain("_rsc");
  expect((await page(PLAIN, { "accept-encoding": "br" })).headers.get("content-encoding")).toBeNull();
});
