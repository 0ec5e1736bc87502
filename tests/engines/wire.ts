/** The commands of WebDriver (W3C) that journeys need; both engines know them, each on a wire of its own. */
export type Command = "Navigate" | "Back" | "Forward" | "Refresh" | "SetWindowRect" | "ExecuteAsyncScript" | "PerformActions" | "ReleaseActions" | "TakeScreenshot" | "Print";

/** A session with a browser. */
export interface Wire {
  /** Sends a command and resolves to the `value` of its answer. Throws what the browser says is wrong. */
  readonly send: (command: Command, parameters?: object) => Promise<unknown>;
  /** Ends the browser and everything that was started for it. */
  readonly close: () => Promise<void>;
}

/** Milliseconds for a browser to come up on a busy machine. */
export const START = 40_000;

/** Tries again until something works. Throws the last error after `START`. */
export async function untilItWorks<T>(attempt: () => Promise<T>): Promise<T> {
  const end = Date.now() + START;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
