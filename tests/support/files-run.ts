import { Session } from "node:inspector/promises";
import { fileURLToPath } from "node:url";
import path from "node:path";

/**
 * Runs work and returns what it returns, with the files of the project that it ran a function of, by V8's own count, as paths from the root. Loading a
 * module does not count.
 */
export async function filesRun<Done>(
  work: () => Done | Promise<Done>,
): Promise<{ readonly done: Done; readonly files: ReadonlySet<string> }> {
  const session = new Session();
  session.connect();
  try {
    await session.post("Profiler.enable");
    await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
    const done = await work();
    const { result } = await session.post("Profiler.takePreciseCoverage");
    // The module itself is a function without a name.
    const run = result.filter(
      ({ url, functions }) =>
        url.startsWith("file:") &&
        functions.some(({ functionName, ranges }) => functionName !== "" && (ranges[0]?.count ?? 0) > 0),
    );
    return {
      done,
      files: new Set(
        run.map(({ url }) =>
          path
            .relative(process.cwd(), fileURLToPath(url.split("?", 1)[0] as string))
            .split(path.sep)
            .join("/"),
        ),
      ),
    };
  } finally {
    await session.post("Profiler.stopPreciseCoverage");
    session.disconnect();
  }
}
