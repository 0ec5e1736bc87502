import { spawn, type ChildProcess } from "node:child_process";
import { freePort } from "./free-port";
import { START, untilItWorks, type Command, type Wire } from "./wire";

/** The HTTP endpoints of WebDriver's commands. WebKit's driver cannot print. */
const PLACES: Readonly<Record<Exclude<Command, "Print">, readonly [method: string, path: string]>> = {
  Navigate: ["POST", "/url"],
  Back: ["POST", "/back"],
  Forward: ["POST", "/forward"],
  Refresh: ["POST", "/refresh"],
  SetWindowRect: ["POST", "/window/rect"],
  ExecuteAsyncScript: ["POST", "/execute/async"],
  PerformActions: ["POST", "/actions"],
  ReleaseActions: ["DELETE", "/actions"],
  TakeScreenshot: ["GET", "/screenshot"],
};

/** Starts the MiniBrowser of WebKitGTK on a virtual screen. */
export async function startWebKit({
  driver,
  browser,
  display,
}: {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}): Promise<Wire> {
  const screen = spawn(display, ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const started: ChildProcess[] = [screen];
  const close = async () => {
    for (const one of started.reverse()) await ended(one);
  };
  try {
    const port = await freePort();
    const DISPLAY = `:${await firstLine(screen)}`;
    // The sandbox needs rights that containers do not grant, and the pages are our own.
    const env = { ...process.env, DISPLAY, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", LIBGL_ALWAYS_SOFTWARE: "1" };
    started.push(spawn(driver, [`--port=${port}`], { env, stdio: "ignore" }));
    const origin = `http://127.0.0.1:${port}`;
    await untilItWorks(() => ask("GET", `${origin}/status`));
    const options = { binary: browser, args: ["--automation"] };
    const { sessionId } = (await ask("POST", `${origin}/session`, {
      capabilities: { alwaysMatch: { browserName: "MiniBrowser", "webkitgtk:browserOptions": options } },
    })) as { sessionId: string };
    const session = `${origin}/session/${sessionId}`;
    const send: Wire["send"] = (command, parameters) => {
      if (command === "Print") throw new Error("WebKit's driver does not print");
      const [method, place] = PLACES[command];
      return ask(method, session + place, method === "POST" ? (parameters ?? {}) : undefined);
    };
    return {
      send,
      close: async () => {
        await ask("DELETE", session).catch(() => undefined);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function ask(method: string, address: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    signal: AbortSignal.timeout(START),
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await answer.json()) as { value: unknown };
  if (answer.ok) return value;
  // The driver gives the kind of error ("invalid session id" once its browser has ended), but often no message.
  const { error, message } = value as { error?: string; message?: string };
  throw new Error(
    [`${method} ${new URL(address).pathname} answers ${answer.status}`, error, message].filter(Boolean).join(": "),
  );
}

const firstLine = (screen: ChildProcess) =>
  new Promise<string>((resolve, reject) => {
    screen.once("error", reject).once("exit", () => reject(new Error("the X server has ended")));
    screen.stdio[3]?.once("data", (data: Buffer) => resolve(String(data).trim()));
  });

const ended = (one: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (one.exitCode !== null || one.signalCode !== null) return resolve();
    one.once("exit", () => resolve());
    one.kill();
  });
