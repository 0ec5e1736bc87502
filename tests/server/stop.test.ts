import { createServer, get, Agent, type RequestListener } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { expect, test } from "vitest";
import { stoppable } from "@/scripts/server/stop.mjs";

/** Longer than the limit of a test: a server that does not stop by itself makes the test fail, however slow the machine. */
const PATIENT = { patience: 600_000 };
const LONG = { timeout: 60_000 };
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function serving(listener: RequestListener) {
  let taken: () => void = () => undefined;
  /** Resolves once a first request has arrived. */
  const asked = new Promise<void>((resolve) => (taken = resolve));
  const server = createServer((request, response) => {
    taken();
    listener(request, response);
  });
  // An idle connection stays until it is closed: waiting for its timeout would exceed the limit of the test.
  server.keepAliveTimeout = 0;
  const { stop, isStopping } = stoppable(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { stop, isStopping, asked, port, address: `http://127.0.0.1:${port}` };
}

test("an answer that was begun is finished, and only then is it over", async () => {
  let finish: () => void = () => undefined;
  const { stop, asked, address } = await serving((_, response) => {
    response.write("first ");
    finish = () => response.end("last");
  });
  const answer = fetch(address).then((response) => response.text());
  await asked;
  const stopped = stop(PATIENT);
  await expect(fetch(address)).rejects.toThrow();
  finish();
  expect(await answer).toBe("first last");
  expect(await stopped).toBe(true);
});

test("a connection kept open for a next request holds nothing up", async () => {
  const { stop, address } = await serving((_, response) => response.end());
  const agent = new Agent({ keepAlive: true });
  await new Promise((resolve) => get(address, { agent }, (response) => response.resume().on("end", resolve)));
  expect(await stop({ ...PATIENT, quiet: 100 })).toBe(true);
  agent.destroy();
});

test("an answer that never ends is cut off when the time is over", async () => {
  const { stop, asked, address } = await serving((_, response) => void response.write("first"));
  const answer = fetch(address).then((response) => response.text());
  const cut = expect(answer).rejects.toThrow();
  await asked;
  expect(await stop({ patience: 100 })).toBe(false);
  await cut;
});

/** Sends a request on an open connection; resolves to the data received, or to "reset" or "closed" if there is none. */
const askOn = (socket: Socket) =>
  new Promise<string>((resolve) => {
    socket.once("data", (data) => resolve(data.toString()));
    socket.once("error", () => resolve("reset"));
    socket.once("close", () => resolve("closed"));
    socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  });

test("a kept connection that asks once more is answered, is told that this was the last time, and then ends", async () => {
  const { stop, isStopping, port } = await serving((_, response) => response.end("ok"));
  const sockets = Array.from({ length: 20 }, () => connect(port, "127.0.0.1"));
  expect((await Promise.all(sockets.map(askOn))).filter((answer) => /connection: close/i.test(answer))).toEqual([]);
  const stopped = stop(PATIENT);
  expect(isStopping()).toBe(true);
  await wait(20);
  const answers = await Promise.all(sockets.map(askOn));
  expect(answers.filter((answer) => !/^HTTP\/1\.1 200 OK\r\n[^]*Connection: close\r\n[^]*ok$/i.test(answer))).toEqual(
    [],
  );
  expect(await stopped).toBe(true);
  await expect.poll(() => sockets.every((socket) => socket.readableEnded || socket.destroyed), LONG).toBe(true);
});

test("an answer under way when the stop begins says that it is the last", async () => {
  let finish: () => void = () => undefined;
  const { stop, asked, port } = await serving((_, response) => void (finish = () => response.end("late")));
  const answer = askOn(connect(port, "127.0.0.1"));
  await asked;
  const stopped = stop(PATIENT);
  finish();
  expect(await answer).toMatch(/connection: close/i);
  expect(await stopped).toBe(true);
});

test("new connections are taken for as long as a balancer needs to see that it stops", async () => {
  const { stop, address } = await serving((_, response) => response.end("ok"));
  const stopped = stop({ ...PATIENT, delay: 2_000, quiet: 100 });
  expect((await fetch(address)).status).toBe(200);
  await expect
    .poll(
      () =>
        fetch(address).then(
          () => "taken",
          () => "refused",
        ),
      LONG,
    )
    .toBe("refused");
  expect(await stopped).toBe(true);
});
