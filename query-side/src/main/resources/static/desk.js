// What the desk does better with a script. Everything works without it.
(function () {
  "use strict";

  var search = document.getElementById("desk-search");
  var newRequest = document.getElementById("desk-new");
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
    "n": function () { if (newRequest) { window.location.assign(newRequest.href); } },
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
  document.querySelectorAll("[data-desk=pick-all]").forEach(function (all) {
    all.hidden = false;
    all.addEventListener("change", function () {
      all.closest("table").querySelectorAll("td.col-pick input").forEach(function (one) { one.checked = all.checked; });
    });
  });

  // A form that is on its way is not sent again by a second click.
  document.addEventListener("submit", function (event) {
    var button = event.target.querySelector("button[type=submit]");
    if (event.target.method === "post" && button) {
      window.setTimeout(function () { button.disabled = true; }, 0);
    }
  });
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("button[type=submit]").forEach(function (button) { button.disabled = false; });
  });

  // Buttons that do nothing without a script stand hidden until there is one.
  var pressed = {
    print: function () { window.print(); },
    keys: function () { help.showModal(); }
  };
  Object.keys(pressed).forEach(function (name) {
    document.querySelectorAll("[data-desk=" + name + "]").forEach(function (button) {
      button.hidden = false;
      button.addEventListener("click", pressed[name]);
    });
  });
})();
