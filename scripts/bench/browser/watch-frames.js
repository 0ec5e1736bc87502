/** Runs in a page before its own scripts. Records the length of every frame and the largest number of rows in the page, from one start to the next. */
const frames = { lengths: [], rows: 0, last: 0 };
const watchFrames = (now) => {
  if (frames.last > 0) frames.lengths.push(now - frames.last);
  frames.last = now;
  // Not in each frame, so that counting costs almost nothing.
  if (frames.lengths.length % 10 === 0)
    frames.rows = Math.max(frames.rows, document.querySelectorAll("[role=row]").length);
  requestAnimationFrame(watchFrames);
};
requestAnimationFrame(watchFrames);
window.benchFrames = {
  start: () => Object.assign(frames, { lengths: [], rows: 0, last: 0 }),
  read: () => ({ lengths: frames.lengths, rows: frames.rows }),
};
