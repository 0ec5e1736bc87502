import { afterEach, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/v1/[[...path]]/route";
import { compareQuery } from "@/lib/queries/compare-query";
import { DEFAULT_COMPARE_VIEW } from "@/lib/view/compare-view";

const view = { ...DEFAULT_COMPARE_VIEW, methods: ["loom", "brisk-decoding"] };
afterEach(() => vi.unstubAllGlobals());

/** The fetcher of the factory, called as TanStack Query calls it, against answers of our own. */
async function fetchRows(answer: () => Promise<Response>) {
  const fetched = vi.fn<(address: string) => Promise<Response>>(answer);
  vi.stubGlobal("fetch", fetched);
  const { queryFn } = compareQuery(view);
  if (typeof queryFn !== "function") throw new Error("no fetcher");
  const rows = await queryFn({ signal: new AbortController().signal } as Parameters<typeof queryFn>[0]);
  return { rows, address: fetched.mock.calls[0]?.[0] };
}

describe("the query of a comparison", () => {
  it("asks the API for the view and takes its answer", async () => {
    const request = new Request("http://localhost/api/v1/compare.json?method=loom&method=brisk-decoding");
    const { rows, address } = await fetchRows(() => Promise.resolve(GET(request)));
    expect(address).toBe("/api/v1/compare.json?method=loom&method=brisk-decoding");
    expect(rows[0]?.methods.map(({ method_id }) => method_id)).toEqual(["loom", "brisk-decoding"]);
  });
  it("has one key for one view", () => {
    expect(compareQuery(view).queryKey).toEqual(compareQuery({ ...view }).queryKey);
    expect(compareQuery(view).queryKey).not.toEqual(compareQuery({ ...view, shared: true }).queryKey);
  });
  const WITHOUT_CELLS = '{"data":[{"benchmark":{},"metric":{},"verdict":{"reasons":[]},"methods":[]}]}';
  it.each(["null", "[]", "{}", '{"data":{}}', '{"data":[{}]}', WITHOUT_CELLS])("refuses an answer of another shape: %s", async (text) => {
    await expect(fetchRows(() => Promise.resolve(new Response(text)))).rejects.toThrow("not the expected shape");
  });
  it("says what went wrong", async () => {
    await expect(fetchRows(() => Promise.resolve(new Response("", { status: 503 })))).rejects.toThrow("The server answered 503");
    await expect(fetchRows(() => Promise.reject(new TypeError("Failed to fetch")))).rejects.toThrow("The server could not be reached");
  });
});
