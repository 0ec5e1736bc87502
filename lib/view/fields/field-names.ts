/** What addresses call what scripts of a page ask for too: they get the name alone, because a field brings with it how it is read and checked. */
export const METHOD_NAME = "method";
export const QUERY_NAME = "q";
export const PAGE_NAME = "page";
