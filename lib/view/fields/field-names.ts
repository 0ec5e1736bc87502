/** The names of parameters that scripts of a page also use. They import only the name, because a field also contains its reading and its checks. */
export const METHOD_NAME = "method";
export const QUERY_NAME = "q";
export const PAGE_NAME = "page";
