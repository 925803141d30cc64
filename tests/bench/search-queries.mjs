// node search-queries.mjs SITE: asks the search of a finished site in Chromium, each query on a page of its own with nothing cached:
// bytes of everything that was loaded (page, styles, script, index), milliseconds from the query to the results, memory of the page.
import fs from "node:fs"; import http from "node:http"; import path from "node:path";
import { chromium } from "playwright-core";

const QUERIES = ["quản lý đô thị", "quan ly do thi", "đảng viên", "dang vien", "cải cách hành chính", "phường An Bảo", "36,9%", "hội đồng nhân dân", "HĐND",
  "phát triển kinh tế xã hội", '"quản lý đô thị"', '"dang vien"', "bản", "và", "khongco"];
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8" };
const root = path.resolve(process.argv[2]);
let sent = 0;
const server = http.createServer((request, response) => fs.readFile(path.join(root, path.normalize(decodeURIComponent(new URL(request.url, "http://x").pathname))), (missing, bytes) => {
  response.writeHead(missing ? 404 : 200, { "content-type": TYPES[path.extname(request.url)] ?? "application/octet-stream", "cache-control": "no-store" });
  sent += missing ? 0 : bytes.length;
  response.end(missing ? "" : bytes);
}));
await new Promise(ready => server.listen(0, "127.0.0.1", ready));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"] });

// The heap and what typed arrays hold beside it.
async function memoryOf(session) {
  const usage = await session.send("Runtime.getHeapUsage");
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

console.log(`${"query".padEnd(28)} results  bytes in all  ms http  ms file  MB heap`);
for (const query of QUERIES) {
  const row = { bytes: 0, count: "", http: [], file: [], heap: 0 };
  for (const base of [`http://127.0.0.1:${server.address().port}/`, `file://${root}/`]) {
    for (let run = 0; run < 3; run++) {
      const page = await browser.newPage();
      const session = await page.context().newCDPSession(page);
      sent = 0;
      await page.goto(base + "tim-kiem.html");
      const ms = await page.evaluate(text => new Promise(done => {
        const main = document.querySelector("main"), begin = performance.now();
        new MutationObserver(() => { if (!main.hasAttribute("aria-busy")) done(performance.now() - begin); }).observe(main, { attributes: true });
        document.querySelector("[type=search]").value = text;
        document.querySelector("main form").requestSubmit();
      }), query);
      row.count = await page.evaluate(() => document.querySelector("[data-count]").textContent);
      await session.send("HeapProfiler.collectGarbage");
      row.heap = Math.max(row.heap, await memoryOf(session));
      row[base[0] === "h" ? "http" : "file"].push(ms);
      if (base[0] === "h") row.bytes = sent;
      await page.close();
    }
  }
  const middle = list => Math.round(list.sort((a, b) => a - b)[1]);
  console.log(`${query.padEnd(28)} ${row.count.padStart(7)} ${String(row.bytes).padStart(13)} ${String(middle(row.http)).padStart(8)} ${String(middle(row.file)).padStart(8)} ${(row.heap / 1048576).toFixed(1).padStart(8)}`);
}
await browser.close();
server.close();
