import { describe, expect, it } from "vitest";
import { API } from "@/lib/http/endpoints/endpoint";
import { formatsOf } from "@/lib/http/endpoints/endpoint";
import { ENDPOINTS } from "@/lib/http/endpoints/endpoints";
import { exampleOf } from "@/lib/http/openapi/example-of";
import { idsInUse, referenceOf, shapesOf } from "@/lib/http/openapi/reference";
import type { Field } from "@/lib/http/openapi/reference-fields";
import { TABLE_NAMES } from "@/lib/tables/all-tables";
import { benchmarkDataHref, resultsDataHref, paperDataHref, tableHref } from "@/lib/view/address/addresses";
import { get } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";

const status = (address: string) => get(address).status;

describe("the API reference", () => {
  it.each(ENDPOINTS.map((endpoint) => exampleOf(wide, endpoint)))(
    "gives an example that answers: %s",
    async (example) => {
      const response = get(example);
      expect(response.status).toBe(200);
      expect((await response.text()).trimEnd().split("\n").length).toBeGreaterThan(1);
    },
  );
  it("has every table, once, and no address twice", () => {
    const paths = ENDPOINTS.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const name of TABLE_NAMES) expect(paths).toContain(name);
  });
  it.each(ENDPOINTS)("answers the formats of $path, with every parameter that it lists", (endpoint) => {
    const { path, parameters } = endpoint;
    const [at = "", query = ""] = exampleOf(wide, endpoint).split("?");
    const id = /^[a-z]+\/(?<id>[^.]+)/.exec(at)?.groups?.id ?? "";
    for (const format of formatsOf(endpoint)) {
      const ask = (search: URLSearchParams) => status(`${path.replace("ID", id)}.${format}?${search.toString()}`);
      expect(ask(new URLSearchParams(query))).toBe(200);
      for (const [name, parameter] of Object.entries(parameters(wide, id, format))) {
        // The other choices of the example stay, because one choice may depend on another: a reference is one of the methods.
        const asked = new URLSearchParams(query);
        // The groups of a board are known only from its view.
        if (name === "panel") asked.delete("form");
        const [first = "", second = "other words"] =
          "allowed" in parameter ? parameter.allowed : [parameter.form?.example ?? "any words"];
        asked.set(name, asked.get(name) ?? first);
        expect(ask(asked)).toBe(200);
        asked.append(name, asked.get(name) === second ? first : second);
        expect(ask(asked)).toBe(parameter.repeatable ? 200 : 400);
      }
    }
  });
  it("lists words one by one, and names the table of ids", () => {
    const [results, benchmark] = ["results", "benchmarks/ID"].map((path) =>
      referenceOf(wide).find((one) => one.path.startsWith(path)),
    );
    const values = Object.fromEntries(
      (results?.parameters ?? []).map((parameter) => [parameter.name, parameter.values]),
    );
    expect(values.paper).toEqual({ idsOf: "papers" });
    expect(values.kind).toEqual({ words: ["abstract", "paper", "repository", "citation", "aggregator", "run"] });
    expect(benchmark?.parameters.find(({ name }) => name === "metric")?.values).toEqual({ idsOf: "metrics" });
  });
  it("explains every field that it names, or leads to where that is done", () => {
    const places = new Set([
      "#shape-Meta",
      ...shapesOf(wide).map(({ name }) => `#shape-${name}`),
      ...TABLE_NAMES.map((name) => `/data#${name}`),
    ]);
    const all = (fields: readonly Field[]): readonly Field[] =>
      fields.flatMap((field) => [field, ...all(field.fields)]);
    const fields = all([
      ...referenceOf(wide).flatMap(({ data }) => data),
      ...shapesOf(wide).flatMap((shape) => shape.fields),
    ]);
    expect(fields.length).toBeGreaterThan(50);
    for (const { href, type } of fields) {
      if (href !== null) expect(places).toContain(href);
      expect(type).not.toContain("undefined");
    }
  });
  it("lists the ids of every table that a parameter takes one of", () => {
    const listed = new Map(idsInUse(wide).map(({ table, ids }) => [table, ids]));
    expect([...listed.keys()]).toEqual(["papers", "methods", "benchmarks", "metrics"]);
    expect(listed.get("methods")).toEqual([...wide.methods.keys()]);
  });
});

describe("addresses that pages link to", () => {
  it.each([
    tableHref("papers", "csv"),
    benchmarkDataHref("meadow-256", "csv", { metrics: ["fid"], kinds: ["abstract"] }),
    benchmarkDataHref("meadow-256", "json"),
    paperDataHref("loom", "json"),
    resultsDataHref("csv", { topic: ["audio"], metric: [] }),
  ])("%s answers", (href) => {
    expect(href.startsWith(`${API}/`)).toBe(true);
    expect(status(href.slice(API.length + 1))).toBe(200);
  });
});
