/** Announces that the page now reacts: earlier actions of the reader are repeated (on-use.mjs), and styles may use `data-awake`. */
export function sayAwake(): void {
  document.documentElement.dataset.awake = "";
  dispatchEvent(new Event("awake"));
  // With islands, the script that waits for this event does it. This reads the environment itself, so that no page with islands includes the module.
  if (process.env.ISLANDS === "off") void import("./keep-opened").then(({ keepOpened }) => keepOpened());
}
