import { z } from "zod";
import { CHECK_WORDS, countWords } from "@/lib/sentences/table-checks";
import { sayFinding } from "@/lib/sentences/table-audit";
import { CHECKS, selectFindings } from "@/lib/report/table-audit/findings";
import { selectTableAudit } from "@/lib/report/table-audit/table-audit";
import { slug } from "@/lib/tables/cells";
import { findingHref } from "@/lib/view/address/addresses";
import { readParameters } from "@/lib/view/views/parameters";
import { NO_PARAMETERS, type Endpoint } from "./endpoint";
import { jsonDocument } from "@/lib/http/envelope";
import type { JsonOf } from "@/lib/http/openapi/json-of";
import { parametersNotUnderstood } from "@/lib/http/problem";

const findingSchema = z.object({
  id: slug.meta({ description: "Stable as long as the ids of its results are." }),
  kind: z.string().meta({
    description:
      "Which kind of finding: `count` is one that does not match, `count-by-ties` one that matches only if ties are counted in another way.",
  }),
  statement: z
    .string()
    .meta({ description: "What is printed and what the other digits say; it does not name a cause." }),
  result_ids: z
    .array(slug)
    .meta({ description: "The results that it is about, beginning with the one that it is named after." }),
  source_ids: z
    .array(slug)
    .meta({ description: "The texts in which they were read; the copy that was read may contain a mistake." }),
  place: z.string().meta({ description: "Its place on the page, below the host." }),
});

const tableAuditSchema = z.array(
  z.object({
    check: z.enum(CHECKS),
    title: z.string(),
    what: z.string().meta({ description: "What is compared." }),
    allows: z.string().meta({ description: "How rounding, ties and chance are taken into account." }),
    open: z.string().meta({ description: "What a finding does not prove." }),
    counts: z.string().meta({ description: "How much was checked and how much found, in words." }),
    findings: z.array(findingSchema),
  }),
);

export const tableAuditEndpoint: Endpoint = {
  path: "table-audit",
  summary:
    "What the page /audit/tables shows: printed digits that contradict other printed digits, by check, with the results that each finding names.",
  formats: ["json"],
  parameters: NO_PARAMETERS,
  example: "table-audit.json",
  data: tableAuditSchema,
  answer: (catalogue, { search, self }) => {
    const { problems } = readParameters(search, NO_PARAMETERS());
    if (problems.length > 0) return parametersNotUnderstood(problems);
    const findings = selectFindings(catalogue);
    const counts = countWords(selectTableAudit(catalogue));
    const data: JsonOf<typeof tableAuditSchema> = CHECKS.map((check) => ({
      check,
      ...CHECK_WORDS[check],
      counts: counts[check],
      findings: findings
        .filter((finding) => finding.check === check)
        .map((finding) => ({
          id: finding.id,
          kind: finding.kind,
          statement: sayFinding(finding),
          result_ids: [...new Set(finding.results.map(({ id }) => id))],
          source_ids: [...new Set(finding.results.map(({ source }) => source.source_id))],
          place: findingHref(finding),
        })),
    }));
    return jsonDocument(catalogue, self, data, data.length);
  },
};
