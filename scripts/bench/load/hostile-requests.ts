/** A malicious request, or one with a typing error. */
export interface HostileRequest {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE" | "HEAD" | "OPTIONS";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const LONG = "x".repeat(2_000);

/**
 * Returns the requests that attackers send to a public server: invalid paths, endless lists, markup, other methods, false headers, and the largest
 * possible comparisons.
 */
export function hostileRequests(methods: readonly string[]): readonly HostileRequest[] {
  const comparison = (count: number) =>
    methods
      .slice(0, count)
      .map((id) => `method=${id}`)
      .join("&");
  return [
    { path: "/%E0%A4%A" },
    { path: `/compare?method=${LONG}` },
    { path: "/api/v1/results.csv?metric=fod&metrik=1" },
    { path: "/benchmarks/__proto__" },
    { path: "/q/compare" },
    { path: "/..%2f..%2f..%2fetc%2fpasswd" },
    { path: "/.env" },
    { path: "/wp-login.php?redirect_to=%2Fwp-admin" },
    { path: `/search?q=${encodeURIComponent("\u202e\u0301'\"<script>".repeat(20))}` },
    { path: `/api/v1/results.json?${"method=x&".repeat(800)}` },
    { path: `/${"a".repeat(9_000)}` },
    { path: `/api/v1/compare.json?${comparison(40)}` },
    { path: `/compare?${comparison(30)}` },
    { path: `/api/v1/compare.tex?${comparison(80)}` },
    {
      path: "/api/v1/results.csv",
      headers: { range: `bytes=${Array.from({ length: 200 }, (_, at) => `${at}-${at + 1}`).join(",")}` },
    },
    { path: "/", headers: { rsc: "1", "next-action": "0".repeat(40), "content-security-policy": "script-src *" } },
    { path: "/papers/var", headers: { "accept-encoding": "br;q=0, gzip;q=nonsense, *;q=2", "if-none-match": LONG } },
    { method: "POST", path: "/api/v1/results.json", body: LONG },
    { method: "PUT", path: "/", body: "1" },
    { method: "DELETE", path: "/papers/var" },
    { method: "OPTIONS", path: "/api/v1/compare.json?method=var" },
    { method: "HEAD", path: "/nothing" },
  ];
}
