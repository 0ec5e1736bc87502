import type { RowOf } from "@/lib/catalogue/catalogue";
import { squashed } from "./search-words";

/** What a configuration is called among those of all methods: "DiT XL/2". One that has its method's name in its own says it once. */
export const configurationName = ({ name }: RowOf<"methods">, configuration: string) => (squashed(configuration).startsWith(squashed(name)) ? configuration : `${name} ${configuration}`);
