import { describe, expect, it } from "vitest";
import { envelopeOf, get, problemOf, textOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";

const OTHER = "000000000000";
const ADDRESSES = [
  "papers",
  "results.json?metric=fid",
  "benchmarks/meadow-256",
  "methods/loom",
  "papers/loom",
  "compare.json?method=loom",
  "search.json?q=loom",
].map((address) => (address.includes(".") ? address : `${address}.json`));
const withVersion = (address: string, version: string) =>
  `${address}${address.includes("?") ? "&" : "?"}version=${version}`;

describe.each(ADDRESSES)("%s", (address) => {
  it("says which data it was made from, and its day", async () => {
    const { meta } = await envelopeOf(address);
    expect(meta).toMatchObject({ data_version: wide.version, data_date: wide.date });
    expect(meta).not.toHaveProperty("asked_version");
    expect(get(address).headers.get("x-data-version")).toBe(wide.version);
    expect(get(address).headers.get("x-asked-version")).toBeNull();
  });
  it("asked for the present data answers as without a version", async () => {
    const asked = withVersion(address, wide.version);
    const [plain, answer] = [await envelopeOf(address), await envelopeOf(asked)];
    expect(answer.data).toEqual(plain.data);
    expect({ ...answer.meta, self: "" }).toEqual({ ...plain.meta, self: "" });
    expect(get(asked).headers.get("x-asked-version")).toBeNull();
  });
  it("asked for other data answers with the present data, and says so", async () => {
    const asked = withVersion(address, OTHER);
    const [plain, answer] = [await envelopeOf(address), await envelopeOf(asked)];
    expect(answer.data).toEqual(plain.data);
    expect(answer.meta).toMatchObject({ data_version: wide.version, asked_version: OTHER, self: `/api/v1/${asked}` });
    expect(get(asked).headers.get("x-asked-version")).toBe(OTHER);
  });
  it("refuses what is no version, and names it beside whatever else it did not understand", async () => {
    const response = get(`${withVersion(address, "latest")}&colour=red`);
    expect(response.status).toBe(400);
    const { parameters } = await problemOf(response);
    expect(parameters?.map(({ parameter }) => parameter)).toEqual(["version", "colour"]);
  });
});

describe("a CSV", () => {
  it("is the same bytes whatever version was asked for, and says in its headers which it is", async () => {
    for (const address of ["results.csv", "papers.csv", "benchmarks/meadow-256.csv"]) {
      expect(await textOf(withVersion(address, OTHER))).toBe(await textOf(address));
      expect(get(withVersion(address, OTHER)).headers.get("x-asked-version")).toBe(OTHER);
    }
  });
  it("has the version in the name under which it is saved", () => {
    const name = get("papers/loom.csv").headers.get("content-disposition");
    expect(name).toBe(`attachment; filename="loom.${wide.version}.csv"`);
  });
  it("is not found under a version that an id does not have", () => {
    expect(get("papers/nothing.csv?version=latest").status).toBe(404);
  });
});
