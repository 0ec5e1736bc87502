import { describe, expect, it } from "vitest";
import { renewalPlan } from "@/scripts/renew/plan.mjs";
import { restamp } from "@/scripts/renew/restamp.mjs";

const prints = (
  version: string,
  pages: Readonly<Record<string, string>>,
  [date, printedDate]: readonly [string | null, string | null] = ["2026-11-27", "27 November 2026"],
) => ({ version, date, printedDate, pages });

describe("what is made again for other data", () => {
  it("is every page about the whole, and of those about one row the changed and the new; gone rows lose theirs", () => {
    const before = prints("aaaaaaaaaaaa", { "/methods/a": "1", "/methods/b": "1", "/methods/c": "1" });
    const after = prints("bbbbbbbbbbbb", { "/methods/a": "1", "/methods/b": "2", "/methods/d": "1" });
    expect(renewalPlan({ before, after, known: ["/", "/methods", "/methods/a", "/methods/b", "/methods/c"] })).toEqual({
      added: ["/methods/d"],
      gone: ["/methods/c"],
      made: ["/", "/methods", "/methods/b"],
      kept: ["/methods/a"],
    });
  });

  it("is everything if all is asked for, but for what is gone", () => {
    const before = prints("aaaaaaaaaaaa", { "/methods/a": "1", "/methods/c": "1" });
    const after = prints("bbbbbbbbbbbb", { "/methods/a": "1", "/methods/d": "1" });
    expect(renewalPlan({ before, after, known: ["/", "/methods/a", "/methods/c"], all: true })).toEqual({
      added: ["/methods/d"],
      gone: ["/methods/c"],
      made: ["/", "/methods/a"],
      kept: [],
    });
  });
});

describe("a page that says the same in both versions", () => {
  const page = (version: string, day: string, written: string) =>
    `<meta name="data-version" content="${version}"/><meta name="data-date" content="${day}"/><p>Read on 9 May 2026.</p>data version ${version} of ${day}<code>${version}</code> of ${day}. &quot;data_date&quot;: &quot;${written}&quot; \\"data-date\\",\\"content\\":\\"${day}\\"`;
  const before = prints("aaaaaaaaaaaa", {}, ["2026-05-09", "9 May 2026"]);

  it("gets the version and the day of the later one, and keeps that day where it is another's", () => {
    const after = prints("bbbbbbbbbbbb", {}, ["2026-11-28", "28 November 2026"]);
    expect(restamp(page("aaaaaaaaaaaa", "9 May 2026", "2026-05-09"), { before, after })).toBe(
      page("bbbbbbbbbbbb", "28 November 2026", "2026-11-28"),
    );
  });

  it("is made again where a text in it is counted, or a day comes or goes", () => {
    const counted = `${page("aaaaaaaaaaaa", "9 May 2026", "2026-05-09")}self.__next_f.push([1,"4:T4a3,…`;
    expect(
      restamp(counted, { before, after: prints("bbbbbbbbbbbb", {}, ["2026-11-28", "28 November 2026"]) }),
    ).toBeNull();
    expect(restamp(counted, { before, after: prints("bbbbbbbbbbbb", {}, ["2026-05-08", "8 May 2026"]) })).toContain(
      "8 May 2026",
    );
    expect(restamp(counted, { before, after: prints("bbbbbbbbbbbb", {}, [null, null]) })).toBeNull();
  });
});
