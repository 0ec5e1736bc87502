/** Milliseconds; as long as on-use.mjs waits. */
const PATIENCE = 3000;

/** Has what is opened kept for when there is no line, as on-use.mjs does it where there are islands. */
export function keepOpened(): void {
  setTimeout(() => {
    const script = document.createElement("script");
    script.type = "module";
    script.src = `${process.env.BASE_PATH ?? ""}/offline-start.js`;
    document.body.append(script);
  }, PATIENCE);
}
