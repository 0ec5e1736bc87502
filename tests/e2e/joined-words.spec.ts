import { expect, test } from "@/tests/support/page";
import { joinedWords } from "@/tests/support/joined-words";

/** One of each kind of page, as a static file and as a computed page. */
const ADDRESSES = [
  "/",
  "/?kind=paper",
  "/benchmarks",
  "/benchmarks?topic=image-generation",
  "/benchmarks/meadow-256",
  "/benchmarks/weir-1",
  "/benchmarks/brisk-text-to-image",
  "/methods",
  "/methods/loom",
  "/methods/brisk-decoding",
  "/papers",
  "/papers/brisk-decoding",
  "/compare",
  "/compare?method=loom&method=quire&method=burl",
  "/results?metric=fid",
  "/search?q=loom",
  "/data",
  "/data/api",
  "/audit",
  "/audit/tables",
  "/speed-ups",
  "/how-it-works",
  "/your-numbers",
  "/your-numbers/formats",
  "/desk",
];

test("no page runs words together where there is no style sheet, as in a browser of text, a copy or a reader of screens", async ({
  request,
}) => {
  const found: Record<string, readonly string[]> = {};
  for (const address of ADDRESSES) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    const joined = joinedWords(await answer.text());
    if (joined.length > 0) found[address] = [...new Set(joined)];
  }
  expect(found).toEqual({});
});
