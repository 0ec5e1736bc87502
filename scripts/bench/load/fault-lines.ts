/**
 * Returns the lines of a server's output that report faults: Next begins such a line with ⨯, and every error of the project or of Node contains the
 * word.
 */
export const faultLines = (log: string): readonly string[] => log.split("\n").filter((line) => /⨯|error/i.test(line));
