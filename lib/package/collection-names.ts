import type { Catalogue } from "@/lib/catalogue/catalogue";
import { printDate } from "@/lib/format/date";

type Named = Pick<Catalogue, "version" | "identity">;

/** The archive's name with the version of the data in it. */
export const archiveName = ({ version, identity }: Named) => `${identity.name}-${version}.zip`;

/** The archive's address that stays: the newest version of the data, whatever that is. */
export const newestArchive = ({ identity }: Pick<Catalogue, "identity">) => `${identity.name}.zip`;

/** "data version ed18e7066121 of 23 November 2026"; without the day where nothing is dated. */
export const versionInWords = ({ version, date }: Pick<Catalogue, "version" | "date">) =>
  `data version ${version}${date === null ? "" : ` of ${printDate(date)}`}`;
