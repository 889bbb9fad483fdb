/* The page "Find a message": leads from what was pasted to the page that explains it. Nothing
   leaves the reader's browser. Without this script the page is the table of messages. */
(function () {
  "use strict";
  var form = document.getElementById("find-message");
  var field = form.querySelector("textarea"), answer = form.querySelector("[role=status]");
  var folder = document.currentScript.src.replace(/[^/]*$/, ""), site = folder.replace(/assets\/search\/$/, "");
  var SHOWN = 4, PAUSE = 300; // pages; milliseconds after the last key
  var index, waiting;

  /* The messages are loaded when the reader turns to the field. */
  function load(name) {
    return new Promise(function (loaded) {
      var script = document.createElement("script");
      script.onload = loaded;
      script.src = folder + name;
      document.head.append(script);
    });
  }
  function known() {
    index = index || Promise.all([load("messages.js"), load("known.js")]).then(function () {
      return Messages.prepare(KNOWN_MESSAGES);
    });
    return index;
  }

  function element(name, parts, more) {
    var made = Object.assign(document.createElement(name), more);
    made.append.apply(made, parts);
    return made;
  }
  function link(one) {
    return element("a", [one.known.title], { href: site + one.known.page });
  }
  /* The page, and what is seen where it applies: the sign that tells it from another. */
  function lead(one) {
    return element("li", [element("p", [link(one)]), element("p", [one.known.sign])]);
  }

  function said(found) {
    var last = found.message.split("\n")[0].slice(0, 160), parts = [];
    if (!found.found.length) {
      parts.push(element("p", [element("strong", ["This message is not on the site."]), " It was read as ",
        element("code", [last]), ". ", element("a", ["Search the site for its words"], {
          href: "?q=" + encodeURIComponent(last),
        }), ", or look through the list below."]));
    } else if (found.found.length === 1) {
      parts.push(element("p", [element("strong", ["This page explains it:"])]));
    } else {
      parts.push(element("p", [element("strong", ["Several pages have this message."]),
        " Compare what they say with what you see. The likeliest comes first."]));
    }
    if (found.found.length) parts.push(element("ul", found.found.slice(0, SHOWN).map(lead)));
    found.above.slice(0, 1).forEach(function (warning) {
      parts.push(element("p", ["A warning above it is explained here: ", link(warning.found[0]), "."]));
    });
    return parts;
  }

  function look() {
    var text = field.value;
    if (!text.trim()) return answer.replaceChildren();
    known().then(function (ready) {
      if (text === field.value) answer.replaceChildren.apply(answer, said(Messages.recognize(text, ready)));
    });
  }

  form.hidden = false;
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  field.addEventListener("focus", known);
  field.addEventListener("input", function () {
    clearTimeout(waiting);
    waiting = setTimeout(look, PAUSE);
  });
  if (field.value) look(); // what a browser kept from before
})();
