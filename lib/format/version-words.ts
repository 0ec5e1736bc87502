import type { RowOf } from "@/lib/catalogue/catalogue";

/** A commit is known by its first characters, as on code hosts. */
const COMMIT = /^[0-9a-f]{12,}$/;
const SHOWN = 7;

/** Which version of a text a source is: "v2", "NeurIPS 2024", the first characters of a commit; empty where none is on record. */
export const versionBriefly = ({ version }: Pick<RowOf<"sources">, "version">): string => (version === null ? "" : COMMIT.test(version) ? version.slice(0, SHOWN) : version);
