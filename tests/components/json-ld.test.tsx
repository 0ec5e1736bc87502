import { TABLE_NAMES } from "@/lib/tables/all-tables";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { JsonLd } from "@/components/page/json-ld";
import { structuredData } from "@/lib/package/structured-data";
import { wide } from "@/tests/support/catalogues";

const insideOf = (html: string) => /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(html)?.[1] ?? "";

test("no text of structured data ends its element early", () => {
  const value = { name: "</script><script>alert(1)</script><!-- &lt;" };
  const inside = insideOf(renderToStaticMarkup(<JsonLd value={value} />));
  expect(inside).not.toContain("<");
  expect(JSON.parse(inside)).toEqual(value);
});

test("the collection is a data set with its version, licence and files", () => {
  const data = JSON.parse(
    insideOf(renderToStaticMarkup(<JsonLd value={structuredData(wide, "https://example.org")} />)),
  );
  expect(data).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Dataset",
    version: wide.version,
    dateModified: wide.date,
    license: "https://creativecommons.org/publicdomain/zero/1.0/",
  });
  // Google's guide for data sets requires a description of 50 to 5000 characters.
  expect(data.description.length).toBeGreaterThan(50);
  const [archive, ...files] = data.distribution;
  expect(archive.contentUrl).toBe(`https://example.org/data/invented-numbers-${wide.version}.zip`);
  expect(files.map(({ contentUrl }: { contentUrl: string }) => contentUrl)).toEqual([
    ...TABLE_NAMES.map((name) => `https://example.org/data/${name}.csv`),
    "https://example.org/data/parquet/results.parquet",
  ]);
});
