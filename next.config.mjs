import { PHASE_PRODUCTION_BUILD } from "next/constants.js";

/** What makes previews, loaded by Node and not by the bundler. */
const PREVIEW_FILES = [
  "./node_modules/@fontsource/*/files/*-latin-*-normal.woff",
  "./node_modules/next/og.js",
  "./node_modules/next/dist/server/og/**",
  "./node_modules/next/dist/compiled/@vercel/og/**",
];

/** @returns {import("next").NextConfig} */
const config = (phase) => ({
  // Says nothing that a reader needs and helps only those who look for known holes.
  poweredByHeader: false,
  // No page has a picture that needs it, and an address that makes pictures for strangers is work for nothing.
  images: { unoptimized: true },
  // Packs what is needed to serve into .next/standalone, which runs without the project and its other packages.
  ...(phase === PHASE_PRODUCTION_BUILD && { output: "standalone" }),
  // The catalogue reads these at run time on the pages that depend on a query, and in the API.
  outputFileTracingIncludes: { "/**": ["./data/*"], "/preview/**": PREVIEW_FILES },
});

export default config;
