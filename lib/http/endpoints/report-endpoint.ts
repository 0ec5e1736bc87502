import { once } from "@/lib/catalogue/once";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { nearest } from "@/lib/view/views/nearest";
import { fieldParameters, readView, type Fields } from "@/lib/view/fields/field";
import { textField } from "@/lib/view/fields/field-kinds";
import type { Report } from "@/lib/view/source/filled-report";
import { paperSuggestion } from "@/lib/view/source/paper-suggestion";
import { resultReport } from "@/lib/view/source/report-link";
import { reportTarget, type ReportTarget } from "@/lib/view/source/report-target";
import { siteOrigin } from "@/lib/view/site";
import type { Endpoint } from "./endpoint";
import { parametersNotUnderstood } from "@/lib/http/problem";

const byId = once(({ results }: Catalogue) => new Map(results.map((result) => [result.id, result])));

/** The longest id of a result, and the longest name to suggest, in characters. */
const LONGEST = { id: 240, name: 120 };

/** The subject of a report; empty fields are not stated. */
const REPORT_FIELDS: Fields<{ readonly result: string; readonly name: string }> = {
  result: textField("result", { label: "Result", description: "Id of a result whose number is wrong." }, LONGEST.id),
  name: textField("name", { label: "Name", description: "Name of a paper or method that is missing." }, LONGEST.name),
};

/** A report to send to the site's owner, filled in as far as possible. */
export const reportEndpoint: Endpoint = {
  path: "report",
  summary:
    "A report to send to whoever runs the site: about the number of a result or, without one, a suggestion of a paper. Pages link to it if the site has no address for reports.",
  formats: ["md"],
  // Documented as a list of ids but read as any text, so that a mistyped id gets the nearest ids and not all of them.
  parameters: (catalogue) => {
    const { result, ...others } = fieldParameters(REPORT_FIELDS, undefined);
    return {
      result: { description: result?.description ?? "", allowed: [...byId(catalogue).keys()], repeatable: false },
      ...others,
    };
  },
  example: "report.md?result=var-fid",
  answer: (catalogue, { search }) => {
    const { view: asked, problems } = readView(REPORT_FIELDS, undefined, search, []);
    if (problems.length > 0) return parametersNotUnderstood(problems);
    const id = asked.result;
    if (id === "" && !search.has(REPORT_FIELDS.result.name))
      return fileOf(paperSuggestion(asked.name), "suggestion.md");
    const result = byId(catalogue).get(id);
    return result === undefined
      ? unknown(id, [...byId(catalogue).keys()])
      : fileOf(resultReport(result), `report-${id}.md`);
  },
};

const unknown = (id: string, ids: readonly string[]) =>
  parametersNotUnderstood([
    { parameter: "result", found: id, allowed: ["an id of results.csv"], nearest: nearest(id, ids) },
  ]);

/** Whom to send the file to: the site has no form and no mail address for reports, or its pages would lead there. */
function sendWords(target: ReportTarget): string {
  if (target.kind === "file" && target.contact !== null)
    return `Whom to send this file to: see ${target.contact}, which the collection names for questions about its data.`;
  return `Whom to send this file to: ${siteOrigin()} states no address for reports, so send it to whoever runs that site or gave you its link.

If you run it yourself: the page /desk turns a correction into a change of the tables, and the setting REPORT_URL gives your readers an address.`;
}

const fileOf = ({ title, text }: Report, filename: string) =>
  ({
    text: `# ${title}\n\n${text.replaceAll(/(?<=.)\n/g, "  \n")}\n${sendWords(reportTarget())}\n`,
    type: "text/markdown",
    filename,
  }) as const;
