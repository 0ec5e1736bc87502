"use client";

// What the script of every page loads when it is needed, as one: a second piece would cost every page its address.
export { NearestIdsOf } from "./nearest-ids.client";
export { offerCopies } from "./offer-copies.client";
