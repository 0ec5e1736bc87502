import { TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import { tableOf } from "@/lib/tables/table-of";
import { writeCsv } from "@/lib/csv/write-csv";
import { buildCatalogue } from "./build-catalogue";
import type { Catalogue } from "./catalogue";
import type { Change } from "./changes";
import { once } from "./once";

/** The ending of a heading that marks a change as concerning private data. */
export const PRIVATE_CHANGE = " (private)";

export const isPublicChange = ({ title }: Pick<Change, "title">) => !title.endsWith(PRIVATE_CHANGE);

/** Returns CHANGES.md without the entries that concern private data. */
export const publicChanges = (markdown: string): string =>
  markdown
    .split(/^(?=## )/m)
    .filter((entry) => !entry.split(/\r?\n/, 1)[0]?.endsWith(PRIVATE_CHANGE))
    .join("");

/**
 * Returns the part of a collection that may be published: without the sources of the kinds that collection.json keeps private, without their results,
 * and without whatever only those results name. Returns the collection itself if nothing is private. The part has its own version, so that no file of
 * it is mistaken for the whole.
 */
export const publicOf: (catalogue: Catalogue) => Catalogue = once((catalogue: Catalogue) => {
  const kept = new Set(catalogue.identity.privateKinds);
  if (!catalogue.files.sources.some(({ kind }) => kept.has(kind))) return catalogue;
  return buildCatalogue({ ...catalogue.texts, ...publicTexts(catalogue) }, catalogue.changes.filter(isPublicChange));
});

function publicTexts(catalogue: Catalogue): Readonly<Record<TableName, string>> {
  const { files, identity } = catalogue;
  const sources = new Set(
    files.sources.filter(({ kind }) => !identity.privateKinds.includes(kind)).map(({ source_id }) => source_id),
  );
  const ofSource = ({ source_id }: { readonly source_id: string }) => sources.has(source_id);
  const results = files.results.filter(ofSource);
  const used = (of: (row: (typeof results)[number]) => readonly (string | null)[]) => new Set(results.flatMap(of));
  const claims = files.claims.filter(ofSource);
  const named = used(({ conditions }) => conditions.map(({ value }) => value));
  const methods = used(({ method_id, baseline_method_id }) => [method_id, baseline_method_id]);
  const benchmarks = new Set<string | null>([
    ...used(({ benchmark_id }) => [benchmark_id]),
    ...claims.map(({ benchmark_id }) => benchmark_id),
  ]);
  const metrics = used(({ metric_id }) => [metric_id]);
  const conditions = used((row) => row.conditions.map(({ key }) => key));
  const papers = new Set(files.sources.filter(ofSource).map(({ paper_id }) => paper_id));
  const isNamed = ({ method_id }: { readonly method_id: string }) =>
    methods.has(method_id) ||
    named.has(method_id) ||
    claims.some((claim) => JSON.stringify(claim).includes(`"${method_id}"`));
  const keptMethods = files.methods.filter(isNamed);
  const ids = new Set([
    ...results.map(({ result_id }) => result_id),
    ...sources,
    ...papers,
    ...keptMethods.map(({ method_id }) => method_id),
    ...benchmarks,
    ...metrics,
    ...conditions,
  ]);
  const rows: Partial<Record<TableName, readonly unknown[]>> = {
    papers: files.papers.filter(({ paper_id }) => papers.has(paper_id)),
    sources: files.sources.filter(ofSource),
    methods: keptMethods.map((method) =>
      method.paper_id !== null && papers.has(method.paper_id) ? method : { ...method, paper_id: null },
    ),
    benchmarks: files.benchmarks.filter(({ benchmark_id }) => benchmarks.has(benchmark_id)),
    metrics: files.metrics.filter(({ metric_id }) => metrics.has(metric_id)),
    conditions: files.conditions.filter(({ condition_id }) => conditions.has(condition_id)),
    results,
    claims,
    numerals: files.numerals.filter(ofSource),
    omissions: files.omissions.filter(ofSource),
    "former-ids": files["former-ids"].filter(({ id }) => ids.has(id)),
  };
  // The rows are those of the same table, which its name does not tell TypeScript.
  return Object.fromEntries(
    TABLE_NAMES.map((name) => [name, writeCsv(tableOf(name), (rows[name] ?? []) as never)]),
  ) as Record<TableName, string>;
}
