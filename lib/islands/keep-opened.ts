/** The delay in milliseconds, the same as in on-use.mjs. */
const PATIENCE = 3000;

/** Keeps opened pages for offline reading, as on-use.mjs does if there are islands. */
export function keepOpened(): void {
  setTimeout(() => {
    const script = document.createElement("script");
    script.type = "module";
    script.src = `${process.env.BASE_PATH ?? ""}/offline-start.js`;
    document.body.append(script);
  }, PATIENCE);
}
