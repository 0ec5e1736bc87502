/** The day by the clock of this machine, as files have it: `YYYY-MM-DD`, of UTC as the checks count it. */
export const today = () => new Date().toISOString().slice(0, 10);
