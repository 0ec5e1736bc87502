import type { Catalogue } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import type { CollectionWords } from "@/lib/catalogue/identity";
import type { Vocabulary } from "@/lib/own/vocabulary";
import { describeTable } from "@/lib/tables/describe";
import { tableOf } from "@/lib/tables/table-of";
import type { Forms, Opened } from "./desk-protocol";

const FORMS = [
  "papers",
  "sources",
  "methods",
  "benchmarks",
  "metrics",
  "conditions",
  "results",
  "numerals",
  "claims",
] as const;

/** Returns the parts of a collection that the desk needs: the forms of its rows, and the names for choosing them. `words` are its topics and families; null if any may be used. */
export function openedOf({ tables, papers }: Catalogue, vocabulary: Vocabulary, words: CollectionWords | null): Opened {
  // Topics and families are words of the collection, not of its tables.
  const wordsOf: Readonly<Record<string, CollectionWords["topics"] | undefined>> = {
    topic: words?.topics,
    family: words?.families,
  };
  const formOf = (name: keyof Forms) =>
    describeTable(tableOf(name)).columns.map(({ name: column, title, description, allowed, optional, references }) => ({
      name: column,
      title,
      description,
      allowed: allowed ?? wordsOf[column]?.map(({ id }) => id) ?? null,
      optional,
      references,
    }));
  return {
    // Every form is there: FORMS has the names of Forms.
    forms: Object.fromEntries(FORMS.map((name) => [name, formOf(name)])) as unknown as Forms,
    vocabulary,
    papers: tables.papers.map(({ paper_id, short_name }) => ({ id: paper_id, name: short_name })),
    sources: tables.sources
      .filter(({ kind }) => kind !== "abstract")
      .map(({ source_id, paper_id, locator }) => ({
        id: source_id,
        name: `${papers.get(paper_id)?.short_name ?? paper_id}: ${locator}`,
      })),
    methodsOf: Object.fromEntries(
      [...groupBy(tables.methods, ({ paper_id }) => paper_id ?? "")].map(([paper, own]) => [
        paper,
        own.map(({ method_id }) => method_id),
      ]),
    ),
  };
}
