import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { answerRequest } from "@/lib/http/answer-request";
import { referenceOf } from "@/lib/http/openapi/reference";
import type { SearchResultJson } from "@/lib/http/endpoints/search-endpoint";
import type { Envelope } from "@/lib/http/envelope";
import type { ProblemDetails } from "@/lib/http/problem";
import { wideCollection } from "@/tests/support/collection";

const catalogue = buildCatalogue(wideCollection().texts);
const get = (address: string) => answerRequest(new Request(`http://localhost/api/v1/${address}`), catalogue);
const problemOf = async (address: string) => {
  const answer = get(address);
  return { status: answer.status, problem: (await answer.json()) as ProblemDetails };
};

describe("search.json", () => {
  it("answers with kind, id, name, detail and address, best first", async () => {
    const answer = get("search.json?q=distiled");
    expect(answer.status).toBe(200);
    const { data, meta } = (await answer.json()) as Envelope<readonly SearchResultJson[]>;
    expect(data[0]).toEqual({
      kind: "method",
      id: "brisk-decoding",
      name: "Brisk Decoding",
      detail: catalogue.methods.get("brisk-decoding")?.summary,
      fit: "near",
      href: "/methods/brisk-decoding",
    });
    expect(meta).toMatchObject({ self: "/api/v1/search.json?q=distiled", count: data.length });
  });

  it("answers configurations and results too, each with the page that has it", async () => {
    const rows = async (query: string) =>
      ((await get(`search.json?q=${encodeURIComponent(query)}`).json()) as Envelope<readonly SearchResultJson[]>).data;
    expect((await rows("Slate-XL/2"))[0]).toMatchObject({
      kind: "configuration",
      id: "slate-xl-2",
      name: "Slate XL/2",
      fit: "name",
      href: "/methods/slate",
    });
    expect((await rows("loom 1.90"))[0]).toMatchObject({
      kind: "result",
      id: "loom-fid",
      fit: "name",
      href: "/papers/loom#loom-fid",
    });
  });

  it("answers an empty list where nothing fits: the question was understood", async () => {
    const { data, meta } = (await get("search.json?q=xyzzyxyzzy").json()) as Envelope<readonly SearchResultJson[]>;
    expect([data, meta.count]).toEqual([[], 0]);
  });

  it("is refused without text", async () => {
    for (const address of ["search.json", "search.json?q=", "search.json?q=%20%00"]) {
      const { status, problem } = await problemOf(address);
      expect([status, problem.parameters?.[0]?.parameter], address).toEqual([400, "q"]);
    }
  });

  it("is refused for too long a text, without sending it back", async () => {
    const { status, problem } = await problemOf(`search.json?q=${"x".repeat(5000)}`);
    expect(status).toBe(400);
    expect(problem.parameters?.[0]?.allowed).toEqual(["at most 100 characters"]);
    expect(JSON.stringify(problem)).not.toContain("xxxx");
  });

  it("names a misspelt parameter with the right one", async () => {
    const { status, problem } = await problemOf("search.json?query=loom");
    expect([status, problem.parameters?.[0]?.allowed]).toEqual([400, ["q"]]);
  });
});

describe("search.csv", () => {
  it("is a 404 that leads to the JSON", async () => {
    const { status, problem } = await problemOf("search.csv?q=loom");
    expect(status).toBe(404);
    expect(problem.nearest?.[0]).toBe("/api/v1/search.json");
  });

  it("is not offered by the reference", () => {
    const search = referenceOf(catalogue).find(({ path }) => path === "search");
    expect(search?.formats).toEqual(["json"]);
    expect(search?.parameters).toEqual([
      {
        name: "q",
        description: "What to search for; small typing errors do not matter.",
        isRequired: true,
        isRepeatable: false,
        values: { longest: 100 },
      },
    ]);
  });
});
