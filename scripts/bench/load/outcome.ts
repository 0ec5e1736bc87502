import type { Measurement } from "../report";
import type { Site } from "../site";

/** A page made at build, two computed ones, a whole table and a filtered one. */
export const ADDRESSES = [
  "/",
  "/benchmarks/imagenet-256",
  "/compare?method=var&method=flowar",
  "/api/v1/results.csv",
  "/api/v1/results.json?metric=fid",
];

/** What became of a fault: 1 where it is the right thing. */
export const outcome = (what: string, isRight: boolean, beside: string): Measurement => ({
  what,
  value: Number(isRight),
  unit: "",
  beside,
  floor: { atLeast: 1 },
});

/** Everything that a server answers to these addresses, but for the nonce of a computed page, which is another for each request. */
export const bytesOf = ({ base }: Site) =>
  Promise.all(
    ADDRESSES.map(async (address) => {
      const text = await (await fetch(base + address)).text();
      const nonce = /nonce="([^"]+)"/.exec(text)?.[1];
      return nonce === undefined ? text : text.replaceAll(nonce, "");
    }),
  );
