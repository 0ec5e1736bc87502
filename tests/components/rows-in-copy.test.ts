import { afterEach, expect, test, vi } from "vitest";
import { readRows } from "@/components/results/rows";

const ROW = {
  method_name: "Loom",
  benchmark_name: "Weir 1",
  metric_name: "MSE",
  printed: "0.377",
  setting: "",
  read_in: "Table 1",
  receipt: "/papers/loom#x",
};
const madeFile = vi.fn(async (href: string) => ({
  name: "results.json",
  type: "application/json",
  text: JSON.stringify({ data: [{ ...ROW, read_in: href }] }),
}));
vi.mock("@/components/answers/save-made-file", () => ({ madeFile: (href: string) => madeFile(href) }));
afterEach(() => vi.unstubAllGlobals());

const page = (dataset: Record<string, string>) => {
  const fetched = vi.fn(async () => new Response(JSON.stringify({ data: [ROW] })));
  vi.stubGlobal("document", { documentElement: { dataset } });
  vi.stubGlobal("location", new URL("http://host/results?benchmark=weir-1"));
  vi.stubGlobal("fetch", fetched);
  return fetched;
};

test("a server is asked for the rows of a choice; a copy without one makes them, and asks only for the whole list", async () => {
  const signal = new AbortController().signal;
  expect(await readRows("/api/v1/results.json?benchmark=weir-1", (page({}), signal))).toMatchObject([
    { value: "0.377", detail: "Table 1" },
  ]);
  const fetched = page({ shards: "/shards/x" });
  expect(await readRows("/api/v1/results.json?benchmark=weir-1", signal)).toMatchObject([
    { value: "0.377", detail: "http://host/api/v1/results.json?benchmark=weir-1" },
  ]);
  expect(fetched).not.toHaveBeenCalled();
  await readRows("/api/v1/results.json", signal);
  expect(fetched).toHaveBeenCalledTimes(1);
});
