/** The commands of WebDriver (W3C) that journeys need; both engines support them, each over its own protocol. */
export type Command =
  | "Navigate"
  | "Back"
  | "Forward"
  | "Refresh"
  | "SetWindowRect"
  | "ExecuteAsyncScript"
  | "PerformActions"
  | "ReleaseActions"
  | "TakeScreenshot"
  | "Print";

/** A session with a browser. */
export interface Wire {
  /** Sends a command and resolves to the `value` of its response. Throws the error that the browser reports. */
  readonly send: (command: Command, parameters?: object) => Promise<unknown>;
  /** Ends the browser and everything that was started for it. */
  readonly close: () => Promise<void>;
}

/** Milliseconds for a browser to start on a busy machine. */
export const START = 40_000;

/** Repeats an attempt until it succeeds. Throws the last error after `START`. */
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
