import type { CSSProperties } from "react";
import { outlineOf, shapeOf } from "@/components/charts/marks/shapes";
import type { Preview, PreviewRow } from "@/lib/view/preview-rows";
import { LIGHT, lightColour } from "./palette";
import { PreviewPlane } from "./preview-plane";

/** The size in px that social networks expect of a preview. */
export const PREVIEW_SIZE = { width: 1200, height: 630 };

const PLOT = 470;
const ARROWS = 320;
const ROW = 62;
/** The most letters of a title that always fit on one line. */
const ONE_LINE = 44;

const CARD: CSSProperties = {
  display: "flex",
  flexDirection: "column",
  width: "100%",
  height: "100%",
  boxSizing: "border-box",
  padding: "44px 56px 36px",
  background: LIGHT.paper,
  color: LIGHT.ink,
  fontFamily: "Inter",
  fontSize: 24,
};
const TITLE: CSSProperties = { display: "block", marginTop: 4, fontFamily: "Source Serif 4", lineHeight: 1.15 };
const SENTENCE: CSSProperties = { display: "block", marginTop: 10, lineHeight: 1.35 };
const FOOT: CSSProperties = {
  display: "flex",
  justifyContent: "space-between",
  paddingTop: 10,
  borderTop: `1px solid ${LIGHT.rule}`,
  color: LIGHT["ink-muted"],
  fontSize: 20,
};

type MarkProps = Pick<PreviewRow, "family" | "sourceKind">;

/** A preview for satori, which supports flex boxes and no style sheets. */
export function PreviewCard({ preview, source }: { readonly preview: Preview; readonly source: string }) {
  const { kind, title, sentence, rows, axis, plane } = preview;
  // The sentence takes the lines that the title leaves; next to a chart on two axes, both together have three.
  const isShort = plane !== undefined || (title.length <= ONE_LINE && rows.length > 0);
  const isBare = rows.length === 0 && plane === undefined;
  return (
    <div style={CARD}>
      <div style={{ display: "flex", color: LIGHT["ink-muted"], fontSize: 22 }}>{kind}</div>
      <div style={{ ...TITLE, fontSize: isBare ? 64 : 42, lineClamp: isShort ? 1 : 2 }}>{title}</div>
      <div style={{ ...SENTENCE, fontSize: isBare ? 32 : 24, lineClamp: isBare ? 4 : isShort ? 2 : 1 }}>{sentence}</div>
      <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, justifyContent: "center" }}>
        {plane && <PreviewPlane series={plane} />}
        {rows.map((row, at) => (
          <Row key={at} row={row} />
        ))}
      </div>
      <div style={FOOT}>
        <div style={{ display: "flex" }}>{source}</div>
        <div style={{ display: "flex" }}>{axis}</div>
      </div>
    </div>
  );
}

function Row({
  row: { rank, label, detail, text, family, sourceKind, at, from, isArrow },
}: {
  readonly row: PreviewRow;
}) {
  return (
    <div style={{ display: "flex", alignItems: "center", height: ROW }}>
      {rank !== "" && <div style={{ display: "flex", width: 56, color: LIGHT["ink-muted"] }}>{rank}</div>}
      <div style={{ display: "flex", flexDirection: "column", width: at === null ? 560 : 400, paddingRight: 16 }}>
        <div style={{ display: "block", fontWeight: 500, lineClamp: 1 }}>{label}</div>
        {detail !== "" && (
          <div style={{ display: "block", color: LIGHT["ink-muted"], fontSize: 18, lineClamp: 1 }}>{detail}</div>
        )}
      </div>
      {at === null ? (
        <Shape family={family} sourceKind={sourceKind} />
      ) : (
        <Place at={at} from={from} isArrow={isArrow === true} family={family} sourceKind={sourceKind} />
      )}
      <div
        style={{
          display: "block",
          marginLeft: 12,
          flexShrink: 1,
          fontWeight: 500,
          lineClamp: 2,
          fontSize: isArrow ? 20 : 24,
        }}
      >
        {text}
      </div>
    </div>
  );
}

/**
 * The row's line up to its mark, as long as the value. On an axis without zero it is dotted, because its length has no meaning. An arrow leaves space
 * for the two values at its ends.
 */
function Place({
  at,
  from,
  isArrow,
  ...mark
}: MarkProps & { readonly at: number; readonly from: number | null; readonly isArrow: boolean }) {
  const room = isArrow ? ARROWS : PLOT;
  const [x, start] = [14 + at * room, 14 + (from ?? 0) * room];
  const width = Math.max(x, start) + 14;
  return (
    <svg width={width} height={32} viewBox={`0 0 ${width} 32`} style={{ flexShrink: 0 }}>
      <path
        d={`M${start} 16H${x}`}
        stroke={LIGHT["ink-muted"]}
        strokeWidth={2}
        strokeDasharray={from === null ? "2 6" : undefined}
      />
      {isArrow && (
        <circle cx={start} cy={16} r={7} fill={LIGHT.paper} stroke={lightColour(mark.family)} strokeWidth={2} />
      )}
      <Mark {...mark} transform={`translate(${x} 16) scale(1.4)`} />
    </svg>
  );
}

const Shape = (mark: MarkProps) => (
  <svg width={28} height={28} viewBox="-14 -14 28 28">
    <Mark {...mark} transform="scale(1.4)" />
  </svg>
);

/** Solid for an abstract, open for any other source, which the row names in words. */
const Mark = ({ family, sourceKind, transform }: MarkProps & { readonly transform: string }) => (
  <path
    d={outlineOf(shapeOf(family))}
    fill={sourceKind === "abstract" ? lightColour(family) : LIGHT.paper}
    stroke={lightColour(family)}
    strokeWidth={2}
    transform={transform}
  />
);
