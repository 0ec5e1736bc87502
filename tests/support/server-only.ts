/** Replaces the package "server-only", which refuses to be imported outside a server build. */
export {};
