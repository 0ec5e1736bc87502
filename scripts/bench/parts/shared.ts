import type { BenchOptions } from "../bench";
import { buildBarePages } from "../bytes/bare-pages";
import { LIGHTHOUSE, startLighthouse, type Scores } from "../lighthouse/audit";
import { shown, type Findings, type Measurement } from "../report";
import { startSite } from "../site";

/** Links that readers share: pages with a query, which are never prebuilt. */
const VIEWS = {
  "three image generators": "/compare?method=var&method=flowar&method=mar",
  "three forecasters": "/compare?method=itransformer&method=s-mamba&method=patchtst",
  "a filtered list": "/results?benchmark=imagenet-256&metric=fid",
  "a benchmark in another order": "/benchmarks/imagenet-256?sort=is",
} as const;

const FLOOR = { performance: 99, blocking: 100, firstPaint: 1200 };

/** Measures the medians of Lighthouse for shared views on a phone, with the bare page of the same run. */
export async function measureShared({ runs }: Pick<BenchOptions, "runs">): Promise<Findings> {
  const bare = buildBarePages();
  const servers = [await startSite(), await startSite({ folder: bare.folder, by: "next" })] as const;
  const { audit, remove } = await startLighthouse(runs);
  try {
    const floor = audit(servers[1].base, "mobile");
    const measurements = Object.entries(VIEWS).flatMap(([name, address]) =>
      measurementsOf(name, audit(servers[0].base + address, "mobile"), floor),
    );
    return {
      measurements,
      notes: [
        `${LIGHTHOUSE}, through npm in a temporary folder; medians of ${runs}; a phone of its own: a processor four times slower, 1.6 Mbit/s`,
        ...Object.entries(VIEWS).map(([name, address]) => `${name}: \`${address}\``),
      ],
    };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    bare.remove();
    remove();
  }
}

function measurementsOf(name: string, own: Scores, bare: Scores): readonly Measurement[] {
  return [
    {
      what: `${name}: performance`,
      value: own.categories.performance,
      unit: "",
      beside: `bare ${bare.categories.performance}`,
      floor: { atLeast: FLOOR.performance },
    },
    {
      what: `${name}: total blocking time`,
      value: own.blocking,
      unit: "ms",
      beside: `bare ${shown(bare.blocking)} ms`,
      floor: { atMost: FLOOR.blocking },
    },
    {
      what: `${name}: first paint`,
      value: own.firstPaint,
      unit: "ms",
      beside: `bare ${shown(bare.firstPaint)} ms; largest ${shown(own.largestPaint)} (bare ${shown(bare.largestPaint)}) ms`,
      floor: { atMost: FLOOR.firstPaint },
    },
    { what: `${name}: layout shift`, value: Number(own.shift.toFixed(3)), unit: "", floor: { atMost: 0 } },
  ];
}
