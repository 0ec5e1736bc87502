/**
 * Runs in a page before its own scripts. Keeps the longest time from an input to the next paint and when the first input came, in
 * the session, because a link leaves the page before anyone could ask it.
 */
if (location.protocol === "http:") {
  const keepLongest = (milliseconds) => {
    const before = Number(sessionStorage.getItem("bench-longest") ?? 0);
    sessionStorage.setItem("bench-longest", String(Math.max(before, milliseconds)));
  };
  // The browser's own measure, to the frame on the screen: in steps of 8 ms, and silent below 16.
  const keepEntries = (entries) => entries.filter(({ interactionId }) => interactionId > 0).forEach(({ duration }) => keepLongest(duration));
  const observer = new PerformanceObserver((list) => keepEntries(list.getEntries()));
  observer.observe({ type: "event", durationThreshold: 16, buffered: true });
  addEventListener("pagehide", () => keepEntries(observer.takeRecords()));
  // Beside it the first task after the next frame, so that what is quick or leaves the page has a time too.
  const keepFrame = ({ timeStamp }) => {
    if (sessionStorage.getItem("bench-input") === null) sessionStorage.setItem("bench-input", String(performance.timeOrigin + timeStamp));
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => keepLongest(performance.now() - timeStamp);
      port2.postMessage(null);
    });
  };
  for (const type of ["pointerdown", "click", "keydown"]) addEventListener(type, keepFrame, { capture: true, passive: true });
}
