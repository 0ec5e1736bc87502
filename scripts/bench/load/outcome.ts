import type { Measurement } from "../report";
import type { Site } from "../site";

/** A prebuilt page, two pages made on request, a whole table and a filtered one. */
export const ADDRESSES = [
  "/",
  "/benchmarks/imagenet-256",
  "/compare?method=var&method=flowar",
  "/api/v1/results.csv",
  "/api/v1/results.json?metric=fid",
];

/** Returns the outcome of a fault: 1 if it is the right one. */
export const outcome = (what: string, isRight: boolean, beside: string): Measurement => ({
  what,
  value: Number(isRight),
  unit: "",
  beside,
  floor: { atLeast: 1 },
});

/** Returns every response of a server to these URLs, without the nonce of pages made on request, which differs for each request. */
export const bytesOf = ({ base }: Site) =>
  Promise.all(
    ADDRESSES.map(async (address) => {
      const text = await (await fetch(base + address)).text();
      const nonce = /nonce="([^"]+)"/.exec(text)?.[1];
      return nonce === undefined ? text : text.replaceAll(nonce, "");
    }),
  );
