import { afterEach, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/v1/[[...path]]/route";
import { compareQuery } from "@/lib/queries/compare-query";
import { DEFAULT_COMPARE_VIEW } from "@/lib/view/views/compare-view";

const view = { ...DEFAULT_COMPARE_VIEW, methods: ["loom", "brisk-decoding"] };
afterEach(() => vi.unstubAllGlobals());

/** Calls the fetcher of the factory as TanStack Query calls it, with prepared responses. */
async function fetchBoard(answer: () => Promise<Response>) {
  const fetched = vi.fn<(address: string) => Promise<Response>>(answer);
  vi.stubGlobal("fetch", fetched);
  const { queryFn } = compareQuery(view);
  if (typeof queryFn !== "function") throw new Error("no fetcher");
  const board = await queryFn({ signal: new AbortController().signal } as Parameters<typeof queryFn>[0]);
  return { board, address: fetched.mock.calls[0]?.[0] };
}

describe("the query of a comparison", () => {
  it("asks the API for the view and takes its answer", async () => {
    const request = new Request("http://localhost/api/v1/compare-board.json?method=loom&method=brisk-decoding");
    const { board, address } = await fetchBoard(() => Promise.resolve(GET(request)));
    expect(address).toBe("/api/v1/compare-board.json?method=loom&method=brisk-decoding");
    expect(board.methods.map(({ id }) => id)).toEqual(["loom", "brisk-decoding"]);
  });
  it("has one key for one view", () => {
    expect(compareQuery(view).queryKey).toEqual(compareQuery({ ...view }).queryKey);
    expect(compareQuery(view).queryKey).not.toEqual(compareQuery({ ...view, shared: true }).queryKey);
  });
  const WITHOUT_BOARDS = '{"data":{"answer":"","methods":[],"folded":[],"reasons":[],"alone":{},"asides":{}}}';
  it.each(["null", "[]", "{}", '{"data":{}}', '{"data":[{}]}', WITHOUT_BOARDS])(
    "refuses an answer of another shape: %s",
    async (text) => {
      await expect(fetchBoard(() => Promise.resolve(new Response(text)))).rejects.toThrow(
        "not have the expected shape",
      );
    },
  );
  it("says what went wrong", async () => {
    await expect(fetchBoard(() => Promise.resolve(new Response("", { status: 503 })))).rejects.toThrow(
      "The server answered 503",
    );
    await expect(fetchBoard(() => Promise.reject(new TypeError("Failed to fetch")))).rejects.toThrow(
      "The server could not be reached",
    );
  });
});
