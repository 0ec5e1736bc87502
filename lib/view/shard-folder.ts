/** Where the copy on a plain file host has its shards (scripts/build-static.mjs says it on the page); undefined where a server answers. */
export const shardFolder = (): string | undefined => document.documentElement.dataset.shards;
