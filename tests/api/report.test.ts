import { describe, expect, it } from "vitest";
import { answer } from "@/lib/http/endpoints/endpoints";
import { resultReport } from "@/lib/view/source/report-link";
import { small, theResult } from "@/tests/support/catalogues";

const ask = (query: string) => answer(small, "report.md", new URLSearchParams(query));

describe("a report as a file", () => {
  it("holds what a form would be filled with, and says whom to send it to", () => {
    const { title, text } = resultReport(theResult(small, "drift-mse-96"));
    const document = ask("result=drift-mse-96");
    expect(document).toMatchObject({ type: "text/markdown", filename: "report-drift-mse-96.md" });
    expect("text" in document && document.text.replaceAll("  \n", "\n")).toBe(
      `# ${title}\n\n${text}\nWhom to send this file to: http://localhost:3000 states no address for reports, so send it to whoever runs that site or gave you its link.\n\nIf you run it yourself: the page /desk turns a correction into a change of the tables, and the setting REPORT_URL gives your readers an address.\n`,
    );
  });
  it("is a suggestion without a result, with a name where one was searched for", () => {
    expect(ask("")).toMatchObject({ filename: "suggestion.md" });
    expect(ask("name=gMLP")).toMatchObject({ text: expect.stringContaining("For the collection: gMLP") as string });
  });
  it("of an unknown result is refused with the nearest ids, as an unknown parameter is", () => {
    expect(ask("result=drift-mse-69")).toMatchObject({
      status: 400,
      parameters: [{ parameter: "result", nearest: expect.arrayContaining(["drift-mse-96"]) as string[] }],
    });
    expect(ask("results=x")).toMatchObject({ status: 400 });
  });
});
