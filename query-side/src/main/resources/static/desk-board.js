// The dashboard's charts, drawn from the tables beside them, and its figures, kept as they are now. Without it the tables stand.
(function () {
  "use strict";

  var page = document.querySelector(".board-page");
  var status = document.getElementById("board-status");
  var charts = [];
  var CHANGED_FOR = 1600;

  function board() { return document.getElementById("board"); }

  function colour(name) { return getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim(); }

  // What a table says: its rows by name, each with its cells as links.
  function read(chart) {
    var table = chart.parentElement.querySelector("table");
    var heads = Array.from(table.tHead.rows[0].cells).slice(1).map(function (cell) { return cell.textContent; });
    var rows = Array.from(table.tBodies[0].rows).map(function (row) {
      return {
        head: row.cells[0],
        name: row.cells[0].textContent,
        links: Array.from(row.querySelectorAll("td a"))
      };
    });
    return { heads: heads, rows: rows };
  }

  function value(link) { return parseInt(link.textContent, 10) || 0; }

  function base(size) {
    var soft = colour("ink-soft");
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: size, color: colour("ink") },
      // Text drawn on the canvas: a bubble of HTML would need styles written into the page.
      tooltip: { trigger: "item", renderMode: "richText", backgroundColor: colour("sheet"), borderColor: colour("rule-strong"),
        textStyle: { color: colour("ink"), fontSize: size }, confine: true },
      legend: { type: "scroll", top: 0, right: 0, itemWidth: size * 0.8, itemHeight: size * 0.8, itemGap: size, icon: "rect", textStyle: { color: soft, fontSize: size * 0.95 },
        pageIconSize: size * 0.8, pageTextStyle: { color: soft }, pageIconColor: colour("accent"), selectedMode: false },
      axis: function (more) {
        return Object.assign({
          axisLine: { lineStyle: { color: colour("rule-strong") } }, axisTick: { show: false },
          axisLabel: { color: soft, fontSize: size * 0.93 }, splitLine: { lineStyle: { color: colour("rule") } }
        }, more);
      }
    };
  }

  function series(name, rows, column, more) {
    return Object.assign({
      type: "bar", name: name,
      data: rows.map(function (row) { return { name: row.name, value: value(row.links[column]), link: row.links[column].href }; })
    }, more);
  }

  function bars(told, at, size, categories, each) {
    return {
      animation: at.animation, textStyle: at.textStyle, tooltip: at.tooltip, legend: at.legend,
      grid: { left: size * 2.2, right: 4, top: size * 2.1, bottom: size * 1.8 },
      xAxis: at.axis({ type: "category", data: categories, splitLine: { show: false } }),
      yAxis: at.axis({ type: "value", minInterval: 1, splitNumber: 3, axisLine: { show: false } }),
      series: told.heads.map(each)
    };
  }

  // A number in a circle, which nobody takes for a number of cases; after the twentieth, none.
  function numeral(at) { return at < 20 ? String.fromCharCode(0x2460 + at) : ""; }

  function legend(list, shown, faint) {
    list.replaceChildren.apply(list, shown.map(function (one, number) {
      var line = document.createElement("li");
      var shade = document.createElement("i");
      shade.style.opacity = 1 - faint * number;
      line.append(shade, numeral(number) + " " + one.name);
      return line;
    }));
  }

  var kinds = {
    months: function (told, at, size) {
      var fills = [colour("bar"), colour("bar-deep")];
      return bars(told, at, size, told.rows.map(function (row, month) { return month + 1; }), function (name, column) {
        return series(name, told.rows, column, { barGap: "8%", barCategoryGap: "28%", itemStyle: { color: fills[column] } });
      });
    },
    // One column a day; the days that are near have the colour of what is due soon. A shade and a number stand for each
    // department that has something due, as the list above the columns says.
    load: function (told, at, size, place) {
      var shown = told.heads.map(function (name, column) { return { name: name, column: column }; })
        .filter(function (one) { return told.rows.some(function (row) { return value(row.links[one.column]) > 0; }); });
      var faint = shown.length < 2 ? 0 : 0.72 / (shown.length - 1);
      legend(place.parentElement.querySelector(".board-legend"), shown, faint);
      var most = Math.max.apply(null, told.rows.map(function (row) { return row.links.reduce(function (sum, link) { return sum + value(link); }, 0); }));
      var unit = (place.clientHeight - size * 2.6) / Math.max(most, 1);
      var option = bars({ heads: shown }, at, size, told.rows.map(function (row) { return row.head.dataset.short; }), function (one, number) {
        var opacity = 1 - faint * number;
        var column = series(one.name, told.rows, one.column, { stack: "all", barCategoryGap: "22%" });
        column.data.forEach(function (day, at) {
          day.itemStyle = { color: colour(told.rows[at].head.dataset.state === "due-soon" ? "soon" : "normal"), opacity: opacity };
          day.label = { show: day.value * unit > size, formatter: numeral(number), color: colour(opacity > 0.7 ? "sheet" : "ink"), opacity: 1, fontSize: size };
        });
        return column;
      });
      option.legend = { show: false };
      option.grid.top = size * 0.8;
      option.tooltip.trigger = "axis";
      option.tooltip.formatter = function (day) {
        return [told.rows[day[0].dataIndex].name].concat(day.filter(function (one) { return one.value > 0; })
          .map(function (one) { return numeral(one.seriesIndex) + " " + one.seriesName + "  " + one.value; })).join("\n");
      };
      option.xAxis.axisLabel.interval = 0;
      option.xAxis.axisLabel.fontSize = size * 0.85;
      return option;
    },
    rows: function (told, at, size) {
      var rows = told.rows.slice().reverse();
      var wide = document.documentElement.lang.indexOf("zh") === 0 ? 6.6 : 9.2;
      return {
        animation: false, textStyle: at.textStyle, tooltip: at.tooltip,
        grid: { left: size * wide, right: size * 2.4, top: 2, bottom: 2 },
        xAxis: { type: "value", show: false },
        yAxis: at.axis({ type: "category", data: rows.map(function (row) { return row.name; }), axisLine: { show: false },
          axisLabel: { color: colour("ink"), fontSize: size, width: size * (wide - 0.2), overflow: "truncate" } }),
        series: [series(told.heads[0], rows, 0, { barWidth: "56%", itemStyle: { color: colour("bar") },
          label: { show: true, position: "right", color: colour("ink"), fontSize: size } })]
      };
    },
    outcomes: function (told, at, size) {
      var all = told.rows.reduce(function (sum, row) { return sum + value(row.links[0]); }, 0);
      at.legend.type = "plain";
      at.legend.left = 0;
      at.legend.formatter = function (name) {
        var row = told.rows.find(function (one) { return one.name === name; });
        return name + " " + row.links[0].textContent;
      };
      return {
        animation: false, textStyle: at.textStyle, tooltip: at.tooltip, legend: at.legend,
        grid: { left: 0, right: 0, top: "auto", bottom: 0, height: size * 1.6 },
        xAxis: { type: "value", show: false, max: Math.max(all, 1) },
        yAxis: { type: "category", show: false, data: [""] },
        series: told.rows.map(function (row) {
          return { type: "bar", stack: "all", name: row.name, barWidth: "100%",
            itemStyle: { color: colour("outcome-" + row.head.dataset.outcome.toLowerCase().replace(/_/g, "-")), borderColor: colour("sheet"), borderWidth: 1 },
            data: [{ name: row.name, value: value(row.links[0]), link: row.links[0].href }] };
        })
      };
    }
  };

  function draw(one) {
    var size = parseFloat(getComputedStyle(one.place).fontSize) * 0.93;
    one.chart.setOption(kinds[one.place.dataset.chart](read(one.place), base(size), size, one.place), true);
    // What stands above it may have become longer or shorter.
    one.chart.resize();
  }

  function drawAll() {
    charts.forEach(function (one) { one.chart.dispose(); });
    charts = [];
    if (window.echarts) {
      var places = Array.from(board().querySelectorAll(".board-chart"));
      // All have their places before the first is drawn to the size of its own.
      places.forEach(function (place) {
        place.hidden = false;
        place.parentElement.querySelector(".board-fold").open = false;
      });
      places.forEach(function (place) {
        var one = { place: place, chart: window.echarts.init(place) };
        one.chart.on("click", function (event) { window.location.assign(event.data.link); });
        charts.push(one);
        draw(one);
      });
    }
    board().classList.add("is-drawn");
    board().querySelectorAll(".board-over .board-figure").forEach(nothing);
  }

  function nothing(figure) { figure.toggleAttribute("data-none", figure.textContent === "0"); }

  window.addEventListener("resize", function () { charts.forEach(function (one) { one.chart.resize(); draw(one); }); });
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);

  // Live: what changed is marked for a moment.
  function mark(element) {
    element.classList.add("is-changed");
    window.setTimeout(function () { element.classList.remove("is-changed"); }, CHANGED_FOR);
  }

  function say(text, kind) {
    document.getElementById("board-said").textContent = text;
    status.classList.toggle("is-live", kind === "on");
    status.classList.toggle("is-cut", kind !== "on");
  }

  // Where the page has no place for what came, or a list has changed that names cases, it is asked for anew.
  function anew(what) {
    fetch(window.location.href, { credentials: "same-origin" }).then(function (answer) { return answer.text(); }).then(function (html) {
      var other = new DOMParser().parseFromString(html, "text/html").querySelector(what);
      if (!other) {
        say(status.dataset.ended, "ended");
      } else {
        document.querySelector(what).replaceWith(document.importNode(other, true));
        if (what === "#board") { drawAll(); }
      }
    }).catch(function () {
      // Cut off: the light says so, and the next message asks again.
    });
  }

  function news(list) {
    var place = document.getElementById("board-newest");
    var chinese = document.documentElement.lang.indexOf("zh") === 0;
    var before = Array.from(place.children).map(function (line) { return line.textContent.replace(/\s+/g, " ").trim(); });
    place.replaceChildren.apply(place, list.map(function (one) {
      var line = document.createElement("li");
      var when = document.createElement("span");
      var link = document.createElement("a");
      when.className = "board-when";
      when.textContent = one.when;
      link.href = board().dataset.base.replace(/\/$/, "") + one.link;
      link.textContent = one.registerNo;
      line.append(when, " ", link, " " + (chinese ? one.chinese : one.english));
      if (before.indexOf(line.textContent.replace(/\s+/g, " ").trim()) < 0) { mark(line); }
      return line;
    }));
    var none = place.parentElement.querySelector("p");
    if (none && list.length) { none.remove(); }
  }

  function show(told) {
    var places = {};
    board().querySelectorAll("[data-figure]").forEach(function (one) { (places[one.dataset.figure] = places[one.dataset.figure] || []).push(one); });
    var waiting = document.getElementById("board-waiting");
    var known = board().dataset.balances === String(told.balances) && Object.keys(told.figures).every(function (name) { return places[name]; });
    if (!known) {
      anew("#board");
    } else {
      Object.keys(told.figures).forEach(function (name) {
        places[name].forEach(function (one) {
          if (one.textContent !== told.figures[name]) {
            one.textContent = told.figures[name];
            mark(one);
          }
        });
      });
      board().querySelectorAll(".board-over .board-figure").forEach(nothing);
      news(told.news);
      charts.forEach(draw);
      if (waiting && waiting.dataset.unsigned !== told.unsigned.join(" ")) { anew("#board-waiting"); }
    }
    say(status.dataset.on + " " + told.at, "on");
  }

  var source = null;
  var again = 0;
  function follow() {
    window.clearTimeout(again);
    if (source === null && window.EventSource) {
      source = new EventSource(board().dataset.live);
      source.addEventListener("board", function (event) { show(JSON.parse(event.data)); });
      source.addEventListener("ended", function () { leave(); say(status.dataset.ended, "ended"); });
      source.onerror = function () {
        say(status.dataset.off, "off");
        // A browser tries again by itself, but not after an answer that was no stream: too many listeners, or no session.
        if (source !== null && source.readyState === EventSource.CLOSED) {
          leave();
          again = window.setTimeout(follow, 10000);
        }
      };
    }
  }
  function leave() {
    if (source !== null) { source.close(); source = null; }
  }
  // Nobody looks at a page that is hidden.
  document.addEventListener("visibilitychange", function () { if (document.hidden) { leave(); } else { follow(); } });
  window.addEventListener("pagehide", leave);
  window.addEventListener("pageshow", follow);

  var clock = document.getElementById("board-clock");
  function tick() {
    clock.textContent = new Date().toLocaleString(document.documentElement.lang, { timeZone: "Asia/Shanghai", month: "long", day: "numeric", weekday: "short", hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false });
  }
  if (clock) {
    tick();
    window.setInterval(tick, 1000);
  }

  if (page && board()) { drawAll(); }
})();
