import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./free-port";
import { untilItWorks, type Wire } from "./wire";

export type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Simulates a desktop with a mouse, and disables everything that Firefox would request from the network by itself. */
const ALWAYS: Preferences = {
  "ui.primaryPointerCapabilities": 6,
  "ui.allPointerCapabilities": 6,
  "app.update.enabled": false,
  "app.normandy.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "dom.events.testing.asyncClipboard": true,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "browser.safebrowsing.update.enabled": false,
  "services.settings.server": "data:,",
};

/** Starts Firefox without a window. It accepts WebDriver's commands over Marionette, which is built in: a length, a colon and an array of JSON, in both directions. */
export async function startFirefox(program: string, preferences: Preferences = {}): Promise<Wire> {
  const port = await freePort();
  const profile = await mkdtemp(path.join(tmpdir(), "as-reported-firefox-"));
  const lines = Object.entries({ ...ALWAYS, ...preferences, "marionette.port": port }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(path.join(profile, "user.js"), lines.join("\n"));
  const browser = spawn(program, ["--headless", "--marionette", "--no-remote", "--profile", profile], {
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => browser.once("exit", resolve));
  const close = async () => {
    browser.kill("SIGKILL");
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const ask = marionette(await untilItWorks(() => open(port)));
    await ask("WebDriver:NewSession", { capabilities: { alwaysMatch: { pageLoadStrategy: "normal" } } });
    return { send: async (command, parameters = {}) => valueOf(await ask(`WebDriver:${command}`, parameters)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Returns the value of a response; some responses consist of the value alone. */
const valueOf = (answer: unknown) =>
  typeof answer === "object" && answer !== null && "value" in answer ? answer.value : answer;

const open = (port: number) =>
  new Promise<Socket>((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket)).once("error", reject);
  });

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Returns a function that sends commands. Commands have numbers, which their responses repeat. */
function marionette(socket: Socket) {
  const waiting = new Map<number, Waiting>();
  let held = Buffer.alloc(0);
  let count = 0;
  socket.on("data", (chunk) => {
    held = Buffer.concat([held, chunk]);
    for (let colon = held.indexOf(":"); colon > 0; colon = held.indexOf(":")) {
      const end = colon + 1 + Number(held.subarray(0, colon));
      if (held.length < end) return;
      const message: unknown = JSON.parse(held.subarray(colon + 1, end).toString());
      held = held.subarray(end);
      // The first message introduces the server and is not an array.
      if (!Array.isArray(message)) continue;
      const [, id, error, answer] = message as [number, number, { message: string } | null, unknown];
      if (error) waiting.get(id)?.reject(new Error(error.message));
      else waiting.get(id)?.resolve(answer);
      waiting.delete(id);
    }
  });
  socket.on("close", () => waiting.forEach(({ reject }) => reject(new Error("Firefox has ended"))));
  socket.on("error", () => undefined);
  return (name: string, parameters: object) =>
    new Promise<unknown>((resolve, reject) => {
      const text = JSON.stringify([0, ++count, name, parameters]);
      waiting.set(count, { resolve, reject });
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
