import { createServer, get, Agent, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { stopServing } from "@/scripts/server/stop.mjs";

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function serving(listener: RequestListener): Promise<{ server: Server; address: string }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test("an answer that was begun is finished, and only then is it over", async () => {
  const { server, address } = await serving((_, response) => {
    response.write("first ");
    setTimeout(() => response.end("last"), 300);
  });
  const answer = fetch(address).then((response) => response.text());
  await wait(100);
  const stopped = stopServing(server);
  await expect(fetch(address)).rejects.toThrow();
  expect(await answer).toBe("first last");
  expect(await stopped).toBe(true);
});

test("a connection kept open for a next request holds nothing up", async () => {
  const { server, address } = await serving((_, response) => response.end());
  const agent = new Agent({ keepAlive: true });
  await new Promise((resolve) => get(address, { agent }, (response) => response.resume().on("end", resolve)));
  const start = performance.now();
  expect(await stopServing(server)).toBe(true);
  expect(performance.now() - start).toBeLessThan(2_000);
  agent.destroy();
});

test("an answer that never ends is cut off when the time is over", async () => {
  const { server, address } = await serving((_, response) => void response.write("first"));
  const answer = fetch(address).then((response) => response.text());
  const cut = expect(answer).rejects.toThrow();
  await wait(100);
  expect(await stopServing(server, 100)).toBe(false);
  await cut;
});
