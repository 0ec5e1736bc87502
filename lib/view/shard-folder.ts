/** Where the copy on a plain file host has its shards (scripts/static/build-static.mjs says it on the page); undefined where a server answers, and where there is no page. */
export const shardFolder = (): string | undefined => (typeof document === "undefined" ? undefined : document.documentElement.dataset.shards);
