import type { RowOf } from "@/lib/catalogue/catalogue";

/** A commit is shown by its first characters, as on code hosts. */
const COMMIT = /^[0-9a-f]{12,}$/;
const SHOWN = 7;

/** Names the version of a source's text: "v2", "NeurIPS 2024", the first characters of a commit; empty if none is on record. */
export const versionBriefly = ({ version }: Pick<RowOf<"sources">, "version">): string =>
  version === null ? "" : COMMIT.test(version) ? version.slice(0, SHOWN) : version;
