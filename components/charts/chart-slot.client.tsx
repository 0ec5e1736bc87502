"use client";
import type { Series } from "@/lib/view/series";
export function ChartSlot({ series }: { readonly series: Series }) { return <div data-name={series.name} />; }
