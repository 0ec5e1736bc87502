import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { bibtexOf, citationCff } from "@/lib/package/citation";
import { wide } from "@/tests/support/catalogues";

/** The properties that are used, as the schema of Citation File Format 1.2.0 requires them (no npm package contains its JSON Schema). */
const cff = z.strictObject({
  "cff-version": z.literal("1.2.0"),
  message: z.string().min(1),
  type: z.enum(["software", "dataset"]),
  title: z.string().min(1),
  abstract: z.string().min(1),
  authors: z.array(z.strictObject({ name: z.string().min(1), website: z.url() })).nonempty(),
  version: z.string(),
  "date-released": z.iso.date(),
  license: z.literal("CC-BY-4.0"),
  url: z.url(),
  keywords: z.array(z.string()).nonempty(),
});

const identity = {
  ...wide.identity,
  name: "as-reported",
  title: "As Reported",
  subtitle: "the numbers that machine-learning papers report",
  publisher: { name: "As Reported", url: null },
  licence: {
    spdx: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0 International",
    url: "https://creativecommons.org/licenses/by/4.0/",
  },
};
const DATED = { version: "ed18e7066121", date: "2026-11-23", identity };
const HOME = "https://example.org";

describe("CITATION.cff", () => {
  it("keeps to the format, with the version and its day", () => {
    expect(cff.parse(parse(citationCff(DATED, HOME)))).toMatchObject({
      version: "ed18e7066121",
      "date-released": "2026-11-23",
      url: "https://example.org/data",
    });
  });
  it.each(["123456789012", "1234567890e1", "000000000000", "0x1234567890"])(
    "keeps the version %s a text, which YAML would take for a number",
    (version) => {
      for (const yaml of ["1.1", "1.2"] as const) {
        expect(parse(citationCff({ ...DATED, version }, HOME), { version: yaml })).toMatchObject({ version });
      }
    },
  );
  it("names the publisher of another collection, and no licence where none is stated", () => {
    const other = { ...identity, publisher: { name: "A Lab", url: "https://lab.example" }, licence: null };
    const written = parse(citationCff({ ...DATED, identity: other }, HOME));
    expect(written).not.toHaveProperty("license");
    expect(written).toMatchObject({ authors: [{ name: "A Lab", website: "https://lab.example" }] });
    expect(bibtexOf({ ...DATED, identity: other }, HOME)).not.toMatch(/Creative|undefined|null/);
  });
  it("has no day where nothing is dated", () => {
    expect(parse(citationCff({ ...DATED, date: null }, HOME))).not.toHaveProperty("date-released");
  });
});

describe("BibTeX", () => {
  it("names the version, and links to it", () => {
    expect(bibtexOf(DATED, HOME)).toBe(`@misc{asreporteded18e7066121,
  key = {As Reported},
  author = {{As Reported}},
  title = {{As Reported: the numbers that machine-learning papers report}},
  year = {2026},
  month = nov,
  url = {https://example.org/data?version=ed18e7066121},
  note = {{Data version ed18e7066121 of 23 November 2026}}
}
`);
  });
});
