// Must be the first import: the modules below define tables.
import "./without-eval";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { belongTo } from "@/lib/catalogue/catalogue-of";
import { readChanges } from "@/lib/catalogue/changes";
import { API } from "@/lib/http/endpoints/endpoint";
import { answer } from "@/lib/http/endpoints/endpoints";
import { versionedName } from "@/lib/http/versioned-name";
import type { MadeFile } from "@/lib/shards/file-of-board";
import type { ShardSource } from "@/lib/shards/shard-source";
import { learnWords } from "@/lib/tables/learned-words";
import { below } from "@/lib/view/address/base-path";
import { loadCollection } from "@/components/desk/load-collection";

/** The whole collection of a copy without a server, from the tables that it offers for download; read once. */
let whole: Promise<Catalogue> | undefined;

/**
 * Makes the file that the API has at an address, with the same code from the same tables. Of the shards, only the index is loaded, for the identity
 * of the collection. Rejects if the tables cannot be loaded, or if the API would refuse the address.
 */
export async function fileOfChoice(source: ShardSource, address: string): Promise<MadeFile> {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const catalogue = await (whole ??= loadWhole(source));
  const made = answer(catalogue, decodeURIComponent(below(pathname).slice(API.length + 1)), searchParams);
  if ("status" in made) throw new Error(made.detail);
  const name = made.filename ?? made.shownAs ?? below(pathname).split("/").at(-1) ?? "";
  return { name: versionedName(name, catalogue.version), type: made.type, text: made.text };
}

async function loadWhole(source: ShardSource): Promise<Catalogue> {
  try {
    const [{ texts, changes }, { identity }] = await Promise.all([loadCollection(), source.index()]);
    const catalogue = belongTo({ ...buildCatalogue(texts, readChanges(changes ?? "")), identity });
    learnWords(identity.families, identity.topics, identity.contact);
    return catalogue;
  } catch (error) {
    // Tables that could not be loaded offline are requested again the next time.
    whole = undefined;
    throw error;
  }
}
