/** For the HEALTHCHECK of a container: ends with 0 where the server on PORT says that it is well, else with 1. */
const answer = await fetch(`http://localhost:${process.env.PORT ?? 3000}/api/health`).catch(() => undefined);
process.exitCode = answer?.ok ? 0 : 1;
