import type { BenchOptions } from "../bench";
import { buildBarePages } from "../bytes/bare-pages";
import { CATEGORIES, DEVICES, LIGHTHOUSE, startLighthouse, type Device, type Scores } from "../lighthouse/audit";
import { shown, type Findings, type Measurement } from "../report";
import { startSite } from "../site";

/** Pages that search engines should list. A view of `/compare` with a query names `/compare` as its canonical page instead. */
const PAGES = ["/", "/benchmarks/imagenet-256", "/compare", "/methods/var", "/papers/var"] as const;

/** The score of Lighthouse for a bare page on a phone; on a desktop it is 100. */
const LEAST_PERFORMANCE = { mobile: 99, desktop: 100 } as const;

/** The factor by which a page may block a phone longer than the bare page does. */
const OVER_BARE_BLOCKING = 1.2;

/** Measures the medians of Lighthouse for five pages on a phone and a desktop, with the bare page. */
export async function measureLighthouse({ runs }: Pick<BenchOptions, "runs">): Promise<Findings> {
  const bare = buildBarePages();
  const servers = [await startSite(), await startSite({ folder: bare.folder, by: "next" })] as const;
  const { audit, remove } = await startLighthouse(runs);
  try {
    const measurements: Measurement[] = [];
    for (const device of DEVICES) {
      const floor = audit(servers[1].base, device);
      for (const page of PAGES)
        for (const one of measurementsOf(page, device, audit(servers[0].base + page, device), floor))
          measurements.push(one);
    }
    return {
      measurements,
      notes: [
        `${LIGHTHOUSE}, through npm in a temporary folder; medians of ${runs}; its own throttling`,
        "our scripts run at the first sign of use, or when a chart is in view, and Lighthouse gives none: the cost of a first tap is listed under the inputs",
      ],
    };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    bare.remove();
    remove();
  }
}

function measurementsOf(page: string, device: Device, scores: Scores, bare: Scores): readonly Measurement[] {
  const { categories, firstPaint, largestPaint, blocking, shift } = scores;
  const what = `${page}, ${device}`;
  const pair = (name: string, own: number, of: number) => `${name} ${shown(own)} (bare ${shown(of)}) ms`;
  const paints = [pair("FCP", firstPaint, bare.firstPaint), pair("LCP", largestPaint, bare.largestPaint)];
  const blockingFloor = device === "mobile" ? { floor: { atMost: bare.blocking * OVER_BARE_BLOCKING } } : {};
  return [
    ...CATEGORIES.map((name) => ({
      what: `${what}: ${name}`,
      value: categories[name],
      unit: "",
      beside: name === "performance" ? [`bare ${bare.categories.performance}`, ...paints].join(", ") : "",
      floor: { atLeast: name === "performance" ? LEAST_PERFORMANCE[device] : 100 },
    })),
    {
      what: `${what}: total blocking time`,
      value: blocking,
      unit: "ms",
      beside: `bare ${shown(bare.blocking)} ms`,
      ...blockingFloor,
    },
    // As Lighthouse shows it: a shift below a thousandth is invisible.
    { what: `${what}: layout shift`, value: Number(shift.toFixed(3)), unit: "", floor: { atMost: 0 } },
  ];
}
