import { describe, expect, it } from "vitest";
import { benchmarkMetadata } from "@/app/benchmarks/[id]/benchmark";
import { compareMetadata } from "@/app/compare/compare";
import { methodMetadata } from "@/app/methods/[id]/method";
import { generateMetadata as paperMetadata } from "@/app/papers/[id]/page";
import { metadata as results } from "@/app/results/page";
import { FORMAT_FACTS } from "@/lib/view/format-facts";
import { VIEW_FORMATS } from "@/lib/view/address/formats";
import { get } from "@/tests/support/api";

type Told = Awaited<ReturnType<typeof paperMetadata>>;
const canonical = ({ alternates }: Told) => alternates?.canonical;
const files = ({ alternates }: Told) =>
  Object.entries(alternates?.types ?? {}).flatMap(([type, links]) =>
    (links as readonly { url: string; title: string }[]).map(({ url, title }) => ({ type, url, title })),
  );

describe("what a page tells programs of itself", () => {
  const pages: readonly (readonly [string, () => Told | Promise<Told>])[] = [
    ["/benchmarks/meadow-256", () => benchmarkMetadata("meadow-256")],
    ["/methods/loom", () => methodMetadata("loom")],
    ["/papers/loom", () => paperMetadata({ params: Promise.resolve({ id: "loom" }) })],
    [
      "/compare?method=loom&method=quire",
      () => compareMetadata(new URLSearchParams("method=loom&method=quire&shared=yes")),
    ],
    ["/results", () => results],
  ];
  it.each(pages)(
    "%s: its address, its picture in words, and each of its files with the type that the API answers",
    async (path, told) => {
      const metadata = await told();
      expect(canonical(metadata)).toBe(path);
      expect(metadata.openGraph).toMatchObject({ url: path, images: [{ alt: expect.stringMatching(/\w/) }] });
      expect(metadata.twitter).toMatchObject({ images: [{ alt: expect.stringMatching(/\w/) }] });
      expect(
        files(metadata)
          .map(({ title }) => title)
          .toSorted(),
      ).toEqual(VIEW_FORMATS.map((format) => FORMAT_FACTS[format].name).toSorted());
      for (const { type, url } of files(metadata)) {
        const answer = get(url.replace("/api/v1/", ""));
        expect([url, answer.status, answer.headers.get("content-type")?.split(";")[0]]).toEqual([url, 200, type]);
      }
    },
  );
  it("names the methods of a comparison in its address, in their order, and nothing that only changes how it is shown", () => {
    expect(canonical(compareMetadata(new URLSearchParams("method=quire&method=loom&log=yes")))).toBe(
      "/compare?method=quire&method=loom",
    );
    expect(canonical(compareMetadata(new URLSearchParams()))).toBe("/compare");
    expect(files(compareMetadata(new URLSearchParams()))).toEqual([]);
  });
});
