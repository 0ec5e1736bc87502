import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { POST } from "@/app/api/v1/[[...path]]/route";
import { API, formatsOf } from "@/lib/http/endpoints/endpoint";
import { ENDPOINTS } from "@/lib/http/endpoints/endpoints";
import { openApiPath } from "@/lib/http/openapi/openapi";
import { exampleAnswer } from "@/lib/http/openapi/openapi-examples";
import { PROBLEM_KINDS } from "@/lib/http/problem";
import { referenceOf } from "@/lib/http/openapi/reference";
import { TABLES } from "@/lib/tables/all-tables";
import { get, problemOf, requestOf, textOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";
import {
  closed,
  documented,
  DOCUMENT,
  faultsOf,
  faultsOfAnswer,
  OPERATIONS,
  servedDocument,
} from "@/tests/support/openapi";

describe("the document", () => {
  it("shows the responses that its reference shows: each example is requested once", () => {
    for (const endpoint of ENDPOINTS)
      for (const format of formatsOf(endpoint))
        expect(exampleAnswer(wide, endpoint, format)).toBe(exampleAnswer(wide, endpoint, format));
  });
  it("is OpenAPI 3.1 by the schema of the specification, with every reference resolved", async () => {
    const validator = new Validator();
    expect(await validator.validate(await servedDocument())).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
  });
  it("says of each refusal the headers that it has: what is allowed, and when to try again", async () => {
    const { components } = (await servedDocument()) as unknown as {
      readonly components: { readonly responses: Readonly<Record<string, { readonly headers: object }>> };
    };
    const having = (header: string) =>
      Object.entries(components.responses).flatMap(([name, { headers }]) => (header in headers ? [name] : []));
    expect([having("Allow"), having("Retry-After")]).toEqual([["MethodNotAllowed"], ["TooLarge"]]);
  });
  it("has what strict readers of other languages ask for", async () => {
    const text = JSON.stringify(await servedDocument());
    // Only JavaScript with its flag u reads a Unicode class; Python raises an error, and generated clients would refuse every address.
    for (const [, pattern = ""] of text.matchAll(/"pattern":"((?:[^"\\]|\\.)*)"/g))
      expect(pattern).not.toContain("\\p{");
    expect(JSON.parse(text)).toMatchObject({
      security: [],
      info: { contact: { url: expect.stringMatching(/^https?:/) } },
    });
    for (const { description } of OPERATIONS as readonly { description?: string }[]) expect(description).toMatch(/\.$/);
    // By default, generated clients write a list as one parameter with commas.
    const lists = OPERATIONS.flatMap(({ parameters }) => parameters).filter(({ schema }) =>
      JSON.stringify(schema).startsWith('{"type":"array"'),
    );
    expect(lists.length).toBeGreaterThan(0);
    for (const list of lists) expect(list).toMatchObject({ style: "form", explode: true });
    const named = new Set([...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name));
    expect(Object.keys(DOCUMENT.components.schemas).filter((name) => !named.has(name))).toEqual([]);
  });
  it("is served like any answer, and takes no parameters", async () => {
    const response = get("openapi.json");
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(get("openapi.json", { "if-none-match": response.headers.get("etag") ?? "" }).status).toBe(304);
    expect((await problemOf(get("openapi.json?colour=red"))).status).toBe(400);
  });
  it("describes every format of every endpoint, and nothing else", () => {
    const addresses = ENDPOINTS.flatMap((endpoint) =>
      formatsOf(endpoint).map((format) => openApiPath(endpoint.path, format)),
    );
    expect(Object.keys(DOCUMENT.paths)).toEqual(["/", ...addresses]);
    const names = OPERATIONS.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
  });
  it("has every parameter that an endpoint has", () => {
    for (const endpoint of ENDPOINTS) {
      const { path, parameters } = endpoint;
      const [format = "json"] = formatsOf(endpoint);
      const described = OPERATIONS.find((operation) => operation.path === openApiPath(path, format))?.parameters ?? [];
      const query = described.filter((parameter) => parameter.in === "query").map(({ name }) => name);
      const own = Object.keys(parameters(wide, path.startsWith("benchmarks/") ? "meadow-256" : "loom", format));
      expect(query).toEqual(format === "csv" ? [...own, "bom"] : own);
    }
  });
  it("has the version once, and every address takes it", () => {
    const { parameters } = DOCUMENT.components;
    expect(Object.keys(parameters)).toEqual(["version"]);
    for (const item of Object.values(DOCUMENT.paths))
      expect(item.parameters).toEqual([{ $ref: "#/components/parameters/version" }]);
    for (const path of ["/", "/openapi.json", "/papers.csv"])
      expect(get(`${path.slice(1)}?version=${parameters.version.example}`).status).toBe(200);
  });
  it("has the type of every format in which a view can be taken away, and says what each column of its CSV holds", () => {
    const types = {
      csv: "text/csv",
      json: "application/json",
      md: "text/markdown",
      tex: "application/x-tex",
      bib: "application/x-bibtex",
    };
    for (const view of ["results", "benchmarks/{id}", "methods/{id}", "papers/{id}", "compare"]) {
      for (const [format, type] of Object.entries(types)) expect(documented(`/${view}.${format}`).type).toBe(type);
    }
    expect(referenceOf(wide).flatMap(({ columns }) => columns.filter(({ description }) => description === ""))).toEqual(
      [],
    );
  });
  it("lists words, and points to ids, which grow with the data", () => {
    const parameters = Object.fromEntries(
      (OPERATIONS.find(({ path }) => path === "/results.json")?.parameters ?? []).map(({ name, schema }) => [
        name,
        schema,
      ]),
    );
    expect(parameters.kind).toEqual({
      type: "array",
      items: { type: "string", enum: ["abstract", "paper", "repository", "citation", "aggregator", "run"] },
    });
    expect(parameters.method).toEqual({ type: "array", items: { $ref: "#/components/schemas/MethodId" } });
    expect(DOCUMENT.components.schemas.MethodId).toMatchObject({
      "x-values": { url: "/api/v1/methods.json", field: "method_id" },
    });
  });
  it("says of a column what its table says", () => {
    const { properties } = DOCUMENT.components.schemas.Paper as { properties: Record<string, unknown> };
    for (const [name, column] of Object.entries(TABLES.papers.row.shape))
      expect(properties[name]).toMatchObject(column.meta() ?? {});
  });
});

describe.each(OPERATIONS)("the example of $path", ({ path, "x-example": example, responses }) => {
  const address = example.slice(API.length + 1);
  it("answers what the document says", async () => {
    const response = get(address);
    expect(response.status).toBe(200);
    expect(await faultsOfAnswer(path, response)).toEqual([]);
  });
  it("is shown cut short, as the schema has it", async () => {
    const { type, ref } = documented(path);
    const ok = responses["200"] as { content: Record<string, { examples: { shortened: { value: unknown } } }> };
    const { value } = ok.content[type]?.examples.shortened ?? {};
    if (ref === undefined) expect((await textOf(address)).startsWith(String(value).trimEnd())).toBe(true);
    else expect(faultsOf(ref, value)).toEqual([]);
  });
  it("is a 304 for who has it", () => {
    expect(responses["304"]).toBeDefined();
    expect(get(address, { "if-none-match": "*" }).status).toBe(304);
  });
  it("refuses a parameter that there is not, and any other method, as documented", async () => {
    const refused = get(`${address.split("?")[0]}?colour=red`);
    expect(refused.status).toBe(400);
    expect(await faultsOfAnswer(path, refused)).toEqual([]);
    const posted = POST(requestOf(address, { method: "POST" }));
    expect(posted.status).toBe(405);
    expect(await faultsOfAnswer(path, posted)).toEqual([]);
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(["400", "405"]));
  });
  it("answers 404 for another id exactly where the document says so", async () => {
    expect("404" in responses).toBe(path.includes("{id}"));
    if (!path.includes("{id}")) return;
    const gone = get(path.slice(1).replace("{id}", "no-such-id"));
    expect(gone.status).toBe(404);
    expect(await faultsOfAnswer(path, gone)).toEqual([]);
  });
});

describe("the bare address", () => {
  it("lists the endpoints and where they are described", async () => {
    const index = JSON.parse(await textOf("")) as { data: { openapi: string; endpoints: { path: string }[] } };
    expect(faultsOf("#/components/schemas/IndexAnswer", index)).toEqual([]);
    expect(index.data.endpoints.map(({ path }) => path)).toEqual(ENDPOINTS.map(({ path }) => `${API}/${path}`));
    expect(get(index.data.openapi.slice(API.length + 1)).status).toBe(200);
  });
  it.each(["", "papers.csv", "papers/gone.json", "papers.csv?colour=red"])(
    "and every answer links there: %s",
    (address) => {
      expect(get(address).headers.get("link")).toContain('</api/v1/openapi.json>; rel="service-desc"');
    },
  );
});

describe("the problems", () => {
  it("have a schema that knows every kind and status", () => {
    const kinds = Object.entries(PROBLEM_KINDS).map(([kind, { status }]) => ({
      type: `/data/api#${kind}`,
      title: "t",
      detail: "d",
      status,
    }));
    for (const kind of kinds) expect(faultsOf("#/components/schemas/Problem", kind)).toEqual([]);
    expect(faultsOf("#/components/schemas/Problem", { ...kinds[0], status: 418 })).not.toEqual([]);
  });
});

describe("a closed schema", () => {
  it("refuses a field that is not documented, at any depth", () => {
    expect(closed({ properties: { a: { items: { properties: {} } } } })).toEqual({
      properties: { a: { items: { properties: {}, additionalProperties: false } } },
      additionalProperties: false,
    });
    const meta = { api: "v1", data_version: "0123456789ab", data_date: null, self: "/", count: 0 };
    expect(faultsOf("#/components/schemas/Meta", meta)).toEqual([]);
    expect(faultsOf("#/components/schemas/Meta", { ...meta, colour: "red" })).toHaveLength(1);
  });
});
