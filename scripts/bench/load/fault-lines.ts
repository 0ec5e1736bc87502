/** What a server has printed of faults: Next begins such a line with ⨯, and every error of ours or of Node has the word. */
export const faultLines = (log: string): readonly string[] => log.split("\n").filter((line) => /⨯|error/i.test(line));
