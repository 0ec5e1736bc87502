/**
 * Runs in a page before its own scripts. Keeps the longest time from an input to the next paint, and the time of the first input, in session storage,
 * because a link leaves the page before the values can be read.
 */
if (location.protocol === "http:") {
  const keepLongest = (milliseconds) => {
    const before = Number(sessionStorage.getItem("bench-longest") ?? 0);
    sessionStorage.setItem("bench-longest", String(Math.max(before, milliseconds)));
  };
  // The browser's own measure, up to the frame on screen: in steps of 8 ms, with nothing reported below 16.
  const keepEntries = (entries) =>
    entries.filter(({ interactionId }) => interactionId > 0).forEach(({ duration }) => keepLongest(duration));
  const observer = new PerformanceObserver((list) => keepEntries(list.getEntries()));
  observer.observe({ type: "event", durationThreshold: 16, buffered: true });
  addEventListener("pagehide", () => keepEntries(observer.takeRecords()));
  // In addition the first task after the next frame, so that quick inputs and those that leave the page also have a time.
  const keepFrame = ({ timeStamp }) => {
    if (sessionStorage.getItem("bench-input") === null)
      sessionStorage.setItem("bench-input", String(performance.timeOrigin + timeStamp));
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => keepLongest(performance.now() - timeStamp);
      port2.postMessage(null);
    });
  };
  for (const type of ["pointerdown", "click", "keydown"])
    addEventListener(type, keepFrame, { capture: true, passive: true });
}
