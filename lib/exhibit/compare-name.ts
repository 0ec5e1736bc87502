import { nameOf } from "./frame";

/** More names than this would make a file name that nobody reads. */
const NAMED = 4;

/** The name of the files of a comparison of some methods, by id. */
export const compareName = (methods: readonly string[]): string => nameOf(["compare", ...(methods.length > NAMED ? [`${methods.length}-methods`] : methods)]);
