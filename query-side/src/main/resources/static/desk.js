// What the desk does better with a script. Everything works without it.
(function () {
  "use strict";

  var search = document.getElementById("desk-search");
  var help = document.getElementById("desk-keys");

  function typing(target) {
    return target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]") !== null;
  }

  function rows() {
    return Array.from(document.querySelectorAll(".desk-row-link, .desk-step"));
  }

  function step(by) {
    var links = rows();
    var row = document.activeElement.closest("tr");
    var at = links.findIndex(function (link) { return row !== null && row.contains(link); });
    var next = links[Math.min(Math.max(at + by, 0), links.length - 1)];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: "nearest" });
    }
  }

  // The row in focus is a link: Enter opens it without our doing.
  var keys = {
    "/": function () { search.focus(); search.select(); },
    "n": function () {
      var newRequest = document.getElementById("desk-new");
      if (newRequest) { window.location.assign(newRequest.href); }
    },
    "j": function () { step(1); },
    "k": function () { step(-1); },
    "?": function () { help.showModal(); }
  };

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) {
      return;
    }
    var act = keys[event.key];
    if (act && help && !help.open) {
      event.preventDefault();
      act();
    }
  });

  // A finer fact belongs under its ground: with another ground it is not meant any more.
  document.addEventListener("change", function (event) {
    if (event.target.name !== "ground") {
      return;
    }
    var own = event.target.closest(".desk-ground");
    document.querySelectorAll(".desk-finer input").forEach(function (input) {
      if (input.closest(".desk-ground") !== own) {
        input.checked = false;
      }
    });
  });

  // One box that ticks all of its page.
  document.addEventListener("change", function (event) {
    var all = event.target;
    if (all.matches("[data-desk=pick-all]")) {
      all.closest("table").querySelectorAll("td.col-pick input").forEach(function (one) { one.checked = all.checked; });
    }
  });

  // What does nothing without a script stands hidden until there is one.
  var pressed = {
    print: function () { window.print(); },
    keys: function () { help.showModal(); },
    copy: function (button) {
      var from = document.getElementById(button.dataset.from);
      from.select();
      // Where a page that came by http may not touch the clipboard, the selection is copied as ever.
      if (navigator.clipboard) { navigator.clipboard.writeText(from.value); } else { document.execCommand("copy"); }
      button.textContent = button.dataset.done;
    }
  };
  document.addEventListener("click", function (event) {
    var button = event.target.closest("button[data-desk]");
    if (button) {
      pressed[button.dataset.desk](button);
    }
  });
  function works(part) {
    part.querySelectorAll("[data-desk]").forEach(function (one) { one.hidden = false; });
  }
  works(document);

  // Whoever asked for a list on paper has asked for it once.
  if (document.body.classList.contains("desk-on-paper")) {
    window.addEventListener("load", function () { window.print(); });
  }

  // A form that is on its way is not sent again by a second click. Its button need not stand within it.
  function rests(form, resting) {
    Array.from(form.elements).forEach(function (one) {
      if (one.type === "submit") { one.disabled = resting; }
    });
  }
  document.addEventListener("submit", function (event) {
    if (event.target.method === "post") {
      window.setTimeout(rests, 0, event.target, true);
    }
  });
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("button[type=submit]").forEach(function (button) { button.disabled = false; });
  });

  // Content that comes without a page of its own, from here to the end. What went wrong is said above; what was typed stays.
  function says(text) {
    var alarm = document.getElementById("desk-failed");
    if (alarm) {
      alarm.textContent = text;
      alarm.hidden = text === "";
      if (text !== "") { alarm.scrollIntoView({ block: "nearest" }); }
    }
  }
  function ofErrorPage(html) {
    var page = new DOMParser().parseFromString(html, "text/html");
    return Array.from(page.querySelectorAll("main h1, main h1 + p")).map(function (one) { return one.textContent; }).join(" ");
  }
  document.addEventListener("htmx:sendError", function () {
    says(document.getElementById("desk-failed").dataset.offline);
  });
  document.addEventListener("htmx:afterRequest", function (event) {
    if (!event.detail.successful && event.detail.elt.matches("form")) {
      window.setTimeout(rests, 0, event.detail.elt, false);
    }
  });

  // What is no page of the desk, such as the sign-in once a session has ended, is gone to; but nothing typed is left behind.
  document.addEventListener("htmx:beforeSwap", function (event) {
    var html = event.detail.xhr.responseText;
    if (event.detail.isError) {
      event.detail.shouldSwap = false;
      // Whoever has the form before them was allowed to send it: then it is the session that has ended.
      var ready = document.getElementById("desk-failed").dataset;
      says(event.detail.xhr.status === 403 ? ready.signedOut : ofErrorPage(html) || ready.failed);
    } else if (html.indexOf("<html") >= 0 && html.indexOf('id="desk-nav"') < 0) {
      event.detail.shouldSwap = false;
      var form = event.detail.elt.closest("form");
      if (form) {
        // The token of the form ended with the session: only what was typed can be saved.
        says(document.getElementById("desk-failed").dataset.signedOut);
        window.setTimeout(rests, 0, form, false);
      } else {
        window.location.assign(event.detail.xhr.responseURL);
      }
    } else {
      says("");
    }
  });

  // Whoever works by keyboard, or by ear, goes on where something new has come.
  document.addEventListener("htmx:afterSettle", function (event) {
    var part = event.detail.target;
    works(part.id === "act" ? part : document);
    if (part.id === "act") {
      var first = part.querySelector("input:not([type=hidden]), select, textarea, a");
      if (first) { first.focus({ preventScroll: true }); }
    } else if (part.id === "content" && (event.detail.requestConfig.elt.matches("form") || document.activeElement === document.body)) {
      // What is looked for every few seconds takes the focus from nobody who is elsewhere.
      document.getElementById("content").focus({ preventScroll: true });
    }
  });
})();
