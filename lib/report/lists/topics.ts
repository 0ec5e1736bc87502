import type { Catalogue } from "@/lib/catalogue/catalogue";

/** Returns the topics of a collection in the order of its lists. */
export const topicIds = ({ identity }: Pick<Catalogue, "identity">): readonly string[] =>
  identity.topics.map(({ id }) => id);
