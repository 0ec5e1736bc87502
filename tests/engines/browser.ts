import { inject } from "vitest";
import { KEYS } from "./keys";
import type { Wire } from "./wire";

type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/** Milliseconds to wait for what a page does by itself: a limit for what hangs. */
const PATIENCE = 30_000;

/** Thrown if the page was left while a script ran in it. */
class PageLeft extends Error {}

/** Matches how the engines report that, if they do: "Document was unloaded", "Callback was not called before the unload event". */
const UNLOADED = /\bunload/i;

/** The actions of a reader in a browser, and what she sees. */
export class Browser {
  readonly #wire: Wire;
  constructor(wire: Wire) {
    this.#wire = wire;
  }

  /** Opens a page of the site. Unless `wakes` is false, moves the pointer, at which the page loads its scripts. */
  async open(address: string, { wakes = true, from = inject("origin") } = {}): Promise<void> {
    await this.#wire.send("Navigate", { url: from + address });
    if (wakes) await this.wake();
  }

  async wake(): Promise<void> {
    await this.move(3, 3);
    await this.move(9, 9);
    await this.until(() => document.documentElement.dataset.awake === "");
  }

  /**
   * Runs a function in the page and resolves to the value that it returns or promises, which must be serialisable. The function can use only its
   * arguments. Throws its errors, and `PageLeft`.
   */
  async run<T extends Plain | void, A extends readonly Plain[]>(
    act: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> {
    const script = `const done = arguments[arguments.length - 1];
Promise.resolve().then(() => (${String(act)})(...arguments[0])).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = await this.#wire.send("ExecuteAsyncScript", { script, args: [args] }).catch((error: Error) => {
      throw UNLOADED.test(error.message) ? new PageLeft(error.message) : error;
    });
    // Firefox answers null if the page is left before its script has answered.
    if (answer === null) throw new PageLeft(`the page was left before it answered ${String(act)}`);
    const { value, error } = answer as { value: T; error?: string };
    if (error !== undefined) throw new Error(`in the page: ${error}`);
    return value;
  }

  /**
   * Waits until a function in the page, or in the page that follows it, returns something truthy, and resolves to that. After the time limit, throws
   * with the function and the value that it returned last.
   */
  async until<T extends Plain, A extends readonly Plain[]>(
    see: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<Exclude<T, false | null | undefined>> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const seen = await this.run(see, ...args).catch((error: Error) => {
        if (error instanceof PageLeft) return undefined;
        throw error;
      });
      if (seen) return seen as Exclude<T, false | null | undefined>;
      if (Date.now() > end)
        throw new Error(
          `not within ${PATIENCE} ms: ${String(see)} with ${JSON.stringify(args)} is ${JSON.stringify(seen)}`,
        );
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Presses keys one after another; in a name with +, the first keys are held while the last is pressed. */
  async press(...strokes: readonly string[]): Promise<void> {
    const actions = strokes.flatMap((stroke) => {
      const keys = stroke.length === 1 ? [stroke] : stroke.split("+").map((name) => KEYS[name] ?? name);
      return [
        ...keys.map((value) => ({ type: "keyDown", value })),
        ...keys.toReversed().map((value) => ({ type: "keyUp", value })),
      ];
    });
    await this.#act({ type: "key", id: "keyboard", actions });
  }

  readonly type = (text: string) => this.press(...text);

  async move(x: number, y: number): Promise<void> {
    await this.#act({
      type: "pointer",
      id: "mouse",
      parameters: { pointerType: "mouse" },
      actions: [{ type: "pointerMove", duration: 0, x: Math.round(x), y: Math.round(y) }],
    });
  }

  /** Clicks the middle of the first visible element that matches a selector, after scrolling it into view; with `text`, the first that contains this text. */
  async click(selector: string, text = ""): Promise<void> {
    const [x, y] = await this.until(pointOf, selector, text);
    const press = [
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    await this.#act({
      type: "pointer",
      id: "mouse",
      parameters: { pointerType: "mouse" },
      actions: [{ type: "pointerMove", duration: 0, x, y }, ...press],
    });
  }

  /** Sets the inner size of the window, in px. */
  async resize(width: number, height: number): Promise<void> {
    const set = (by: { readonly width: number; readonly height: number }) => this.#wire.send("SetWindowRect", by);
    await set({ width, height });
    const [w, h] = await this.run(() => [innerWidth, innerHeight] as const);
    if (w !== width || h !== height) await set({ width: 2 * width - w, height: 2 * height - h });
  }

  /** Resolves to whether the browser still responds. */
  readonly answers = () => this.run(() => true).catch(() => false);
  readonly back = () => this.#wire.send("Back");
  readonly forward = () => this.#wire.send("Forward");
  readonly address = () => this.run(() => location.pathname + location.search + location.hash);
  /**
   * Resolves to the complaints of the page so far. WebKit cancels requests that are pending when a page is left, and reports them as not loaded when a
   * reader comes back: there, and only there, a file has not failed if it is there when it is asked for.
   */
  readonly complaints = () =>
    this.run(async () => {
      const { complaints = ["no recorder"], wasLeft = false } = window as { complaints?: string[]; wasLeft?: boolean };
      const [opened] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      if (!wasLeft && opened?.type !== "back_forward") return [...complaints];
      const isThere = async (complaint: string) => {
        const [, address] = /^not loaded: (.+)/.exec(complaint) ?? [];
        return address !== undefined && (await fetch(address).catch(() => null))?.ok === true;
      };
      const there = await Promise.all(complaints.map(isThere));
      return complaints.filter((_, at) => !there[at]);
    });
  /** Resolves to a PDF of the page. */
  readonly print = async (wishes: object = {}) =>
    Buffer.from((await this.#wire.send("Print", wishes)) as string, "base64");
  /** Resolves to a PNG of the visible part of the page. */
  readonly picture = async () =>
    Buffer.from((await this.#wire.send("TakeScreenshot", { full: false })) as string, "base64");

  async #act(source: object): Promise<void> {
    await this.#wire.send("PerformActions", { actions: [source] });
  }
}

/** Returns the middle of an element, in px of the window; false if there is none. Runs in the page. */
function pointOf(selector: string, text: string): readonly [number, number] | false {
  const found = [...document.querySelectorAll(selector)].find(
    (one) => one.checkVisibility() && one.textContent.includes(text),
  );
  if (!found) return false;
  const seen = (box: DOMRect) => box.top >= 0 && box.bottom <= innerHeight;
  if (!seen(found.getBoundingClientRect())) found.scrollIntoView({ block: "center" });
  const { left, top, width, height } = found.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}
