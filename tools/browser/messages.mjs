// Runs what recognizes a message without a browser: `node messages.mjs site`, with a list of
// pasted texts as JSON on its input. Prints, for each, the addresses of the pages that it
// leads to.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

const folder = join(process.argv[2], "assets/search");
const context = vm.createContext({});
vm.runInContext("self = globalThis", context);
for (const name of ["messages.js", "known.js"]) {
  vm.runInContext(readFileSync(join(folder, name), "utf-8"), context, { filename: name });
}
const { Messages, KNOWN_MESSAGES } = context;
const index = Messages.prepare(KNOWN_MESSAGES);
const texts = JSON.parse(readFileSync(0, "utf-8"));
console.log(JSON.stringify(texts.map(text =>
  Messages.recognize(text, index).found.map(({ known }) => known.page))));
