import { reading, same, type View } from "@/app/q/view";
import type { PageOfTwin } from "@/lib/view/address/site-pages";

/** Each page is loaded at its first request, so that the server starts without any of them. */
export const VIEWS: Readonly<Record<PageOfTwin<"plain">, View>> = {
  "/benchmarks": reading(
    () => import("@/app/benchmarks/page"),
    async ({ search }) => (await import("@/app/benchmarks/benchmarks")).renderBenchmarks(search),
  ),
  "/methods": reading(
    () => import("@/app/methods/page"),
    async ({ search }) => (await import("@/app/methods/methods")).renderMethods(search),
  ),
  "/papers": reading(
    () => import("@/app/papers/page"),
    async ({ search }) => (await import("@/app/papers/papers")).renderPapers(search),
  ),
  "/your-numbers/formats": same(() => import("@/app/your-numbers/formats/page")),
  "/data": same(() => import("@/app/data/page")),
  "/data/api": same(() => import("@/app/data/api/page")),
  "/speed-ups": same(() => import("@/app/speed-ups/page")),
  "/audit": same(() => import("@/app/audit/page")),
  "/audit/tables": same(() => import("@/app/audit/tables/page")),
  "/how-it-works": same(() => import("@/app/how-it-works/page")),
  "/search": {
    metadata: async ({ search }) => (await import("@/app/search/search")).searchMetadata(search),
    render: async ({ search }) => (await import("@/app/search/search")).renderSearch(search),
  },
};
