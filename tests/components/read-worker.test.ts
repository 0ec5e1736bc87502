import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Asked, Told } from "@/components/yours/reading-protocol";

let told: Told[] = [];
let hear: (event: { readonly data: Asked }) => void = () => undefined;

beforeAll(async () => {
  vi.stubGlobal("postMessage", (one: Told) => void told.push(one));
  vi.stubGlobal("addEventListener", (_type: string, listener: typeof hear) => void (hear = listener));
  await import("@/components/yours/read-worker");
});
afterAll(() => void vi.unstubAllGlobals());
beforeEach(() => {
  hear({ data: { kind: "forget" } });
  told = [];
});

const TABLE = "model,benchmark,metric,value\nMine,Pond,FID,1.80\nMine,Pond,IS,300\n";
const readAll = async (files: readonly File[], pasted: string) => {
  hear({ data: { kind: "read", files, pasted } });
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ kind: "all read" }), { timeout: 30_000 });
  return told.flatMap((one) => (one.kind === "read" ? [[one.file.name, one.file.rows]] : []));
};
const steps = () => told.flatMap((one) => (one.kind === "reading" ? [[one.name, one.at, one.of]] : []));

test("what was pasted is read before the files, each with where it stands among all", async () => {
  expect(await readAll([new File([TABLE], "runs.csv")], TABLE)).toEqual([
    ["", 2],
    ["runs.csv", 2],
  ]);
  expect(steps()).toEqual([
    ["", 0, 2],
    ["runs.csv", 1, 2],
  ]);
});

test("blanks are nothing that was pasted", async () => {
  expect(await readAll([new File([TABLE], "runs.csv")], " \n")).toEqual([["runs.csv", 2]]);
  expect(steps()).toEqual([["runs.csv", 0, 1]]);
});

test("a file that cannot be read says so, and the next is read", async () => {
  const broken = {
    name: "broken.csv",
    webkitRelativePath: "",
    size: 1,
    slice: () => ({ arrayBuffer: () => Promise.reject(new Error("the disk is gone")) }),
  } as unknown as File;
  expect(await readAll([broken, new File([TABLE], "runs.csv")], "")).toEqual([
    ["broken.csv", 0],
    ["runs.csv", 2],
  ]);
  expect(told.flatMap((one) => (one.kind === "read" ? one.file.notes : []))).toContain(
    "It could not be read: the disk is gone.",
  );
});
