/* The search. The theme starts this script as its worker, sends it the index that MkDocs
   wrote, and then whatever is typed; it shows what comes back. MiniSearch ranks whole
   pages; the best section of each is looked for here. */
(function () {
  "use strict";
  var SETUP = 0, READY = 1, QUERY = 2, RESULT = 3; // kinds of messages of the theme
  // Fields, and what they count. A message in a title is a field of its own: its words are ordinary ones.
  var FIELDS = { title: 6, quoted: 1, headings: 2, lead: 2.7, asked: 3, text: 0.8, code: 0.2, messages: 0.4 };
  var SHORT = ["title", "quoted", "headings", "lead", "asked"], QUOTED = /["“][^"”]*["”]/g;
  var QUOTES = /["'`]|: |[[(](?:None\b|\w+\/)/; // what is in messages: quoted names, shapes, nodes of a graph
  var LENGTH = { k: 1.2, b: 0.45, d: 0.3 }; // how much the length of a field counts, as BM25+ names it
  var FOLDERS = { compare: "What each way can do", concepts: "Concepts", symptoms: "Symptoms", ways: "The three ways" };
  var SHOWN = 20, LEAST = 0.1; // results; of the best one's score
  var TEASER = 220; // characters of a section below its title
  var LINKS = /#where-to-go-next$/; // says what other pages are about
  // The words of questions, and what every page is about: that counts if it is all that is asked.
  // "Same", "always" and "not" are no such words: of a symptom, they say most.
  var STOP = new Set(("a an and are as at be been but by can cannot could did do does doing for from get gets getting got had has have "
    + "he her how i if in into is it its just like me my need of on one or our she should so some such than that the their "
    + "them then there these they this those to too up use used using want was we were what when where which while who why "
    + "will with would you your about after all also am any because between both during each few more most no "
    + "other out over own very s t don doesn isn way please help vs "
    + "ever still seem seems really actually even again try tried trying work works working correct correctly "
    + "properly explain explained explanation meaning means tutorial simple easy possible question problem issue solve fix "
    + "know understand happen happens happening something anything though however although").split(" "));
  var EVERYWHERE = new Set("keras tensorflow tf python error example".split(" "));
  var LESS = 0.35; // what a word counts that means the same as one that was asked
  var WHOLE = 4; // words in a row that a page quotes, where what was typed is searched for as a whole
  var HALF = 0.4; // what a word counts that a page has in its text only, or in another form
  var HUB = 1.3, PITFALL = 0.9, LIST = 0.6; // what a page counts: on a whole subject, one mistake, a list of pages
  var HUBS = /^(?:concepts|symptoms|ways)\//, PITFALLS = /^pitfalls\//;
  var NEAREST = 60, LINE = 2; // so many of the best pages are compared line by line; what the nearest line adds
  var ready, pages, index, known, families, words, counts, lists, memory = new Map(), same = new Map(), question = null;

  /* Words as they are indexed: names of Python whole and in parts, all reduced a little. */
  function tokens(text) {
    return text.replace(/\s\+(?=\s|$)/g, " plus").match(/[A-Za-z_][\w]*|\d+/g) || [];
  }
  function stem(word) {
    word = word.replace(/is(ation|ations|ing|ed|e|es)$/, "iz$1");
    if (word.length < 4 || word === "learning") return word; // a rate; who learns is a model
    var short = word.replace(/sses$/, "ss").replace(/ies$/, "y").replace(/([^su])s$/, "$1");
    short = short.replace(/(\w{3,})(?:ing|ed)$/, "$1").replace(/([bdgmnprt])\1$/, "$1");
    return short.length > 3 ? short.replace(/e$/, "") : short;
  }
  function reduce(word) { return terms(word) || []; }
  function terms(word) {
    var known = memory.get(word);
    if (known === undefined) memory.set(word, known = reduced(word));
    return known;
  }
  function reduced(word) {
    var parts = word.replace(/([a-z])([A-Z])/g, "$1_$2").split("_").filter(Boolean);
    var all = parts.length > 1 ? parts.concat(parts.join("")) : parts;
    all = all.map(function (part) { return part.toLowerCase(); })
      .filter(function (part) { return !STOP.has(part) && (part.length > 1 || /\d/.test(part)); })
      .map(stem);
    return all.length ? all : null;
  }

  function plain(html) {
    return html.replace(/<\/?(?:a|b|code|em|i|mark|small|span|strong)\b[^>]*>/g, "").replace(/<[^>]*>/g, " ").replace(/&lt;/g, "<").replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, "&").replace(/\s+/g, " ").trim();
  }
  function escaped(text) {
    return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  }

  /* The pages, each with its sections: the first is what stands below its title. */
  function gather(docs) {
    var found = new Map();
    docs.forEach(function (doc) {
      var address = doc.location.split("#")[0], code = [];
      var untitled = doc.text.replace(/(^|<\/p>)[^<]{1,60}(?=<pre>)/g, "$1"); // "Wrong", above code
      var prose = untitled.replace(/<pre>[\s\S]*?<\/pre>/g, function (block) { code.push(plain(block)); return " "; });
      var section = { location: doc.location, title: doc.title, text: plain(prose), code: code.join(" ") };
      if (!found.has(address)) {
        var lead = prose.match(/<p>([\s\S]*?)<\/p>/);
        found.set(address, { id: address, title: doc.title, lead: plain(lead ? lead[1] : ""), sections: [section] });
      } else if (!LINKS.test(doc.location)) found.get(address).sections.push(section);
    });
    return found;
  }

  function setUp(docs) {
    pages = gather(docs);
    known = Messages.prepare(self.KNOWN_MESSAGES || []);
    var messages = {};
    families = self.ASKED.alike.map(function (some) { return some.split(" ").map(stem); });
    function asked(page) { return self.ASKED.pages[page.id.replace(/\.html$/, "")] || []; }
    (self.KNOWN_MESSAGES || []).forEach(function (one) {
      messages[one.page] = (messages[one.page] || "") + " " + one.message;
    });
    index = new MiniSearch({ fields: Object.keys(FIELDS), tokenize: tokens, processTerm: terms });
    words = new Map();
    counts = new Map();
    lists = new Set(Array.from(pages.keys()).filter(isList));
    index.addAll(Array.from(pages.values(), function (page) {
      function all(name) { return page.sections.map(function (one) { return one[name]; }).join(" "); }
      var title = plain(page.title), questions = asked(page);
      page.lines = page.sections.flatMap(function (one) { return plain(one.title).split(/[:?] /); })
        .concat(title, questions, page.lead).map(function (line) { return new Set(tokens(line).flatMap(reduce)); });
      new Set(tokens([title, plain(all("title")), all("text"), questions.join(" ")].join(" ")).flatMap(reduce)).forEach(function (term) {
        counts.set(term, (counts.get(term) || 0) + 1);
      });
      tokens(plain(page.title) + " " + plain(all("title"))).forEach(function (word) {
        if (word.length > 3) words.set(word.toLowerCase(), (words.get(word.toLowerCase()) || 0) + 1);
      });
      return {
        id: page.id, title: title.replace(QUOTED, " "), quoted: (title.match(QUOTED) || []).join(" "),
        lead: page.lead, text: all("text"), code: all("code"),
        headings: plain(page.sections.slice(1).map(function (one) { return one.title; }).join(" ")),
        messages: messages[page.id] || "", asked: questions.join(" "),
      };
    }));
  }

  /* The topic of a page: the title of the page above its folder, or the name of the folder. */
  function topic(page) {
    var above = pages.get(page.id.replace(/\/[^/]*$/, ".html"));
    return above && above !== page ? plain(above.title) : FOLDERS[page.id.split("/")[0]] || "";
  }

  /* The words that mean the same as a word, all reduced. */
  function others(term) {
    var found = same.get(term);
    if (!found) same.set(term, found = [].concat.apply([], families.filter(function (some) { return some.indexOf(term) >= 0; })));
    return found;
  }
  /* A word and, after it, the words that mean the same. */
  function alike(word) {
    var own = terms(word);
    if (!own) return null;
    return own.concat.apply(own, own.map(others));
  }

  /* Whether a page lists the pages of its folder. */
  function isList(id) {
    var folder = id.replace(/\.html$/, "/");
    return id.endsWith("/index.html") || Array.from(pages.keys()).some(function (other) { return other.startsWith(folder); });
  }

  /* The fewer pages have a word, the more it tells. */
  function telling(term) { return Math.log(1 + pages.size / ((counts.get(term) || 0) + 0.5)); }

  /* The part of a question that a page is about: the words that tell count the most. */
  function covered(one, asked) {
    var reached = new Set(one.queryTerms), whole = 0, part = 0;
    asked.forEach(function (term) {
      var fields = Object.hasOwn(one.match, term) ? one.match[term] : [], worth = telling(term);
      whole += worth;
      if (fields.some(function (name) { return SHORT.indexOf(name) >= 0; })) part += worth;
      else if (fields.length || reached.has(term) || others(term).some(reached.has, reached)) part += worth * HALF;
    });
    return whole ? part / whole : 0;
  }

  /* How near a line of a page (its title, its lead, a heading, a question) comes to what was asked:
     1 has all of its words and no others. Words that it lacks count more than words that it has besides. */
  function near(line, asked) {
    function shared(some, all) {
      var whole = 0, part = 0;
      some.forEach(function (term) {
        whole += telling(term);
        if (all.has(term)) part += telling(term);
        else if (others(term).some(all.has, all)) part += telling(term) * HALF;
      });
      return whole ? part / whole : 0;
    }
    var one = shared(asked, line), other = one && shared(line, asked);
    return one && other ? 2 * one * one * other / (one + other) : 0;
  }

  /* What a page counts by its kind. Who quotes a message looks for a mistake. */
  function kind(id, isQuoted) {
    if (lists.has(id)) return LIST;
    return isQuoted ? 1 : HUBS.test(id) ? HUB : PITFALLS.test(id) ? PITFALL : 1;
  }

  function ranked(query, isQuoted) {
    if (!isQuoted) query = self.ASKED.written.reduce(function (text, one) { return text.replace(one[0], one[1]); }, query);
    var all = tokens(query), some = all.filter(function (word) { return !EVERYWHERE.has(word.toLowerCase()); });
    var said = some.some(terms) ? some : all, asked = new Set();
    said.flatMap(reduce).forEach(asked.add, asked);
    var found = index.search(said.join(" "), {
      boost: isQuoted ? Object.assign({}, FIELDS, { quoted: FIELDS.title }) : FIELDS,
      bm25: LENGTH,
      processTerm: alike,
      boostDocument: function (id) { return kind(id, isQuoted); },
      boostTerm: function (term) { return asked.has(term) ? 1 : LESS; },
      prefix: function (term, at, all) { return at === all.length - 1 && term.length > 2; },
      fuzzy: function (term) { return asked.has(term) && !counts.has(term) && term.length > 6 ? 0.2 : false; },
      weights: { prefix: 0.5, fuzzy: 0.2 },
    });
    found.forEach(function (one) {
      one.score = one.score / one.queryTerms.length * covered(one, asked); // MiniSearch counted words
    });
    function best(one, other) { return other.score - one.score; }
    if (!isQuoted) {
      found.sort(best).slice(0, NEAREST).forEach(function (one) {
        one.score *= 1 + LINE * Math.max.apply(null, pages.get(one.id).lines.map(function (line) { return near(line, asked); }));
      });
    }
    return found.sort(best);
  }

  /* The section of a page that has most of the words, and these the most often. */
  function best(page, matched) {
    var scores = page.sections.map(function (section) {
      var score = 0, seen = new Set();
      function add(text, worth) {
        tokens(text).forEach(function (word) {
          (terms(word) || []).forEach(function (term) {
            if (!matched.has(term)) return;
            score += seen.has(term) ? worth / 10 : worth;
            seen.add(term);
          });
        });
      }
      add(plain(section.title), 2);
      add(section.text, 1);
      add(section.code, 0.5);
      return score;
    });
    return page.sections[scores.indexOf(Math.max.apply(null, scores))];
  }

  /* The beginning of a section, or what stands around the first of the words. */
  function teaser(section, matched) {
    var text = section.text || section.code, from = 0;
    function hit(word) { return (terms(word) || []).some(function (term) { return matched.has(term); }); }
    var first = Array.from(text.matchAll(/[A-Za-z_]\w*/g)).find(function (word) { return hit(word[0]); });
    if (first && first.index > TEASER - 60) from = text.lastIndexOf(" ", first.index - 40) + 1;
    var cut = text.slice(from, from + TEASER);
    if (from + TEASER < text.length) cut = cut.replace(/\s+\S*$/, " …");
    return (from ? "… " : "") + escaped(cut).replace(/[A-Za-z_]\w*/g, function (word) {
      return hit(word) && word !== "lt" && word !== "gt" && word !== "amp" ? "<mark>" + word + "</mark>" : word;
    });
  }

  /* One result as the theme shows it: the page, and below it the best section. */
  function item(page, score, matched) {
    var section = best(page, matched), above = topic(page);
    var title = page.title + (above ? ' <small class="search-topic">' + escaped(above) + "</small>" : "");
    var whole = { location: page.id, title: title, text: teaser(section, matched), score: score, terms: {} };
    if (section === page.sections[0]) return [whole];
    return [whole, { location: section.location, title: section.title, text: whole.text, score: score, terms: {} }];
  }

  /* Whether what was typed is in the title of a page, or begins with the message that the title has. */
  function within(part, whole) {
    return part.length >= WHOLE && (" " + whole.join(" ") + " ").indexOf(" " + part.join(" ") + " ") >= 0;
  }
  function quotedInTitle(one, query) {
    var title = plain(pages.get(one.id).title), list = Messages.words(query);
    return within(list, Messages.words(title)) || (title.match(QUOTED) || []).some(function (message) {
      return within(Messages.words(message.slice(1, -1)), list);
    });
  }
  /* Whether a page has the words of a message, as earlier versions said it, in its prose. */
  function quotedOnPage(one, query) {
    var page = pages.get(one.id), text = " " + Messages.words(page.sections.map(function (each) {
      return each.text + " " + each.code;
    }).join(" "), Infinity).join(" ") + " ";
    var list = Messages.words(query), pairs = 0, both = 0;
    if (list.length >= WHOLE && text.indexOf(" " + list.join(" ") + " ") >= 0) return true;
    list.slice(1).forEach(function (word, at) {
      if (word === "#" || list[at] === "#") return;
      pairs += 1;
      if (text.indexOf(" " + list[at] + " " + word + " ") >= 0) both += 1;
    });
    var about = Messages.subject(query);
    return pairs > 2 && both / pairs > 0.7 && (!about || text.indexOf(" " + about + " ") >= 0);
  }

  /* What is said first where a message is on no page. */
  function unknown(score) {
    return [{
      location: "pitfalls/messages.html", title: "This message is not on the site",
      text: "Pages that share words with it follow. <em>Find a message</em> takes a whole traceback.",
      score: score, terms: {},
    }];
  }

  function suggestion(query) {
    var last = (query.match(/\w+$/) || [""])[0].toLowerCase(), found = "";
    if (last.length < 3) return [];
    words.forEach(function (count, word) {
      if (word.startsWith(last) && count > (words.get(found) || 0)) found = word;
    });
    return found ? [found] : [];
  }

  function search(query) {
    var isMessage = Messages.looksLikeMessage(query), isQuoted = isMessage || QUOTES.test(Messages.spoken(query));
    var found = ranked(query, isQuoted);
    var top = found.length ? found[0].score : 1, note = [], said = Messages.recognize(query, known).found;
    // A few words of a message are one too if they are nothing else.
    if (!isMessage) said = said.filter(function (one) { return one.precision > 0.85 && one.weight > 20; });
    if (!said.length) {
      // An earlier wording is no recorded message, but a page may quote it.
      var quoting = found.slice(0, SHOWN).find(function (one) {
        return quotedInTitle(one, query) || (isQuoted && quotedOnPage(one, query));
      });
      if (quoting) quoting.score = top + 1;
      else if (isMessage) note = [unknown(2 * top)];
      found.sort(function (one, other) { return other.score - one.score; });
    }
    said.reverse().forEach(function (one, at) {
      var page = one.known.page, before = found.find(function (each) { return each.id === page; });
      found = found.filter(function (each) { return each !== before; });
      found.unshift({ id: page, score: top + 1 + at, terms: before ? before.terms : [] });
    });
    var items = found.filter(function (one) {
      return pages.has(one.id) && one.score >= LEAST * top;
    }).slice(0, SHOWN).map(function (one) {
      return item(pages.get(one.id), one.score, new Set(one.terms));
    });
    return { items: note.concat(items), suggest: suggestion(query) };
  }

  addEventListener("message", function (event) {
    var message = event.data;
    if (message.type === SETUP) {
      // From disk, where a frame stands in for the worker, a script comes later.
      ready = Promise.resolve(importScripts("minisearch.js", "messages.js", "known.js", "asked.js")).then(function () {
        setUp(message.data.docs);
        postMessage({ type: READY });
      });
    } else if (message.type === QUERY) {
      // Who types fast asks often: only the last question is answered.
      if (question === null) ready.then(function () { setTimeout(answer); });
      question = message.data;
    }
  });
  function answer() {
    var query = question;
    question = null;
    postMessage({ type: RESULT, data: search(query) });
  }
})();
