// Runs a site's search without a browser: `node worker.mjs site`, with a list of queries as
// JSON on its input. Prints, for each, the addresses of what is found; "" where it is said
// that a message is not on the site.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import vm from "node:vm";

const site = process.argv[2];
const ours = join(site, "search/search_index.json");
const theirs = join(site, "search.json"); // of Zensical, which has a search of its own
const text = name => readFileSync(name, "utf-8");
const scripts = join(site, "assets/javascripts/workers");
const worker = existsSync(ours) ? join(site, "assets/search/worker.js")
  : join(scripts, readdirSync(scripts).find(name => /^search.*\.js$/.test(name)));
const index = JSON.parse(text(existsSync(ours) ? ours : theirs));

const answers = [];
const self = {
  setTimeout,
  addEventListener: (name, listener) => { self.onmessage = listener; },
  postMessage: message => answers.push(message),
  importScripts: (...names) => names.forEach(name => run(join(dirname(worker), name))),
};
self.self = self;
const context = vm.createContext(self);
const run = file => vm.runInContext(text(file), context, { filename: file });
run(worker);

async function ask(type, data) {
  const before = answers.length;
  self.onmessage({ data: { type, data } });
  while (answers.length === before) await new Promise(done => setTimeout(done));
  return answers.at(-1);
}
const ourQuery = query => query;
const theirQuery = input => ({ input, filter: { input: { type: "operator", data: { operator: "and", operands: [] } },
  aggregation: { input: [{ type: "term", data: { field: "tags" } }] } } });
const ourPages = ({ items }) => items.map(([{ title, location }]) =>
  title === "This message is not on the site" ? "" : location);
const theirPages = ({ items }) => items.map(({ id }) => index.items[id].location.split("#")[0]);
const [asked, pages] = existsSync(ours) ? [ourQuery, ourPages] : [theirQuery, theirPages];

await ask(0, index);
const found = [];
for (const query of JSON.parse(text(0))) {
  const { data } = await ask(2, asked(query));
  found.push(data ? [...new Set(pages(data))] : []); // theirs gives up on some
}
console.log(JSON.stringify(found));
