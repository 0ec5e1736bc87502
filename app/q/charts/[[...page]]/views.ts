import { reading, same, type View } from "@/app/q/view";
import type { PageOfTwin } from "@/lib/view/address/site-pages";

export const VIEWS: Readonly<Record<PageOfTwin<"charts">, View>> = {
  "/": reading(
    () => import("@/app/page"),
    async ({ search }) => (await import("@/app/home")).renderHome(search),
  ),
  "/benchmarks/[id]": reading(
    () => import("@/app/benchmarks/[id]/page"),
    async ({ id, search }) => (await import("@/app/benchmarks/[id]/benchmark")).renderBenchmark(id, search),
  ),
  "/methods/[id]": reading(
    () => import("@/app/methods/[id]/page"),
    async ({ id, search }) => (await import("@/app/methods/[id]/method")).renderMethod(id, search),
  ),
  "/papers/[id]": same(() => import("@/app/papers/[id]/page")),
};
