/* Recognizes an error message: in a traceback as it was pasted, or in a search. The page
   "Find a message", the search and their benchmarks share this file. It knows nothing of
   a document, so that it runs in a worker and in Node.js too.

   A message is reduced to the words that are always the same. Numbers, shapes, paths and
   values go; so do names that the reader chose. What is left is compared with the recorded
   messages, by words and by pairs of neighbouring words: a rare one counts for more. */
(function (root) {
  "use strict";

  var KIND = "(?:[\\w.]+\\.)?[A-Z]\\w*(?:Error|Exception|Warning|Interrupt|Iteration)";
  var STARTS = new RegExp("^[\\s>|E]*(" + KIND + ")(?::|$)(?!\\s*Traceback)");
  var WARNS = new RegExp("^.*?:\\d+: (" + KIND + "): ");
  var INLINE = new RegExp("\\b" + KIND + ": ");
  var WORDS = 80; // of a message: what follows is a listing
  var ENOUGH = 0.62; // a score from which on a message counts as recognized
  var CLOSE = 0.06; // scores that differ by less do not tell two messages apart

  /* Colours of a terminal, also where the sign that begins them was lost. */
  function plain(text) {
    return text.replace(/(?:\u001b|\u241b|\\x1b|\\u001b|\ufffd)?\[\d{1,3}(?:;\d{1,3})*m/g, "")
      .replace(/\u001b\[[0-9;]*[A-Za-z]/g, "").replace(/\r\n?/g, "\n");
  }

  /* The words of a message. "#" stands for what differs from reader to reader. */
  function words(message, most) {
    var text = plain(message)
      .replace(/Exception encountered when calling .*?\(\)\.\s/g, " ")
      .replace(/\bArguments received by [\s\S]*/, " ")
      .replace(/\.? Did you mean: .*\?$/gm, " ")
      .replace(/\{\{function_node .*?\}\}/g, " ")
      .replace(/\[Op:\w+\].*/g, " ")
      .replace(/\b(layer|model|name) (["'`])[^"'`\n]*\2/gi, "$1 # ")
      .replace(/\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\}){100,}\}/g, " # ") // a configuration
      .replace(/<[^<>\n]*(?:<[^<>\n]*>[^<>\n]*)*>/g, " # ") // <Dense name=…>, <class '…'>
      .replace(/(?:https?:\/|[A-Za-z]:|~|\.)?(?:[\/\\][\w.~+-]+){2,}[\/\\]?/g, " # ") // paths
      .replace(/[\[(](?:\s*(?:None|-?[\d.]+(?:e[+-]?\d+)?)\s*,?)+[\])]/g, " # ") // shapes
      .replace(/(^|[^\w])-?\d[\w.+-]*/g, "$1 # ")
      .replace(/(\w)\.(?=[A-Z]\w*(?:Error|Exception|Warning)\b)/g, " ");
    return (text.match(/#|[A-Za-z_]\w*/g) || []).map(function (word) {
      return word === "#" ? word : word.replace(/_\d+$/, "").toLowerCase();
    }).slice(0, most || WORDS);
  }

  /* Words and pairs of neighbours. What the reader may have named is left out. */
  function grams(list, names) {
    var found = new Set();
    list.forEach(function (word, at) {
      if (word === "#" || names.has(word)) return;
      found.add(word);
      var next = list[at + 1];
      if (next && next !== "#" && !names.has(next)) found.add(word + " " + next);
    });
    return found;
  }

  /* Words that a message quotes, or gives as a name: they may be the reader's own. */
  function quoted(message) {
    var found = new Set();
    var parts = plain(message).match(/'[^'\n]*'|"[^"\n]*"|`[^`\n]*`|\b(?:name|path|filepath|inputs?|outputs?)=\S+/g);
    (parts || []).forEach(function (part) { words(part).forEach(found.add, found); });
    found.delete(subject(message));
    return found;
  }

  /* What some messages are about: "… has no attribute 'this'", "unexpected keyword argument
     'this'". It is quoted, but no name of the reader's own. */
  function subject(message) {
    var found = plain(message).match(/(?:no attribute|keyword argument|cannot import name|No module named|KeyError:) ['"](\w+)|object is not (\w+)/);
    return found ? (found[1] || found[2]).toLowerCase() : "";
  }

  /* The messages in what was pasted, the last first: an error at the end of a traceback,
     a warning, or else all of it. */
  function messagesIn(text) {
    var lines = plain(text).split("\n");
    var found = [];
    lines.forEach(function (line, at) {
      var start = line.match(STARTS), warning = line.match(WARNS);
      if (!start && !warning) return;
      var message = [warning ? line.slice(warning[0].length - warning[1].length - 2) : line];
      for (var next = at + 1; next < lines.length && message.length < 40; next++) {
        if (STARTS.test(lines[next]) || WARNS.test(lines[next])
          || /^(?:During handling|The above exception|Traceback|-{20,}|\s+File ")/.test(lines[next])) break;
        if (warning && /^ {2}\S/.test(lines[next])) break; // the line that warns
        message.push(lines[next]);
      }
      found.unshift(message.join("\n"));
    });
    if (found.length) return found;
    var inside = plain(text).search(INLINE);
    return [inside < 0 ? plain(text) : plain(text).slice(inside)];
  }

  /* The argument that nothing knows, as a message quotes it: of messages that are alike, the
     one about the same argument is meant, if there is one. */
  function argument(message) {
    var found = plain(message).match(/arguments (?:passed to \w+)?: [{[]'(\w+)'/);
    return found ? found[1] : "";
  }

  /* The lines of code that a traceback shows, as one text. */
  function codeIn(text) {
    return plain(text).split("\n").filter(function (line) {
      return /^\s*(?:-+>\s*\d+|\d+\s)|^ {4}\S|^ {2}\S/.test(line) && !/^\s*File "/.test(line);
    }).join("\n");
  }

  function identifiers(code) { return new Set(code.match(/[A-Za-z_]\w*/g) || []); }

  function share(wanted, given) {
    var all = 0, both = 0;
    wanted.forEach(function (one) { all++; if (given.has(one)) both++; });
    return all ? both / all : 0;
  }

  /* A list of {message, names, code, …} made ready to be compared with. */
  function prepare(known) {
    var counts = new Map();
    var entries = known.map(function (one) {
      var list = words(one.message), names = new Set(one.names || []);
      var kept = grams(list, names);
      if (kept.size < 3) kept = grams(list, new Set()); // KeyError: 'acc'
      kept.forEach(function (gram) { counts.set(gram, (counts.get(gram) || 0) + 1); });
      return { one: one, grams: kept, subject: subject(one.message), argument: argument(one.message),
        all: grams(raw(one.message), new Set()), code: identifiers(one.code || "") };
    });
    function weight(gram) { return Math.log(1 + known.length / (counts.get(gram) || 0.5)); }
    entries.forEach(function (entry) {
      entry.weight = 0;
      entry.grams.forEach(function (gram) { entry.weight += weight(gram); });
    });
    var named = new Set(entries.map(function (entry) { return entry.argument; }));
    return { entries: entries, weight: weight, arguments: named, knows: function (gram) { return counts.has(gram); } };
  }

  /* Words with their numbers: of two messages that are the same but for these, the nearer. */
  function raw(message) { return (plain(message).match(/[\w.]+/g) || []).slice(0, WORDS); }

  /* The known messages that one message may be, best first, each with its score. */
  function matches(message, index, code) {
    var own = quoted(message), list = words(message), about = subject(message), unknown = argument(message);
    if (!index.arguments.has(unknown)) unknown = "";
    var given = grams(list, new Set()), weight = 0;
    given.forEach(function (gram) {
      var parts = gram.split(" ");
      var mine = !index.knows(gram) && parts.some(function (part) { return own.has(part); });
      if (!mine) weight += index.weight(gram);
    });
    var numbers = grams(raw(message), new Set()), used = identifiers(code || "");
    return index.entries.map(function (entry) {
      var both = 0;
      entry.grams.forEach(function (gram) { if (given.has(gram)) both += index.weight(gram); });
      var precision = weight ? Math.min(1, both / weight) : 0, recall = both / entry.weight;
      var near = share(entry.all, numbers), line = share(entry.code, used);
      var other = about && entry.subject && about !== entry.subject ? 0.6 : 1;
      if (unknown && entry.argument) other *= unknown === entry.argument ? 1.2 : 0.8;
      // Little was said: only all of it, or the line of code, makes a match.
      var doubt = both < 4 && !(recall > 0.99 && precision > 0.99 && line > 0.7) ? 0.5 : 1;
      return {
        known: entry.one, precision: precision, weight: both, near: near, line: line,
        score: other * doubt * (0.55 * precision + 0.45 * recall),
      };
    }).filter(function (one) { return one.score > 0; }).sort(function (a, b) {
      return rank(b) - rank(a);
    });
  }
  function rank(one) { return one.score + CLOSE * (one.near + one.line) / 2; }

  /* What was pasted: the message that it ends in, and the known ones that it may be (none: it
     is not known); and the known warnings that stand above it. */
  function recognize(text, index) {
    var code = codeIn(text), all = messagesIn(text).map(function (message) {
      var found = matches(message, index, code);
      var best = found.length ? found[0].score : 0;
      return {
        message: message.trim(),
        is_warning: /^[\w.]*Warning\b/.test(message),
        found: found.filter(function (one) { return one.score >= ENOUGH && one.score >= best - CLOSE; }),
      };
    });
    var errors = all.filter(function (one) { return !one.is_warning; });
    var some = errors.length ? errors : all;
    // A chain of errors is told from its end, but the end may only say what came before.
    var said = some.find(function (one) { return one.found.length; }) || some[0];
    return {
      message: said.message, found: said.found,
      above: all.filter(function (one) { return one !== said && one.is_warning && one.found.length; }),
    };
  }

  /* A question without what is no sign of a message: don't, fit(), training=True, use_bias=False. */
  function spoken(query) {
    return query.replace(/(\w)['’](?=\w)/g, "$1").replace(/(\w)\(\)/g, "$1").replace(/\b(\w+)=(\w+)(?![\w(,])/g, "$1 $2");
  }

  /* Whether a search is for a message: it names an error, or is written as no one asks. */
  function looksLikeMessage(query) {
    if (INLINE.test(query + " ") || /Traceback \(most recent/.test(query)) return true;
    var list = words(query), text = spoken(query);
    return list.length >= 6 && /["'`]|\w=|\w\(|<class|Received|: /.test(text);
  }

  var api = { prepare: prepare, recognize: recognize, looksLikeMessage: looksLikeMessage, spoken: spoken, words: words, subject: subject };
  if (typeof module === "object") module.exports = api;
  root.Messages = api;
})(typeof self === "undefined" ? globalThis : self);
