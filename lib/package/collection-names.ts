import type { Catalogue } from "@/lib/catalogue/catalogue";
import { printDate } from "@/lib/format/date";

type Named = Pick<Catalogue, "version" | "identity">;

/** Returns the name of the archive, which contains the data version. */
export const archiveName = ({ version, identity }: Named) => `${identity.name}-${version}.zip`;

/** Returns the permanent file name of the archive, which always holds the newest data version. */
export const newestArchive = ({ identity }: Pick<Catalogue, "identity">) => `${identity.name}.zip`;

/** Returns "data version ed18e7066121 of 23 November 2026"; without the date if nothing is dated. */
export const versionInWords = ({ version, date }: Pick<Catalogue, "version" | "date">) =>
  `data version ${version}${date === null ? "" : ` of ${printDate(date)}`}`;
