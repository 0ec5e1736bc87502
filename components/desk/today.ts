/** Returns today's date by the clock of this machine, as `YYYY-MM-DD` in UTC, which the checks use too. */
export const today = () => new Date().toISOString().slice(0, 10);
