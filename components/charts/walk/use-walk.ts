import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from "react";
import { walk } from "./walk";

/** The mark at the reader's position, and how the reader came there. */
export interface Active {
  readonly at: number;
  readonly by: "keyboard" | "pointer";
  /** The side of the tooltip. */
  readonly side: "left" | "right";
}

export type Pointed = Omit<Active, "by"> | null;

interface Walk {
  /** For the element that contains the drawing and its tooltip: a press elsewhere ends the walk. */
  readonly whole: RefObject<HTMLDivElement | null>;
  readonly active: Active | null;
  readonly leave: (event: PointerEvent) => void;
  /** For the element around the drawing. */
  readonly handlers: {
    readonly onPointerMove: (event: PointerEvent<HTMLDivElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLDivElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: () => void;
  };
}

/**
 * Lets a reader move through the marks of a chart: with arrow keys from one tab stop, with the pointer, and with a finger. `find` returns the mark at
 * a point of the drawing, if any.
 */
export function useWalk(
  count: number,
  find: (x: number, y: number, width: number) => Pointed,
  sideOf: (at: number) => Active["side"],
): Walk {
  const whole = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Active | null>(null);

  const shown = active !== null;
  useEffect(() => {
    if (!shown) return;
    const listeners = new AbortController();
    const escape = ({ key }: globalThis.KeyboardEvent) => key === "Escape" && setActive(null);
    const elsewhere = ({ target }: Event) =>
      !(target instanceof Node && whole.current?.contains(target)) && setActive(null);
    document.addEventListener("keydown", escape, { signal: listeners.signal });
    document.addEventListener("pointerdown", elsewhere, { signal: listeners.signal });
    return () => listeners.abort();
  }, [shown]);

  const point = (event: PointerEvent<HTMLDivElement>) => {
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    // With a larger font size, a drawing is shown larger than it was laid out.
    const laid = event.currentTarget.offsetWidth / (width || 1);
    const found = find((event.clientX - left) * laid, (event.clientY - top) * laid, width * laid);
    if (found === null) return setActive((old) => (old?.by === "pointer" ? null : old));
    setActive((old) =>
      old?.at === found.at && old.side === found.side && old.by === "pointer" ? old : { ...found, by: "pointer" },
    );
  };
  const arrive = (at: number) => setActive({ at, side: sideOf(at), by: "keyboard" });
  const step = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const at = walk(event.key, active && active.at, count);
    if (at === null) return;
    event.preventDefault();
    arrive(at);
  };

  return {
    whole,
    active,
    leave: ({ pointerType }) => pointerType === "mouse" && setActive(null),
    handlers: {
      onPointerMove: (event) => event.pointerType === "mouse" && point(event),
      onPointerUp: (event) => event.pointerType !== "mouse" && point(event),
      onKeyDown: step,
      onFocus: ({ target }) => target.matches("svg:focus-visible") && arrive(0),
      onBlur: () => setActive(null),
    },
  };
}
