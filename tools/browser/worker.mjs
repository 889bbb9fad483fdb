// Runs the search's own worker without a browser: `node worker.mjs site`, with a list of
// queries as JSON on its input. Prints, for each, the addresses of what is found; "" where
// it is said that a message is not on the site.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import vm from "node:vm";

const site = process.argv[2];
const worker = join(site, "assets/search/worker.js");
const answers = [];
let listen;
const self = {
  addEventListener: (name, listener) => { listen = listener; },
  postMessage: message => answers.push(message),
  importScripts: (...names) => names.forEach(name => run(join(dirname(worker), name))),
};
self.self = self;
const context = vm.createContext(self);
const run = file => vm.runInContext(readFileSync(file, "utf-8"), context, { filename: file });
run(worker);

const index = JSON.parse(readFileSync(join(site, "search/search_index.json"), "utf-8"));
const queries = JSON.parse(readFileSync(0, "utf-8"));
const began = performance.now();
listen({ data: { type: 0, data: index } });
await new Promise(done => setTimeout(done));
const set = performance.now();
for (const query of queries) listen({ data: { type: 2, data: query } });
await new Promise(done => setTimeout(done));
const [, ...results] = answers;
console.error(`set up in ${Math.round(set - began)} ms, then ${((performance.now() - set) / queries.length).toFixed(1)} ms a query`);
console.log(JSON.stringify(results.map(({ data }) => data.items.map(
  ([page]) => page.title === "This message is not on the site" ? "" : page.location))));
