import type { Catalogue } from "@/lib/catalogue/catalogue";

/** Returns the families by which results can be chosen, in the order of the collection: all except references. */
export const filterFamilies = ({ identity }: Pick<Catalogue, "identity">): readonly string[] =>
  identity.families.map(({ id }) => id).filter((id) => id !== "reference");
