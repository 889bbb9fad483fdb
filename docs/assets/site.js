/* Runs before the theme's own script. */

/* The search index is larger than any page. The theme asks for it at once; let it wait
   until the reader turns to the search field. */
(function () {
  "use strict";
  var send = XMLHttpRequest.prototype.send;
  var open = XMLHttpRequest.prototype.open;
  var asked = /[?&]q=/.test(location.search);
  var waiting = [];

  function ask() {
    asked = true;
    waiting.splice(0).forEach(function (request) { send.call(request); });
  }

  XMLHttpRequest.prototype.open = function (method, address) {
    this.isIndex = /search_index\.json$/.test(address);
    return open.apply(this, arguments);
  };
  XMLHttpRequest.prototype.send = function () {
    if (this.isIndex && !asked) waiting.push(this);
    else send.apply(this, arguments);
  };
  document.addEventListener("focusin", function (event) {
    if (event.target.closest(".md-search")) ask();
  });
})();

/* Every code block has a <nav> for its copy button. A page with ten blocks has ten
   landmarks of one kind, among which nobody finds the navigation: they are none. */
new MutationObserver(function (changes) {
  changes.forEach(function (change) {
    change.addedNodes.forEach(function (node) {
      if (node.localName === "nav" && node.className === "md-code__nav") {
        node.setAttribute("role", "none");
      }
    });
  });
}).observe(document.documentElement, { childList: true, subtree: true });

/* A link to a tab (page.html#subclassing) chooses it as a click does: in every set of
   tabs, and for the next page too. The theme's script keeps the names of what was chosen. */
addEventListener("load", function () {
  var tab = document.getElementById(location.hash.slice(1));
  if (!tab || !tab.matches(".tabbed-set > input")) return;
  var name = tab.labels[0].innerText.trim();
  document.querySelectorAll(".tabbed-labels > label").forEach(function (label) {
    if (label.innerText.trim() === name) label.control.checked = true;
  });
  __md_set("__tabs", [name]);
});

/* What the theme says for a moment ("Copied to clipboard") is read out too. */
addEventListener("load", function () {
  document.querySelector(".md-dialog").setAttribute("role", "status");
});

/* Paper is white, also for who reads in the dark. */
(function () {
  var name = "data-md-color-scheme", chosen;
  addEventListener("beforeprint", function () {
    chosen = document.body.getAttribute(name);
    document.body.setAttribute(name, "default");
  });
  addEventListener("afterprint", function () {
    document.body.setAttribute(name, chosen);
  });
})();

/* Code that does not fit its box scrolls, so it must by the keyboard. The theme sees to that
   where a pointer can hover; here it is so on touch, in notebooks, in a tab that is chosen
   later, and for long messages. */
(function () {
  var blocks = "pre > code, .highlight-ipynb, .md-typeset__scrollwrap";
  function reach(block) {
    var scrolls = block.scrollWidth > block.clientWidth + 1 || block.scrollHeight > block.clientHeight + 1;
    if (scrolls && !block.hasAttribute("tabindex")) block.tabIndex = 0;
    if (!scrolls && block.hasAttribute("tabindex")) block.removeAttribute("tabindex");
  }
  function reachAll() { document.querySelectorAll(blocks).forEach(reach); }
  ["load", "resize"].forEach(function (name) { addEventListener(name, reachAll); });
  ["change", "toggle"].forEach(function (name) { document.addEventListener(name, reachAll, true); });
  new MutationObserver(function (changes) {
    changes.forEach(function (change) { if (change.target.matches(blocks)) reach(change.target); });
  }).observe(document, { attributeFilter: ["tabindex"], subtree: true });
})();

/* A pitfall that has moved to another topic keeps its own name. Whoever comes by the old
   address gets the page of what is not found, and is led on. */
addEventListener("load", function () {
  var here = document.querySelector("[data-pages]");
  if (!here) return;
  var topics = {
    "from-keras-2": "versions", performance: "speed", "tensors-and-graphs": "building", training: "learning"
  };
  var asked = location.pathname.split("/").pop().replace(/\.html$/, "");
  var name = topics[asked] || asked;
  fetch(here.dataset.pages).then(function (answer) { return answer.text(); }).then(function (list) {
    var found = list.match(/download\/pitfalls\/[^)]+(?=\.txt\))/g).find(function (path) {
      return path.split("/").pop() === name;
    });
    if (!found) return;
    var root = new URL(here.dataset.pages, location);
    location.replace(new URL(found.replace("download/", "") + ".html", root));
  });
});

/* The copy button of a notebook that says "Copied!" must not have another name for those
   who listen. */
document.addEventListener("clipboard-copy", function (event) {
  var name = event.target.getAttribute("aria-label");
  if (name === "Copied!") return;
  event.target.setAttribute("aria-label", "Copied!");
  setTimeout(function () { event.target.setAttribute("aria-label", name); }, 2000);
});
