/**
 * The header with which the server tells the app (proxy.ts) that a page without a query was not made at build and has to be made now. Clients cannot
 * set it: the server removes it from every incoming request.
 */
export const MADE_WHEN_ASKED = "x-made-when-asked";
