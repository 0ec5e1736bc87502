#!/usr/bin/env bash
# Asked for a fixed number of requests (amount), autocannon ends only at one of its samples, which are a second apart. A server that has answered all
# 200 requests in less than half a second is reported with a duration of one second, so that answers per second (amount over duration) are 200 for it
# and for one that is several times faster: a ratio of two such rates compares whole seconds. With sampleInt: 20 the duration is that of the answers.
# autocannon's README says of sampleInt that it affects statistical analyses.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts autocannon@9.0.0 >/dev/null

cat >try.mjs <<'JS'
import { createServer } from "node:http";
import autocannon from "autocannon";

for (const wait of [0, 10])
  for (const sampling of [{}, { sampleInt: 20 }]) {
    let last = 0;
    const server = createServer((_, response) => setTimeout(() => response.end("{}", () => (last = Date.now())), wait));
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const from = Date.now();
    const { duration, requests } = await autocannon({ url: `http://127.0.0.1:${server.address().port}`, connections: 10, amount: 200, ...sampling });
    server.closeAllConnections();
    server.close();
    const within = (seconds) => (seconds < 0.6 ? "less than 0.6 s" : `about ${seconds.toFixed(0)} s`);
    console.log(`answers after ${wait} ms, ${JSON.stringify(sampling)}: ${requests.total} sent, all answered within ${within((last - from) / 1000)}, duration ${within(duration)}`);
  }
JS

cat >expected.txt <<'SEEN'
answers after 0 ms, {}: 200 sent, all answered within less than 0.6 s, duration about 1 s
answers after 0 ms, {"sampleInt":20}: 200 sent, all answered within less than 0.6 s, duration less than 0.6 s
answers after 10 ms, {}: 200 sent, all answered within less than 0.6 s, duration about 1 s
answers after 10 ms, {"sampleInt":20}: 200 sent, all answered within less than 0.6 s, duration less than 0.6 s
SEEN
node try.mjs >seen.txt
diff expected.txt seen.txt && echo "as described: autocannon@9.0.0"
