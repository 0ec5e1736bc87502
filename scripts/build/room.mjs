import { existsSync, statfsSync } from "node:fs";

/** Bytes: a build of the collection that comes with the project takes 200 MB and half as much again on the way, and a larger one more. */
export const ROOM_FOR_BUILD = 500e6;

/**
 * Why a build should not begin, or null. It writes over the one before it, so one that runs out of room on the way has taken the
 * old one with it: what can be known before is said before.
 * @param {number} needed bytes
 * @param {string} folder where the build is written, or will be
 */
export function roomProblem(needed = ROOM_FOR_BUILD, folder = ".next") {
  const { bavail, bsize } = statfsSync(existsSync(folder) ? folder : ".");
  const free = bavail * bsize;
  if (free >= needed) return null;
  return `disk full: found ${megabytes(free)} free for ${folder} → ${megabytes(needed)}, or the build could not be completed; nothing was changed`;
}

/** @param {number} bytes */
const megabytes = (bytes) => `${Math.floor(bytes / 1e6)} MB`;
