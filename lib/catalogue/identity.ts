import type { Problem } from "@/lib/csv/problem";
import { COLLECTION_FILE, collectionFile, GROUP, REFERENCE, SLOTS, type CollectionFile } from "@/lib/tables/collection";
import type { SourceKind } from "@/lib/tables/sources";
import type { TableRows, TableTexts } from "./tables-of";

/** The look of a family's marks, and the name of one method of it. */
export interface FamilyLook {
  readonly id: string;
  readonly name: string;
  /** The number of its colour and shape, from 1. */
  readonly slot: number;
}

export interface TopicName {
  readonly id: string;
  /** Null if the id in words is good enough. */
  readonly name: string | null;
}

/** The identity of a collection, with a value for everything that collection.json may leave out. */
export interface Identity {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly heading: string;
  readonly sentence: string;
  readonly description: string;
  /** Null if none is stated; then no text says what the papers are about. */
  readonly subject: string | null;
  readonly publisher: { readonly name: string; readonly url: string | null };
  /** Null if none is stated; then no file claims one. */
  readonly licence: { readonly spdx: string; readonly title: string; readonly url: string } | null;
  readonly keywords: readonly string[];
  readonly contact: string | null;
  readonly language: string;
  readonly topics: readonly TopicName[];
  readonly families: readonly FamilyLook[];
  /** The suggestions of the search page; null if they are to be taken from the tables. */
  readonly search: {
    readonly examples: readonly string[];
    readonly placeholder: string;
    readonly typo: { readonly typed: string; readonly finds: string } | null;
  };
  /** The kinds of source that are never published. */
  readonly privateKinds: readonly SourceKind[];
}

/** Reads collection.json. `file` is null if the file is absent or cannot be read; the problems say where, what was found and what to write instead. */
export function readCollectionFile(text: string | undefined): {
  readonly file: CollectionFile | null;
  readonly problems: readonly Problem[];
} {
  if (text === undefined) return { file: null, problems: [] };
  const refuse = (column: string, found: string, instead: string): Problem => ({
    file: COLLECTION_FILE,
    line: 0,
    column,
    found,
    instead,
  });
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return { file: null, problems: [refuse("", error instanceof Error ? error.message : String(error), "JSON")] };
  }
  const read = collectionFile.safeParse(given);
  if (read.success) return { file: read.data, problems: [] };
  const problems = read.error.issues.map((issue) => {
    const found = issue.path.reduce<unknown>(
      (part, key) => (part as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
      given,
    );
    if (issue.code === "unrecognized_keys")
      return refuse(issue.path.join("."), `unknown ${issue.keys.join(", ")}`, "only fields of the dictionary");
    return refuse(issue.path.join("."), found === undefined ? "nothing" : JSON.stringify(found), issue.message);
  });
  return { file: null, problems };
}

/** The topics and families that collection.json lists. */
export interface CollectionWords {
  readonly topics: readonly { readonly id: string }[];
  readonly families: readonly { readonly id: string }[];
}

/** Returns a problem for each topic or family that collection.json does not list. A collection without the file may use any id. */
export function checkVocabulary(rows: TableRows, file: CollectionWords | null): readonly Problem[] {
  if (file === null) return [];
  const topics = file.topics.map(({ id }) => id);
  const families = file.families.map(({ id }) => id);
  const refuse = (
    table: string,
    line: number,
    column: string,
    found: string,
    allowed: readonly string[],
  ): readonly Problem[] =>
    allowed.includes(found)
      ? []
      : [{ file: `${table}.csv`, line, column, found: `"${found}"`, instead: `one of: ${allowed.join(", ")}` }];
  return [
    ...rows.papers.flatMap(({ line, row }) => refuse("papers", line, "topic", row.topic, topics)),
    ...rows.benchmarks.flatMap(({ line, row }) => refuse("benchmarks", line, "topic", row.topic, topics)),
    ...rows.methods.flatMap(({ line, row }) => refuse("methods", line, "family", row.family, families)),
  ];
}

/**
 * Returns the identity of a collection. Without collection.json, the collection is named after its folder, claims no licence and takes its words from
 * its tables.
 */
export function identityOf(texts: TableTexts, rows: TableRows): Identity {
  const { file } = readCollectionFile(texts.collection);
  const name = file?.name ?? nameOf(texts.folder ?? "");
  const title = file?.title ?? titleOf(name);
  return {
    name,
    title,
    subtitle: file?.subtitle ?? "results with their sources",
    heading: file?.heading ?? file?.sentence.replace(/\.$/, "") ?? "Results side by side, each with its source",
    sentence: file?.sentence ?? "Results of methods on benchmarks, side by side, each with its source.",
    description:
      file?.description ??
      "Results of methods on benchmarks, each with the source that it was read in and the place in it.",
    subject: file?.subject ?? null,
    publisher: { name: file?.publisher?.name ?? title, url: file?.publisher?.url ?? null },
    licence: file?.licence ?? null,
    keywords: file?.keywords ?? ["benchmark results"],
    contact: file?.contact ?? null,
    language: file?.language ?? "en",
    topics: file?.topics.map(({ id, name: called }) => ({ id, name: called ?? null })) ?? topicsUsed(rows),
    families: file?.families ?? familiesUsed(rows),
    search: searchOf(file, rows),
    privateKinds: file?.private ?? [],
  };
}

function searchOf(file: CollectionFile | null, { methods, benchmarks }: TableRows): Identity["search"] {
  const given = file?.views?.search;
  const examples = given?.examples ?? [...methods.slice(0, 2), ...benchmarks.slice(0, 2)].map(({ row }) => row.name);
  return { examples, placeholder: given?.placeholder ?? examples.slice(0, 3).join(", "), typo: given?.typo ?? null };
}

const nameOf = (folder: string) =>
  folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "") || "collection";
const titleOf = (name: string) => name.replaceAll("-", " ").replace(/^./, (first) => first.toUpperCase());

const topicsUsed = ({ benchmarks, papers }: TableRows): readonly TopicName[] =>
  [...new Set([...benchmarks, ...papers].map(({ row }) => row.topic))].map((id) => ({ id, name: null }));

/** Returns the families in order of appearance; the last two looks are reserved for groups and references. */
function familiesUsed({ methods }: TableRows): readonly FamilyLook[] {
  const ids = [...new Set(methods.map(({ row }) => row.family))];
  const named = ids.filter((id) => id !== GROUP && id !== REFERENCE);
  const slotOf = (id: string) =>
    id === GROUP ? SLOTS - 1 : id === REFERENCE ? SLOTS : (named.indexOf(id) % (SLOTS - 2)) + 1;
  return ids.map((id) => ({ id, name: id.replaceAll("-", " "), slot: slotOf(id) }));
}
