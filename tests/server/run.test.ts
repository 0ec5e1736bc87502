import { expect, test } from "vitest";
import { run } from "@/scripts/run/run.mjs";

const program = (code: string) => [process.execPath, ["-e", code]] as const;

test("a command says what it prints to whoever asks, of both kinds, and gives its exit code", async () => {
  const said: string[] = [];
  const code = await run(...program("console.log('out'); console.error('err'); process.exitCode = 3"), {
    say: (text) => void said.push(text),
  });
  expect(code).toBe(3);
  expect(said.join("").split("\n").filter(Boolean).toSorted()).toEqual(["err", "out"]);
});

test("what is set beside the environment reaches it, and Next's telemetry is off", async () => {
  const said: string[] = [];
  await run(
    ...program(
      "console.log(process.env.SITE_URL, process.env.NEXT_TELEMETRY_DISABLED, process.env.PATH !== undefined)",
    ),
    { env: { SITE_URL: "yes" }, say: (text) => void said.push(text) },
  );
  expect(said.join("").trim()).toBe("yes 1 true");
});

test("a command that there is not is an error, and one that a signal ended has the code of that", async () => {
  await expect(run("no-such-command-of-ours", [])).rejects.toThrow("ENOENT");
  expect(await run(...program("process.kill(process.pid, 'SIGTERM')"), { say: () => undefined })).toBe(143);
});
