import { afterEach, describe, expect, it, vi } from "vitest";
import { paperSuggestionHref } from "@/lib/view/source/paper-suggestion";
import { resultReport, resultReportHref } from "@/lib/view/source/report-link";
import { reportWords } from "@/lib/view/source/report-words";
import { reportTarget } from "@/lib/view/source/report-target";
import { readSettings } from "@/scripts/server/settings.mjs";
import { small, theResult } from "@/tests/support/catalogues";

const result = theResult(small, "drift-mse-96");
afterEach(() => vi.unstubAllEnvs());

describe("where reports go", () => {
  it("is an issue form, a mail address, or nowhere by itself", () => {
    expect(reportTarget("https://example.org/issues/new?labels=data")).toEqual({
      kind: "form",
      address: "https://example.org/issues/new?labels=data",
    });
    expect(reportTarget("mailto:data@example.org")).toEqual(reportTarget("data@example.org"));
    expect(reportTarget("data@example.org")).toEqual({ kind: "mail", address: "data@example.org" });
    expect([reportTarget(""), reportTarget(undefined)]).toEqual([
      { kind: "file", contact: null },
      { kind: "file", contact: null },
    ]);
  });
  it("is what the collection states as its contact, where whoever runs the site set nothing", () => {
    expect(reportTarget("", "mailto:data@example.org")).toEqual({ kind: "mail", address: "data@example.org" });
    expect(reportTarget("", "https://example.org/contact")).toEqual({
      kind: "file",
      contact: "https://example.org/contact",
    });
    expect(reportTarget("https://example.org/issues/new", "mailto:data@example.org")).toEqual({
      kind: "form",
      address: "https://example.org/issues/new",
    });
  });
  it.each([
    "",
    " ",
    "https://example.org/new?a=b",
    "data@example.org",
    "mailto:data@example.org",
    "http://example.org",
    "javascript:alert(1)",
    "x",
    "a@b@c",
    "mailto:",
  ])("is what the server that starts takes %j for", (given) => {
    const takes = (read: () => unknown) => {
      try {
        read();
        return true;
      } catch {
        return false;
      }
    };
    expect(takes(() => readSettings({ REPORT_URL: given }))).toBe(takes(() => reportTarget(given)));
  });
  it.each([
    "http://example.org/issues",
    "javascript:alert(1)",
    "ftp://example.org",
    "issues/new",
    "mailto:",
    "a@b@c",
    "mailto:a@example.org?cc=b@example.org",
  ])("refuses %s in words", (given) => expect(() => reportTarget(given)).toThrow(`REPORT_URL: found ${given} → write`));
});

it("says before the press what comes of it", () => {
  const words = (given: string) => reportWords(reportTarget(given));
  expect(words("")).toBe(
    "saves a text file to fill in; this site states no address for reports, so send it to whoever gave you its link",
  );
  expect(reportWords(reportTarget("", "https://example.org/contact"))).toBe(
    "saves a text file to fill in and send; https://example.org/contact says where to",
  );
  expect(words("https://example.org/issues/new?labels=data")).toBe("opens a form at example.org, filled in");
  expect(words("data@example.org")).toBe("opens a mail to data@example.org, filled in");
  expect(reportWords(reportTarget("data@example.org"), true)).toBe("opens a mail to data@example.org, to fill in");
});

describe("a report about a number", () => {
  it("says which result it is, its value, its source and the page with the version of the data", () => {
    vi.stubEnv("SITE_URL", "https://numbers.example");
    const { title, text } = resultReport(result);
    expect(title).toBe("Result drift-mse-96");
    for (const part of [
      "Result: drift-mse-96",
      "MSE",
      result.value.text,
      "abstract of Drift",
      `https://numbers.example/papers/drift?version=${small.version}#drift-mse-96`,
    ])
      expect(text).toContain(part);
  });
  it("names the page by its path where a build cannot know the host, and by the whole address as soon as a server says it", () => {
    const page = () => /^Page: (.*)$/m.exec(resultReport(result).text)?.[1];
    const path = `/papers/drift?version=${small.version}#drift-mse-96`;
    vi.stubEnv("SITE_URL", "");
    vi.stubEnv("SERVED_AT", "");
    expect(page()).toBe(`${path}, of a site that did not know its own address; data version ${small.version}`);
    vi.stubEnv("SERVED_AT", "http://localhost:4000");
    expect(page()).toBe(`http://localhost:4000${path}`);
  });
  it("is filled into the form, keeping what its address has, into a mail, or into a file", () => {
    const form = new URL(resultReportHref(result, reportTarget("https://example.org/issues/new?labels=data")));
    expect([form.searchParams.get("labels"), form.searchParams.get("title"), form.searchParams.get("body")]).toEqual([
      "data",
      "Result drift-mse-96",
      resultReport(result).text,
    ]);
    const mail = new URL(resultReportHref(result, reportTarget("data@example.org")));
    expect(mail.pathname).toBe("data@example.org");
    expect(mail.searchParams.get("body")).toBe(resultReport(result).text.replaceAll("\n", "\r\n"));
    expect(resultReportHref(result, { kind: "file", contact: null })).toBe("/api/v1/report.md?result=drift-mse-96");
  });
});

it("a suggestion carries what was searched for in vain", () => {
  expect(paperSuggestionHref("gMLP & co", { kind: "file", contact: null })).toBe("/api/v1/report.md?name=gMLP+%26+co");
  expect(paperSuggestionHref("", { kind: "file", contact: null })).toBe("/api/v1/report.md");
  expect(new URL(paperSuggestionHref("gMLP", reportTarget("https://example.org/new"))).searchParams.get("title")).toBe(
    "For the collection: gMLP",
  );
});
