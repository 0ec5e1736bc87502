import type { Axis } from "@/lib/view/chart/axis";

type Tick = Axis["ticks"][number];

/** The least gap between two tick texts, in px. */
const BETWEEN = 10;

/** Returns as many ticks as are readable: on a logarithmic axis the powers of ten stay longest, otherwise every other tick is dropped. */
export function thinTicks(
  axis: Pick<Axis, "scale" | "ticks">,
  at: (value: number) => number,
  widthOf: (text: string) => number,
): readonly Tick[] {
  let ticks = axis.ticks;
  while (ticks.length > 2 && collide(ticks, at, widthOf)) ticks = thinner(ticks, axis.scale);
  return ticks;
}

function collide(ticks: readonly Tick[], at: (value: number) => number, widthOf: (text: string) => number): boolean {
  return ticks.some((tick, index) => {
    const next = ticks[index + 1];
    return (
      next !== undefined && at(next.value) - at(tick.value) < (widthOf(tick.text) + widthOf(next.text)) / 2 + BETWEEN
    );
  });
}

function thinner(ticks: readonly Tick[], scale: Axis["scale"]): readonly Tick[] {
  const powers =
    scale === "log" ? ticks.filter(({ value }) => Number.isInteger(Number(Math.log10(value).toFixed(9)))) : [];
  return powers.length > 1 && powers.length < ticks.length ? powers : ticks.filter((_, index) => index % 2 === 0);
}
