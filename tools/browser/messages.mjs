// Runs what recognizes a message without a browser: `node messages.mjs site`, with a list of
// pasted texts as JSON on its input, each with the pages to leave out. Prints, for each,
// the addresses of the pages that it leads to.
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
const answers = JSON.parse(readFileSync(0, "utf-8")).map(({ text, without = [] }) => {
  const some = without.length
    ? Messages.prepare(KNOWN_MESSAGES.filter(({ page }) => !without.includes(page))) : index;
  const { message, found } = Messages.recognize(text, some);
  return { message, found: found.map(({ known, score }) => ({ page: known.page, score })) };
});
console.log(JSON.stringify(answers));
