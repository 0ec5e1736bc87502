import type { RowOf } from "@/lib/catalogue/catalogue";
import { squashed } from "./search-words";

/** Returns the name of a configuration among those of all methods: "DiT XL/2". If it begins with its method's name, the name is not repeated. */
export const configurationName = ({ name }: RowOf<"methods">, configuration: string) =>
  squashed(configuration).startsWith(squashed(name)) ? configuration : `${name} ${configuration}`;
