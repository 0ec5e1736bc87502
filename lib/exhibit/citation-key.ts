import type { Result } from "@/lib/catalogue/catalogue";
import { isOfOthers } from "@/lib/format/source";
import { citationKey } from "@/lib/tables/citation-key";

/** The key of the collection itself, by the version of its data: other data is another work. */
export const collectionKey = ({ version, collection }: { readonly version: string; readonly collection: { readonly name: string } }): string => `${collection.name.replaceAll("-", "")}${version}`;

/** The key that a result is cited by: that of the paper that reports it or, where someone else does, of their text. */
export const keyOf = ({ source }: Pick<Result, "source">): string => citationKey(isQuoting(source) ? source.source_id : source.paper_id);

/** Whether a text of others is cited, and not the paper. */
export const isQuoting = (source: Result["source"]): boolean => source.kind === "citation" || isOfOthers(source);
