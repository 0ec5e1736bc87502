import { SIDES } from "@/lib/tables/qualifiers";
import type { Mark } from "@/lib/view/chart/series";
import { ARROW, WAVES } from "./mark-spots";
import { fillingOf, outlineOf, REACH, shapeOf, TARGET_RING, type Filling, type Shape } from "./shapes";
import { familyColour } from "@/lib/format/family-look";

const STROKES: Readonly<Record<Filling, { readonly strokeWidth: number; readonly strokeDasharray?: string }>> = {
  solid: { strokeWidth: 1 },
  open: { strokeWidth: 1.5 },
  dot: { strokeWidth: 1.5 },
  thick: { strokeWidth: 3 },
  dashed: { strokeWidth: 1.75, strokeDasharray: "2.6 2" },
  core: { strokeWidth: 1.5 },
  "dashed-dot": { strokeWidth: 1.75, strokeDasharray: "2.6 2" },
  hollow: { strokeWidth: 3 },
};

interface MarkShapeProps extends Pick<Mark, "family" | "sourceKind" | "qualifier"> {
  readonly mark?: Mark["mark"] | undefined;
  /** The family's own shape unless a key shows fillings for all families. */
  readonly shape?: Shape;
  /** The filling of the source unless a key shows another. */
  readonly filling?: Filling;
}

/**
 * A mark around the origin: shape and colour show the family, the filling the source, an arrow or waves the qualifier; a reader's own is a hollow
 * ring in ink. Round line ends are set on the paths that need them and not on a group, because some programs let a group's value override a path's.
 */
export function MarkShape({
  family,
  sourceKind,
  qualifier,
  mark,
  shape = shapeOf(family),
  filling = fillingOf(sourceKind, qualifier),
}: MarkShapeProps) {
  const isYours = mark === "yours";
  const colour = isYours ? "var(--ink)" : familyColour(family);
  return (
    <g stroke={colour} fill="none" strokeWidth={1.75} strokeLinejoin="round">
      {SIDES[qualifier] === "higher" && <path d={arrow(1)} strokeLinecap="round" />}
      {SIDES[qualifier] === "lower" && <path d={arrow(-1)} strokeLinecap="round" />}
      {qualifier === "about" && <path d={`${wave(-REACH - WAVES + 2)}${wave(REACH - 1)}`} strokeLinecap="round" />}
      {isYours ? (
        <Outline colour={colour} shape="circle" filling="hollow" />
      ) : (
        <Outline colour={colour} shape={shape} filling={filling} />
      )}
    </g>
  );
}

/** The open mark at the start of an arrow from an earlier value. */
export function FromShape({ family }: Pick<Mark, "family">) {
  return (
    <g stroke={familyColour(family)} strokeLinejoin="round">
      <Outline colour={familyColour(family)} shape={shapeOf(family)} filling="open" />
    </g>
  );
}

function Outline({
  colour,
  shape,
  filling,
}: {
  readonly colour: string;
  readonly shape: Shape;
  readonly filling: Filling;
}) {
  return (
    <g {...STROKES[filling]}>
      {shape === "target" && <circle r={TARGET_RING} fill="var(--paper)" strokeWidth={1.5} />}
      <path d={outlineOf(shape)} fill={filling === "solid" ? colour : "var(--paper)"} />
      {filling === "core" && <circle r={3.8} fill={colour} stroke="none" />}
      {(filling === "dot" || filling === "dashed-dot") && <circle r={2.4} fill={colour} stroke="none" />}
    </g>
  );
}

const arrow = (towards: 1 | -1) =>
  `M${towards * (REACH - 1)} 0h${towards * (ARROW - 2)}m${towards * -5}-4.5l${towards * 5} 4.5l${towards * -5} 4.5`;

const wave = (start: number) => `M${start} 0q2.5-4.5 5 0t5 0`;
