import { availableParallelism } from "node:os";
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from "next/constants.js";
import { readSettings } from "./scripts/server/settings.mjs";

const { basePath, hasIslands } = readSettings();

/** Files that previews are drawn with, and that no import names. */
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
  // The header tells readers nothing useful, and helps only those who look for known vulnerabilities.
  poweredByHeader: false,
  // No page has a picture that needs the optimiser, and an endpoint that makes pictures for strangers is wasted work.
  images: { unoptimized: true },
  // Our own server handles the base path (scripts/server/base-path.mjs); Next is told only where the assets of pages are requested.
  ...(basePath !== "" && { assetPrefix: basePath }),
  env: { BASE_PATH: basePath, ISLANDS: hasIslands ? "on" : "off" },
  experimental: {
    // By default Next leaves one processor free, which is half of the build on a machine with two. Each worker reads the collection for itself, so
    // more than four do not help.
    cpus: Math.min(4, availableParallelism()),
    // Most people build from nothing, and then writing the cache wastes time and 80 MB.
    turbopackFileSystemCacheForBuild: false,
    // Source maps are a third of the bytes of a build and a tenth of its time, and no part of the server reads them.
    turbopackSourceMaps: phase === PHASE_DEVELOPMENT_SERVER,
    // Fewer and larger style sheets: on a phone, each additional one is another connection before the first paint (300 ms, `npm run bench --
    // shared`).
    cssChunking: { type: "graph", requestCost: 10_000_000, weightDistribution: 0 },
    // Computes for each page what its links would prefetch; no page has such links.
    prefetchInlining: false,
  },
  // A step of npm test checks the types; whoever only starts the server should not wait for the check again.
  typescript: { ignoreBuildErrors: true },
  // The gallery of components (app/gallery/page.dev.tsx) exists only in development: for a build it is not a page.
  pageExtensions: phase === PHASE_DEVELOPMENT_SERVER ? ["dev.tsx", "tsx", "ts"] : ["tsx", "ts"],
  // Packs the files that the server needs into .next/standalone, which runs without the project and its other packages.
  ...(phase === PHASE_PRODUCTION_BUILD && { output: "standalone" }),
  // The catalogue reads these at run time on the pages that depend on a query, and in the API.
  outputFileTracingIncludes: { "/**": ["./data/*"], "/preview/**": PREVIEW_FILES },
});

export default config;
