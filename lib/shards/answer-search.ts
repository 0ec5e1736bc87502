import type { Catalogue } from "@/lib/catalogue/catalogue";
import { searchSite } from "@/lib/view/search-site";
import { searchRow, type SearchRow } from "@/lib/view/search-row";
import { catalogueFromShards } from "./catalogue-from-shards";
import { fetchedShards } from "./fetched-shards";
import { SHARD_NAMES } from "./shard";
import { shardsOf, type ShardSource } from "./shard-source";

/** Returns the part of the collection that is searched by name; it has no results and configurations. */
export const namesToSearch = async (source: ShardSource): Promise<Catalogue> =>
  catalogueFromShards(await source.index(), [await source.shard(SHARD_NAMES.names)]);

/** Returns everything that can be searched. */
export async function allToSearch(source: ShardSource): Promise<Catalogue> {
  const index = await source.index();
  const results = Array.from({ length: index.chunks }, (_, at) => SHARD_NAMES.results(at));
  return catalogueFromShards(index, await shardsOf(source, [SHARD_NAMES.names, ...results]));
}

let names: Promise<Catalogue> | undefined;
let all: Promise<Catalogue> | undefined;

/** Starts loading what is searched by name, which is enough before the first letter is typed. */
export function prepareSearch(folder: string): Promise<Catalogue> {
  names ??= namesToSearch(fetchedShards(folder));
  names.catch(() => (names = undefined));
  return names;
}

/** Returns the rows of the search from the shards of a folder, as the server answers them. `early` receives the matches by name while the results are still loading. */
export async function searchRows(
  folder: string,
  query: string,
  early: (rows: readonly SearchRow[]) => void,
): Promise<readonly SearchRow[]> {
  const rowsIn = (catalogue: Catalogue) => searchSite(catalogue, query).results.map(searchRow);
  if (all === undefined) early(rowsIn(await prepareSearch(folder)));
  all ??= allToSearch(fetchedShards(folder));
  all.catch(() => (all = undefined));
  return rowsIn(await all);
}
