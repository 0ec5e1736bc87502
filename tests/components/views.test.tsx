import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { VIEWS as charts } from "@/app/q/charts/[[...page]]/views";
import { VIEWS as compare } from "@/app/q/compare/[[...page]]/views";
import { VIEWS as desk } from "@/app/q/desk/[[...page]]/views";
import { VIEWS as plain } from "@/app/q/plain/[[...page]]/views";
import { VIEWS as results } from "@/app/q/results/[[...page]]/views";
import { VIEWS as yourNumbers } from "@/app/q/your-numbers/[[...page]]/views";
import { SITE_PAGES, type PageAddress } from "@/lib/view/address/site-pages";
import { answerFrom } from "@/tests/support/answer-from";
import { small } from "@/tests/support/catalogues";

const VIEWS = { ...charts, ...compare, ...desk, ...plain, ...results, ...yourNumbers };

let done = () => {};
beforeAll(() => void (done = answerFrom(small)));
afterAll(() => done());

const ID = {
  "/benchmarks/[id]": "pond-64",
  "/methods/[id]": [...small.methods.keys()][0],
  "/papers/[id]": [...small.papers.keys()][0],
} as const;
const idOf = (address: PageAddress) => (ID as Partial<Record<PageAddress, string>>)[address] ?? "";
const shown = async (address: PageAddress, query: string) =>
  renderToStaticMarkup(
    (await VIEWS[address].render({ id: idOf(address), search: new URLSearchParams(query) })) as ReactNode,
  );

describe.each(SITE_PAGES.map(({ address }) => address))("%s with a query", (address) => {
  test("has a title of its own, and a heading", async () => {
    const { title } = await VIEWS[address].metadata({ id: idOf(address), search: new URLSearchParams() });
    if (address !== "/") expect(title).toMatch(/\S/);
    expect(await shown(address, "")).toMatch(/<h1[ >]/);
  });
});

test("a row that is not there is not found", async () => {
  for (const address of ["/benchmarks/[id]", "/methods/[id]", "/papers/[id]"] as const)
    await expect(
      async () =>
        renderToStaticMarkup(
          (await VIEWS[address].render({ id: "nothing", search: new URLSearchParams() })) as ReactNode,
        ),
      address,
    ).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
});

test.each([
  ["/methods", "family=diffusoin", "diffusoin"],
  ["/search", "q=nothing-of-the-kind", "nothing-of-the-kind"],
  ["/results", "metrik=x", "metrik"],
] as const)("%s reads %s", async (address, query, said) => expect(await shown(address, query)).toContain(said));
