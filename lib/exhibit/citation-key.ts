import type { Result } from "@/lib/catalogue/catalogue";
import { isOfOthers } from "@/lib/format/source";
import { citationKey } from "@/lib/tables/citation-key";

/** The citation key of the collection itself. It contains the data version, because other data is another work. */
export const collectionKey = ({
  version,
  collection,
}: {
  readonly version: string;
  readonly collection: { readonly name: string };
}): string => `${collection.name.replaceAll("-", "")}${version}`;

/** The key by which a result is cited: that of the paper that reports it or, if others report it, of their text. */
export const keyOf = ({ source }: Pick<Result, "source">): string =>
  citationKey(isQuoting(source) ? source.source_id : source.paper_id);

/** Returns whether the cited work is a text of others rather than the paper. */
export const isQuoting = (source: Result["source"]): boolean => source.kind === "citation" || isOfOthers(source);
