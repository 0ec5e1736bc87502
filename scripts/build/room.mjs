import { existsSync, statfsSync } from "node:fs";

/** Bytes: a build of the committed collection takes 200 MB, and temporarily half as much again; a larger collection takes more. */
export const ROOM_FOR_BUILD = 500e6;

/**
 * Returns why a build should not begin, or null. A build overwrites the one before it, so one that runs out of space halfway destroys the old one:
 * therefore free space is checked first.
 * @param {number} needed bytes
 * @param {string} folder where the build is or will be written
 */
export function roomProblem(needed = ROOM_FOR_BUILD, folder = ".next") {
  const { bavail, bsize } = statfsSync(existsSync(folder) ? folder : ".");
  const free = bavail * bsize;
  if (free >= needed) return null;
  return `disk full: found ${megabytes(free)} free for ${folder} → ${megabytes(needed)}, or the build could not be completed; nothing was changed`;
}

/** @param {number} bytes */
const megabytes = (bytes) => `${Math.floor(bytes / 1e6)} MB`;
