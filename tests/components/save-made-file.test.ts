import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { madeFile, saveMadeFile } from "@/components/answers/save-made-file";

const { ofBoard, ofChoice } = vi.hoisted(() => ({ ofBoard: vi.fn(), ofChoice: vi.fn() }));
vi.mock("@/lib/shards/file-of-board", () => ({ fileOfBoard: ofBoard }));
vi.mock("@/components/answers/file-of-choice", () => ({ fileOfChoice: ofChoice }));

const FILE = { name: "loom.csv", type: "text/csv", text: "a,b\n" };
beforeEach(() => {
  ofBoard.mockResolvedValue(FILE);
  ofChoice.mockResolvedValue({ ...FILE, name: "results.csv" });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const SITE = "https://example.org";

test("a file of a board is made from the board, any other from the tables", async () => {
  expect((await madeFile(`${SITE}/api/v1/compare.csv?method=loom&form=board`)).name).toBe("loom.csv");
  expect((await madeFile(`${SITE}/api/v1/results.csv?metric=fid`)).name).toBe("results.csv");
  expect([ofBoard.mock.calls.length, ofChoice.mock.calls.length]).toEqual([1, 1]);
});

test("a made file is saved under its name, and its memory is given back", async () => {
  const link = { href: "", download: "", clicks: 0, click: () => void link.clicks++ };
  vi.stubGlobal("document", { documentElement: { dataset: { shards: "/shards/a" } }, createElement: () => link });
  const blobs: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => (blobs.push(blob as Blob), "blob:made"));
  const revoked = vi.spyOn(URL, "revokeObjectURL").mockImplementation(() => undefined);
  vi.useFakeTimers();
  await saveMadeFile({ href: `${SITE}/api/v1/results.csv?metric=fid` } as HTMLAnchorElement);
  expect(link).toMatchObject({ href: "blob:made", download: "results.csv", clicks: 1 });
  expect([blobs[0]?.type, await blobs[0]?.text()]).toEqual(["text/csv", "a,b\n"]);
  expect(revoked).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoked).toHaveBeenCalledExactlyOnceWith("blob:made");
  vi.useRealTimers();
});

test("a file that cannot be made says why beside its link", async () => {
  ofChoice.mockRejectedValue(new Error("/data/results.csv answered 404"));
  const said: string[] = [];
  await saveMadeFile({
    href: `${SITE}/api/v1/results.csv?metric=fid`,
    after: (words: string) => void said.push(words),
  } as unknown as HTMLAnchorElement);
  expect(said).toEqual([" /data/results.csv answered 404."]);
});
