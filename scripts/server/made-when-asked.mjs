/** How the server tells the app (proxy.ts) that a page without a query was not made at build and is to be made now. Nobody else can say it: the server takes it from every request that comes in. */
export const MADE_WHEN_ASKED = "x-made-when-asked";
