import { Agent as PlainAgent, request as askPlain } from "node:http";
import { Agent as SafeAgent, request as askSafe } from "node:https";

/** The result of a load: the number of responses, and in words each that was lost or unexpected. */
export interface Load {
  readonly answers: number;
  readonly lost: readonly string[];
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How often a reader of a load may ask: eight times a second, or once. */
type Pace = "fast" | "slow";
const TICKS: Readonly<Record<Pace, number>> = { fast: 1, slow: 8 };

/**
 * Starts steady readers: each of `readers` has its own loopback address and one connection that stays open, and requests one of `addresses` after the
 * other, at most eight a second. `pace` makes them slower while nothing happens that could lose a response, and faster again. `end` stops them and
 * resolves to the result.
 */
export function steadyLoad(
  base: string,
  addresses: readonly string[],
  readers = 16,
  status = 200,
): { readonly pace: (pace: Pace) => void; readonly end: () => Promise<Load> } {
  let over = false;
  let ticks = TICKS.fast;
  let answers = 0;
  const lost: string[] = [];
  const read = async (reader: number) => {
    const options = {
      keepAlive: true,
      maxSockets: 1,
      rejectUnauthorized: false,
      localAddress: `127.0.0.${10 + reader}`,
    };
    const agent = base.startsWith("https:") ? new SafeAgent(options) : new PlainAgent(options);
    for (let at = reader; !over; at++) {
      const address = addresses[at % addresses.length] ?? "/";
      const found = await ask(base + address, agent).catch((error: Error) => error.message);
      if (found === status) answers++;
      else lost.push(`${address}: ${found}`);
      // In short steps, so that a reader hears at once of another pace and of the end.
      for (let tick = 0; tick < ticks && !over; tick++) await pause(125);
    }
    agent.destroy();
  };
  const all = Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)));
  return {
    pace: (pace) => void (ticks = TICKS[pace]),
    end: async () => {
      over = true;
      await all;
      return { answers, lost };
    },
  };
}

/** Resolves to the status once the whole response has arrived. */
const ask = (address: string, agent: PlainAgent) =>
  new Promise<number | undefined>((resolve, reject) => {
    const asked = (address.startsWith("https:") ? askSafe : askPlain)(
      address,
      { agent, headers: { "accept-encoding": "br" } },
      (answer) => {
        answer
          .resume()
          .once("end", () => resolve(answer.statusCode))
          .once("error", reject);
      },
    );
    asked
      .once("error", reject)
      .setTimeout(20_000, () => asked.destroy(new Error("nothing in 20 s")))
      .end();
  });
