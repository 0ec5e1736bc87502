"use client";

/** In the file that the frame of the site has loaded already: one of its own would cost each page a request. */
export { ErrorPage as default } from "@/components/page/site.client";
