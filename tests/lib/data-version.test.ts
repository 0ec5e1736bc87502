import { describe, expect, it, test } from "vitest";
import { otherVersion, readVersion, versionedHref } from "@/lib/view/address/data-version";
import { readParameters } from "@/lib/view/views/parameters";
import { siteOrigin } from "@/lib/view/site";

const A = "0123456789ab";
const B = "ba9876543210";
const read = (query: string) => readVersion(new URLSearchParams(query));

test("a link says which data it was made from, before its fragment and beside what it asks already", () => {
  expect(versionedHref("/papers/var#a-figure", "0123")).toBe("/papers/var?version=0123#a-figure");
  expect(versionedHref("/compare?method=a&method=b", "0123")).toBe("/compare?method=a&method=b&version=0123");
  expect(versionedHref("/compare?version=old", "0123")).toBe("/compare?version=0123");
  expect(versionedHref("", "0123")).toBe("?version=0123");
});

describe("the version in an address", () => {
  it("is read, once or several times alike", () => {
    expect(read("")).toEqual({ asked: null, problems: [] });
    expect(read(`version=${A}`)).toEqual({ asked: A, problems: [] });
    expect(read(`version=${A}&method=var&version=${A}`)).toEqual({ asked: A, problems: [] });
  });
  it.each(["", "latest", "0123456789AB", "0123456789abc", "0123456789a", `${A}\n`])(
    "is a problem where it is none: %j",
    (value) => {
      const { asked, problems } = readVersion(new URLSearchParams([["version", value]]));
      expect(asked).toBeNull();
      expect(problems).toEqual([
        { parameter: "version", found: value, allowed: ["12 hexadecimal digits, such as 0123456789ab"], nearest: [] },
      ]);
    },
  );
  it("is the first of two, and the second a problem", () => {
    const { asked, problems } = read(`version=${A}&version=${B}`);
    expect(asked).toBe(A);
    expect(problems).toMatchObject([{ parameter: "version", found: `a second value, ${B}`, allowed: ["one value"] }]);
  });
  it("is another one only where it is not the present one", () => {
    expect(otherVersion(`/papers/var?version=${A}#x`, A)).toBeNull();
    expect(otherVersion(`/papers/var?version=${A}#x`, B)).toBe(A);
    expect(otherVersion("/papers/var", B)).toBeNull();
    expect(otherVersion("/papers/var?version=latest", B)).toBeNull();
  });
  it("is no parameter of a view: a view is the same with it, and its problems are named with the others", () => {
    const parameters = { shared: { description: "", allowed: ["yes"], repeatable: false } };
    const view = (query: string) => readParameters(new URLSearchParams(query), parameters);
    expect(view(`version=${A}&shared=yes`)).toEqual(view("shared=yes"));
    expect(view("shared=no&version=1").problems.map(({ parameter }) => parameter)).toEqual(["version", "shared"]);
  });
});

test("the site's address is SITE_URL without a slash at its end, and a wrong one is refused in words", () => {
  expect(siteOrigin("https://example.org/")).toBe("https://example.org");
  expect(siteOrigin("https://example.org/as-reported/")).toBe("https://example.org/as-reported");
  expect(siteOrigin("")).toBe("http://localhost:3000");
  expect(() => siteOrigin("example.org")).toThrow("SITE_URL: found example.org");
  expect(() => siteOrigin("ftp://example.org")).toThrow("SITE_URL: found ftp://example.org");
});
