import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from "react";
import { flushSync } from "react-dom";
import { RECEIPT_ID } from "@/components/receipts/receipt-id";
import { walk } from "./walk";

/** The mark at the reader's position, and how the reader came there. */
export interface Active {
  readonly at: number;
  readonly by: "keyboard" | "pointer";
  /** The side of the tooltip. */
  readonly side: "left" | "right";
  /** Set while its receipt is loaded and open. The reader's position then stays, because the receipt lies beside it. */
  readonly isHeld?: true;
}

export type Pointed = Pick<Active, "at" | "side"> | null;

interface Walk {
  readonly active: Active | null;
  /** Keeps the reader at the mark, because its receipt was asked for. */
  readonly hold: () => void;
  /** For the element that contains the drawing and its tooltip: a press elsewhere ends the walk. */
  readonly whole: {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly onPointerLeave: (event: PointerEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
  /** For the element around the drawing. */
  readonly handlers: {
    readonly onPointerMove: (event: PointerEvent<HTMLDivElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLDivElement>) => void;
    readonly onClick: (event: MouseEvent<HTMLDivElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
  };
}

/** Leaves the mark, unless it is held. */
const ended = (old: Active | null) => (old?.isHeld ? old : null);

/**
 * Lets a reader move through the marks of a chart: with arrow keys from one tab stop, with the pointer, and with a finger. A click on a mark, and Enter
 * at it, open the first receipt in its tooltip; a finger shows the tooltip first, because it has not seen yet which mark it found. `find` returns the
 * mark at a point of the drawing, if any.
 */
export function useWalk(
  count: number,
  find: (x: number, y: number, width: number) => Pointed,
  sideOf: (at: number) => Active["side"],
): Walk {
  const whole = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Active | null>(null);
  const end = () => setActive(ended);

  const shown = active !== null;
  useEffect(() => {
    if (!shown) return;
    const listeners = new AbortController();
    const on = (type: string, heed: (event: Event) => void) =>
      document.addEventListener(type, heed, { signal: listeners.signal, capture: true });
    const release = () => {
      const isHere = whole.current?.matches(":hover, :focus-within");
      setActive((old) => old && (!old.isHeld ? old : isHere ? { at: old.at, by: old.by, side: old.side } : null));
    };
    on("keydown", (event) => (event as globalThis.KeyboardEvent).key === "Escape" && setActive(ended));
    on("pointerdown", ({ target }) => {
      // Its receipt could not be loaded.
      if (!document.getElementById(RECEIPT_ID)) release();
      if (!(target instanceof Node && whole.current?.contains(target))) setActive(ended);
    });
    on("toggle", (event) => {
      const { target, newState } = event as ToggleEvent;
      if ((target as Element).id === RECEIPT_ID && newState === "closed") release();
    });
    return () => listeners.abort();
  }, [shown]);

  const foundAt = ({ currentTarget, clientX, clientY }: MouseEvent<HTMLDivElement>): Pointed => {
    const { left, top, width } = currentTarget.getBoundingClientRect();
    // With a larger font size, a drawing is shown larger than it was laid out.
    const laid = currentTarget.offsetWidth / (width || 1);
    return find((clientX - left) * laid, (clientY - top) * laid, width * laid);
  };
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const found = foundAt(event);
    setActive((old) => {
      if (found === null) return old?.by === "pointer" ? ended(old) : old;
      const isSame = old?.at === found.at && old.side === found.side && old.by === "pointer";
      return isSame || old?.isHeld ? old : { ...found, by: "pointer" };
    });
  };
  const arrive = (at: number) => setActive({ at, side: sideOf(at), by: "keyboard" });
  const open = () => whole.current?.querySelector<HTMLElement>("[data-receipt]")?.click();
  const step = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "Enter") return open();
    const at = walk(event.key, active && active.at, count);
    if (at === null) return;
    event.preventDefault();
    arrive(at);
  };

  return {
    active,
    hold: () => setActive((old) => old && { ...old, isHeld: true }),
    whole: {
      ref: whole,
      onPointerLeave: ({ pointerType }) => pointerType === "mouse" && end(),
      onBlur: ({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && end(),
    },
    handlers: {
      onPointerMove: (event) => event.pointerType === "mouse" && point(event),
      onPointerUp: (event) => event.pointerType !== "mouse" && point(event),
      onClick: (event) => {
        const found = foundAt(event);
        const isTap = /touch|pen/.test((event.nativeEvent as globalThis.PointerEvent).pointerType);
        // Letters of the drawing may have been selected to be copied.
        if (found === null || isTap || getSelection()?.type === "Range") return;
        flushSync(() => setActive({ ...found, by: "pointer" }));
        open();
      },
      onKeyDown: step,
      onFocus: ({ target }) => active === null && target.matches("svg:focus-visible") && arrive(0),
    },
  };
}
