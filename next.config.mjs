import { availableParallelism } from "node:os";
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from "next/constants.js";
import { readSettings } from "./scripts/server/settings.mjs";

const { basePath, hasIslands } = readSettings();

/** What previews are made with and no import names. */
const PREVIEW_FILES = [
  "./node_modules/@fontsource/inter/files/inter-{latin,latin-ext,greek}-{400,500}-normal.woff",
  "./node_modules/@fontsource/source-serif-4/files/source-serif-4-{latin,latin-ext,greek}-600-normal.woff",
  "./node_modules/satori/layout.wasm",
  "./node_modules/@resvg/resvg-wasm/index_bg.wasm",
];

/**
 * @returns {import("next").NextConfig}
 * @param {string} phase
 */
const config = (phase) => ({
  // Says nothing that a reader needs and helps only those who look for known holes.
  poweredByHeader: false,
  // No page has a picture that needs it, and an address that makes pictures for strangers is work for nothing.
  images: { unoptimized: true },
  // Below its host our own server knows where it is (scripts/server/base-path.mjs); Next is told where the parts of pages are asked for, and no more.
  ...(basePath !== "" && { assetPrefix: basePath }),
  env: { BASE_PATH: basePath, ISLANDS: hasIslands ? "on" : "off" },
  experimental: {
    // Next leaves one processor free, which of two is half of the build. Each of these reads the collection for itself, so more do not help.
    cpus: Math.min(4, availableParallelism()),
    // A build from nothing is what most people make, and for it writing the cache is work and 80 MB for nothing.
    turbopackFileSystemCacheForBuild: false,
    // A third of a build's bytes and a tenth of its time, and nothing that serves reads them.
    turbopackSourceMaps: phase === PHASE_DEVELOPMENT_SERVER,
    // Fewer and larger style sheets: on a phone each one more is a connection more before the first paint (300 ms of it, `npm run bench -- shared`).
    cssChunking: { type: "graph", requestCost: 10_000_000, weightDistribution: 0 },
    // Weighs for each page what its links would load ahead; no page has such links.
    prefetchInlining: false,
  },
  // A step of npm test checks the types; who only starts the server should not wait for that again.
  typescript: { ignoreBuildErrors: true },
  // The gallery of components (app/gallery/page.dev.tsx) is there in development alone: to a build it is not a page.
  pageExtensions: phase === PHASE_DEVELOPMENT_SERVER ? ["dev.tsx", "tsx", "ts"] : ["tsx", "ts"],
  // Packs what is needed to serve into .next/standalone, which runs without the project and its other packages.
  ...(phase === PHASE_PRODUCTION_BUILD && { output: "standalone" }),
  // The catalogue reads these at run time on the pages that depend on a query, and in the API.
  outputFileTracingIncludes: { "/**": ["./data/*"], "/preview/**": PREVIEW_FILES },
});

export default config;
