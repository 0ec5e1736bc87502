/** What makes previews, loaded by Node and not by the bundler. */
const PREVIEW_FILES = [
  "./node_modules/@fontsource/*/files/*-latin-*-normal.woff",
  "./node_modules/next/og.js",
  "./node_modules/next/dist/server/og/**",
  "./node_modules/next/dist/compiled/@vercel/og/**",
];

/** @type {import("next").NextConfig} */
const config = {
  // Says nothing that a reader needs and helps only those who look for known holes.
  poweredByHeader: false,
  // The catalogue reads these at run time on the pages that depend on a query, and in the API.
  outputFileTracingIncludes: { "/**": ["./data/*"], "/preview/**": PREVIEW_FILES },
};

export default config;
