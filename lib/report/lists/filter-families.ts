import type { Catalogue } from "@/lib/catalogue/catalogue";

/** The families that results may be chosen by, in the order of the collection: all but what is not a method. */
export const filterFamilies = ({ identity }: Pick<Catalogue, "identity">): readonly string[] => identity.families.map(({ id }) => id).filter((id) => id !== "reference");
