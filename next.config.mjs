/** @type {import("next").NextConfig} */
const config = {
  // Says nothing that a reader needs and helps only those who look for known holes.
  poweredByHeader: false,
  // The catalogue reads these at run time on the pages that depend on a query, and in the API.
  outputFileTracingIncludes: { "/**": ["./data/*"], "/preview/**": ["./node_modules/@fontsource/*/files/*-latin-*-normal.woff"] },
};

export default config;
