import { cpuUsage } from "node:process";

/** Below this no growth is measured: a moment of the garbage collector would count as much as what is measured. */
const NOTICEABLE = 3;
/** Four times as much text takes about 4 times as long; a pattern that restarts at each character, 16 times. */
const TOO_FAST = 10;

/**
 * Returns a complaint if reading takes far more than four times as long on a text that is four times as long, or null. Neither a slow machine nor a
 * busy one makes a difference: the processor time of this process on both texts is compared, and no number of seconds is a limit.
 * @param read reads a text of about so many characters
 * @param clock returns the seconds that this process has used so far
 */
export function growsTooFast(
  read: (length: number) => void,
  length: number,
  clock: () => number = secondsUsed,
): string | null {
  const secondsOf = (part: number) => {
    const before = clock();
    read(part);
    return clock() - before;
  };
  const whole = secondsOf(length);
  if (whole < NOTICEABLE) return null;
  const quarter = secondsOf(length / 4);
  return whole > TOO_FAST * quarter
    ? `${length} characters take ${whole.toFixed(1)} s, and a quarter of them ${quarter.toFixed(1)} s`
    : null;
}

function secondsUsed(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1e6;
}
