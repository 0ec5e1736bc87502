import { expect, test } from "vitest";
import { boardViewDownloads, viewDownloads } from "@/components/downloads/view-downloads";
import { get } from "@/tests/support/api";
import { benchmarkDataHref, methodDataHref, paperDataHref, resultsDataHref } from "@/lib/view/address/addresses";

/** Returns the download that is offered after CSV. */
const second = (downloads: ReturnType<typeof viewDownloads>) => downloads[1];

test("every list that is offered as CSV is offered with its sources beside it, at an address that answers", () => {
  const offers = [
    viewDownloads((format) => resultsDataHref(format, { metric: ["fid"] })),
    viewDownloads((format) => resultsDataHref(format, {})),
    viewDownloads((format) => methodDataHref("loom", format, { kinds: ["paper"] })),
    viewDownloads((format) => paperDataHref("loom", format)),
    viewDownloads((format) => benchmarkDataHref("meadow-256", format), "list-wide"),
    boardViewDownloads((format, form) => `/api/v1/compare.${format}?method=loom&method=quire&form=${form}`, null),
  ];
  for (const offer of offers) {
    expect(second(offer)?.name).toBe("CSV with sources");
    const href = second(offer)?.href ?? "";
    const answer = get(href.slice("/api/v1/".length));
    expect([answer.status, answer.headers.get("content-type")], href).toEqual([200, "text/csv; charset=utf-8"]);
  }
});

test("the addresses of the sources stand in it", async () => {
  const [head = "", line = ""] = (await get("papers/loom.csv?form=wide").text()).split("\n");
  for (const name of ["source_title", "source_url", "receipt"]) expect(head.split(",")).toContain(name);
  expect(line).toMatch(/https?:\/\//);
});
