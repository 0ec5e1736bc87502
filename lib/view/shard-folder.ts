/** Returns the folder of the shards in the copy on a static file host (scripts/static/build-static.mjs writes it into the page); undefined on a server and outside a page. */
export const shardFolder = (): string | undefined =>
  typeof document === "undefined" ? undefined : document.documentElement.dataset.shards;
