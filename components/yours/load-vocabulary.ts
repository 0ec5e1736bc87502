import type { Vocabulary } from "@/lib/own/vocabulary";
import { askSite, jsonOfSite } from "@/lib/view/ask-site";

/** The names of the collection, and the version of the data that they are of. */
export interface LoadedVocabulary {
  readonly words: Vocabulary;
  readonly version: string;
}

/** Loads the names of the collection, with its data version. Throws if the site cannot be reached. */
export async function loadVocabulary(): Promise<LoadedVocabulary> {
  const answer = await askSite("/api/v1/vocabulary.json");
  if (!answer.ok) throw new Error(`The names of the collection could not be loaded (${answer.status})`);
  return {
    words: ((await jsonOfSite(answer)) as { readonly data: Vocabulary }).data,
    version: answer.headers.get("x-data-version") ?? "",
  };
}
