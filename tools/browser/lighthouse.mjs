// Lighthouse's four scores of some pages, in one Chromium.
//   node lighthouse.mjs <folder of node_modules> <Chromium> < addresses, one a line
// Prints one line of JSON for each address, as soon as it is measured.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [modules, chromePath] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const load = async (name) => import(pathToFileURL(require.resolve(name)));
const { default: lighthouse } = await load("lighthouse");
const { launch } = await load("chrome-launcher");
const { default: config } = await load("lighthouse/core/config/default-config.js");

// What counts for no score is left out: the scores stay, a third of the time goes.
const audits = Object.values(config.categories).flatMap(({ auditRefs }) => auditRefs);
const counted = new Set(audits.filter(({ weight }) => weight > 0).map(({ id }) => id));
const skipAudits = audits.map(({ id }) => id).filter((id) => !counted.has(id));
const flags = { logLevel: "silent", disableFullPageScreenshot: true, skipAudits };

const chromeFlags = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const chrome = await launch({ chromePath, chromeFlags });
process.on("SIGTERM", () => {
  chrome.kill();
  process.exit(1);
});
try {
  for await (const address of createInterface({ input: process.stdin })) {
    const { lhr } = await lighthouse(address, { ...flags, port: chrome.port });
    const scores = {}, failed = [];
    for (const [name, category] of Object.entries(lhr.categories)) {
      scores[name] = category.score;
      for (const { id, weight } of category.auditRefs) {
        const { score, title, details, displayValue } = lhr.audits[id];
        if (weight > 0 && score !== null && score < 0.9) {
          const node = details?.items?.[0]?.node?.selector;
          failed.push({ category: name, id, title, value: displayValue ?? "", node: node ?? "" });
        }
      }
    }
    const shift = lhr.audits["cumulative-layout-shift"].numericValue;
    console.log(JSON.stringify({ address, scores, shift, failed, error: lhr.runtimeError?.message }));
  }
} finally {
  chrome.kill();
}
