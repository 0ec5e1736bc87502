import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { ReportLink } from "@/components/notices/report-link";
import { NothingLeft } from "@/components/notices/nothing-left";
import { SuggestPaper } from "@/components/notices/suggest-paper";
import { sendReport } from "@/components/notices/report-sent.client";
import { paperSuggestionHref } from "@/lib/view/source/paper-suggestion";

const FORM = "https://forge.example/issues/new";
const drawn = (href: string) => renderToStaticMarkup(<ReportLink href={href}>Report this number</ReportLink>);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** A page in a browser, as the server writes it: with or without the setting. */
const onPage = (dataset: Readonly<Record<string, string>>) =>
  vi.stubGlobal("document", { documentElement: { dataset } });

test.each([
  { of: "says it", dataset: { reports: FORM } },
  { of: "was made before", dataset: {} },
])("a link that came from elsewhere says what it does itself, on a page that $of", ({ dataset }) => {
  onPage(dataset);
  const form = drawn(`${FORM}?title=Result`);
  expect(form).toContain("(opens a form at forge.example, filled in)");
  // No script takes the press: the form is another site's.
  expect(form).not.toContain("data-copy");
  const mail = drawn("mailto:data@example.org?subject=Result");
  expect(mail).toContain("(opens a mail to data@example.org, filled in)");
  expect(mail).toContain('data-copy="report"');
  expect(drawn("/api/v1/report.md?result=loom-fid")).toContain("(saves a text file");
  // Nothing is filled in where the reader has said nothing yet.
  vi.stubEnv("REPORT_URL", FORM);
  onPage({ reports: FORM });
  expect(renderToStaticMarkup(<SuggestPaper />)).toContain("(opens a form at forge.example, to fill in)");
});

test("a link that the browser makes leads where the page says, which is what the server was built with", () => {
  vi.stubEnv("REPORT_URL", "");
  onPage({ reports: FORM });
  expect(paperSuggestionHref("gMLP")).toMatch(/^https:\/\/forge\.example\/issues\/new\?title=/);
});

test("nothing is requested from another site: such a link is followed", async () => {
  const requested = vi.fn();
  const followed: string[] = [];
  vi.stubGlobal("fetch", requested);
  vi.stubGlobal("location", { origin: "http://localhost:4000", assign: (href: string) => followed.push(href) });
  await sendReport({ protocol: "https:", origin: "https://forge.example", href: FORM } as HTMLAnchorElement);
  expect(requested).not.toHaveBeenCalled();
  expect(followed).toEqual([FORM]);
});

test("a list that the typed words emptied suggests what they name; without words, the suggestion is blank", () => {
  const left = (typed: string) =>
    renderToStaticMarkup(<NothingLeft what="paper" filters={[]} all="/papers" typed={typed} />);
  expect(left("gMLP")).toContain('href="/api/v1/report.md?name=gMLP"');
  expect(left("")).toContain('href="/api/v1/report.md"');
});
