// Draws a page's charts again with ECharts, so that they can be hovered, zoomed and gone through by keyboard. Without
// this script the drawings of the server stand, and the table below each has the same numbers. What is counted stays
// text; numbers are made of it only to place it.
"use strict";
(() => {
  for (const form of document.querySelectorAll("form[data-slide]")) {
    sliding(form);
  }
  const figures = [...document.querySelectorAll("figure[data-chart]")];
  if (figures.length === 0) {
    return;
  }
  const near = new IntersectionObserver(seen => {
    for (const one of seen.filter(s => s.isIntersecting)) {
      near.unobserve(one.target);
      start(one.target);
    }
  }, {rootMargin: "300px"});
  figures.forEach(figure => near.observe(figure));

  // the slider names its day while it moves, and shows it when the mouse lets go
  function sliding(form) {
    const slider = form.querySelector("input[type=range]");
    const said = form.querySelector("output");
    const days = [...form.querySelectorAll("datalist option")].map(o => o.label);
    const say = () => {
      said.textContent = days[slider.value];
      slider.setAttribute("aria-valuetext", days[slider.value]);
    };
    say();
    slider.addEventListener("input", say);
    let held = false;
    slider.addEventListener("pointerdown", () => { held = true; });
    slider.addEventListener("change", () => {
      if (held) {
        form.requestSubmit();
      }
      held = false;
    });
    slider.addEventListener("keydown", event => {
      if (event.key === "Enter") {
        event.preventDefault();
        form.requestSubmit();
      }
    });
  }

  let library = null;
  function load(address) {
    library ??= new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = () => done(window.echarts);
      script.onerror = () => failed(new Error("no charts"));
      document.head.append(script);
    });
    return library;
  }

  async function start(figure) {
    try {
      const [echarts, response] = await Promise.all([
        load(figure.dataset.echarts),
        fetch(figure.dataset.address, {headers: {Accept: "application/json"}})]);
      if (!response.ok) {
        throw new Error(`${response.status}`);
      }
      const data = await response.json();
      draw(echarts, figure, figure.dataset.chart === "ownership" ? ownership(data) : trades(data, figure.dataset.group));
    } catch {
      figure.dataset.chartState = "drawn by the server";
    }
  }

  function draw(echarts, figure, plan) {
    if (plan.stops.length === 0) {
      return;
    }
    const box = document.createElement("div");
    box.className = "canvas";
    box.tabIndex = 0;
    box.setAttribute("role", "group");
    box.setAttribute("aria-roledescription", "chart");
    box.setAttribute("aria-label", `${plan.name}. Left and right go from report to report, Enter opens the filing. The table below has the same numbers.`);
    const live = document.createElement("p");
    live.className = "unseen";
    live.setAttribute("role", "status");
    const server = [...figure.querySelectorAll(".drawn")];
    figure.prepend(box, live);
    server.forEach(drawn => { drawn.hidden = true; });
    const chart = echarts.init(box, null, {renderer: "canvas"});
    const show = () => chart.setOption(plan.option(looks(figure), box.clientWidth < 600), true);
    show();
    new ResizeObserver(() => chart.resize()).observe(box);
    for (const query of ["(prefers-color-scheme: dark)", "(max-width: 760px)"]) {
      matchMedia(query).addEventListener("change", show);
    }
    chart.on("click", what => what.data && what.data.address && open(what.data));
    keys(box, live, chart, plan);
    figure.dataset.chartState = "ready";
  }

  // left and right go from stop to stop, Enter opens
  function keys(box, live, chart, plan) {
    let at = -1;
    box.addEventListener("keydown", event => {
      const way = {ArrowRight: 1, ArrowLeft: -1}[event.key];
      const ends = {Home: 0, End: plan.stops.length - 1}[event.key];
      if (way || ends !== undefined) {
        event.preventDefault();
        at = ends ?? Math.min(plan.stops.length - 1, Math.max(0, at + way));
        const stop = plan.stops[at];
        chart.dispatchAction({type: "showTip", seriesIndex: stop.series, dataIndex: stop.index});
        live.textContent = stop.words;
      } else if (event.key === "Enter" && at >= 0) {
        event.preventDefault();
        open(plan.stops[at]);
      } else if (event.key === "Escape") {
        chart.dispatchAction({type: "hideTip"});
      }
    });
    box.addEventListener("blur", () => chart.dispatchAction({type: "hideTip"}));
  }

  // words on the same page are shown beside it, as by a click on the number in the table
  function open(stop) {
    const link = stop.mark && document.querySelector(`#trades-table a[data-mark="${stop.mark}"]`);
    if (link) {
      link.click();
    } else {
      location.assign(stop.address);
    }
  }

  function looks(figure) {
    const style = getComputedStyle(figure);
    const all = {font: style.fontFamily};
    for (const name of ["ink", "muted", "line", "line-strong", "surface", "threshold", "good", "inconsistency", "implied", "info",
      "computed", "stated", "line-1", "line-2", "line-3", "line-4", "line-5", "line-6", "line-7", "line-8"]) {
      all[name] = style.getPropertyValue(`--${name}`).trim();
    }
    return all;
  }

  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  function dayName(time) {
    const day = new Date(time);
    return `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  }
  const place = day => Date.parse(`${day}T00:00:00Z`);

  function tip(what) {
    const box = document.createElement("div");
    const lines = what.data && what.data.words ? what.data.words.split("\n") : [];
    lines.forEach((words, i) => {
      const line = document.createElement(i === 0 ? "b" : "span");
      line.textContent = words;
      box.append(line, i === 0 ? "" : document.createElement("br"));
    });
    return lines.length === 0 ? "" : box;
  }

  function around(look, narrow, axis) {
    return {
      animation: false,
      useUTC: true,
      textStyle: {fontFamily: look.font, color: look.muted},
      tooltip: {trigger: "item", formatter: tip, className: "chart-tip", backgroundColor: look.surface, borderColor: look["line-strong"],
        padding: [6, 10], confine: true, enterable: false, textStyle: {color: look.ink}},
      dataZoom: [{type: "inside", filterMode: "none", zoomOnMouseWheel: "ctrl", moveOnMouseWheel: false},
        {type: "slider", filterMode: "none", height: 22, bottom: 8, labelFormatter: dayName, borderColor: look.line, fillerColor: `${look.info}22`,
          handleStyle: {borderColor: look.muted}, moveHandleSize: 0, showDataShadow: false, textStyle: {color: look.muted, fontSize: narrow ? 10 : 12}}],
      xAxis: {type: "time", axisLine: {lineStyle: {color: look["line-strong"]}}, splitLine: {show: true, lineStyle: {color: look.line}},
        splitNumber: narrow ? 3 : 7, axisLabel: {color: look.muted, hideOverlap: true, formatter: {year: "1 Jan {yyyy}", month: "1 {MMM} {yyyy}", day: "{d} {MMM} {yyyy}", hour: "", minute: "", second: "", millisecond: "", none: ""}},
        min: axis.min, max: axis.max, minInterval: 86400000}
    };
  }

  // ownership over time

  function ownership(data) {
    const shown = data.blocks.filter(block => block.drawn);
    const days = [...shown.flatMap(b => b.reports.map(r => r.date)), ...data.trades.map(t => t.date), ...data.counts.map(c => c.date)]
      .filter(Boolean).map(place);
    const last = Math.max(...shown.flatMap(b => b.reports.map(r => r.date)).filter(Boolean).map(place), data.knownBy ? place(data.knownBy) : 0);
    const room = Math.max(86400000, (Math.max(...days, last) - Math.min(...days)) / 40);
    const axis = {min: Math.min(...days) - room, max: Math.max(...days, last) + room};
    const lines = shown.flatMap(block => [line(block, "computed", last), line(block, "stated", last), low(block, last)]).filter(l => l.points.length > 0);
    const stops = lines.flatMap((l, series) => l.points.map((p, index) => ({...p, series, index})))
      .filter(p => p.words && p.shown).sort((a, b) => a.value[0] - b.value[0]);
    return {
      name: "Percent of the class over time",
      stops,
      option: (look, narrow) => ({
        ...around(look, narrow, axis),
        grid: [{left: 52, right: 46, top: 14, bottom: 122}, {left: 52, right: 46, height: 44, bottom: 62}],
        ...axes(around(look, narrow, axis).xAxis, look, top(lines)),
        dataZoom: around(look, narrow, axis).dataZoom.map(zoom => ({...zoom, xAxisIndex: [0, 1]})),
        series: [...lines.map(l => lineSeries(l, look)), ...lanes(data, look), levels(data, look, top(lines))]
      })
    };
  }

  function line(block, told, last) {
    const byDay = new Map();
    for (const report of block.reports.filter(r => r.date)) {
      byDay.set(report.date, report);
    }
    const points = [];
    for (const report of byDay.values()) {
      const percent = told === "computed" ? report.computed && report.computed.high : report.statedForAll && report.stated && report.stated.replace(/[<>]/, "");
      const before = points.at(-1);
      if (percent) {
        points.push({
          value: [place(report.date), Number(percent)],
          shown: true,
          words: `${dayName(place(report.date))}\n${block.name}\n${told === "computed" ? `Computed ${report.computed.words}` : `Stated ${report.stated}%`}\n${report.form}`,
          address: told === "computed" ? report.computedAt : report.statedAt
        });
      } else if (before && before.value[1] !== null) {
        points.push(silent([place(report.date), before.value[1]]), silent([place(report.date), null]));
      }
    }
    end(points, last);
    return {block, told, points};
  }

  // where a holding is known between two bounds, the lower one
  function low(block, last) {
    const points = [];
    for (const report of block.reports.filter(r => r.date)) {
      const before = points.at(-1);
      if (report.computed && !report.computed.exact) {
        points.push(silent([place(report.date), Number(report.computed.low)]));
      } else if (before && before.value[1] !== null) {
        points.push(silent([place(report.date), before.value[1]]), silent([place(report.date), null]));
      }
    }
    end(points, last);
    return {block, told: "computed", points};
  }

  function end(points, last) {
    const before = points.at(-1);
    if (before && before.value[1] !== null && before.value[0] < last) {
      points.push(silent([last, before.value[1]]));
    }
  }

  const silent = value => ({value, symbol: "none", silent: true});

  function top(lines) {
    const largest = Math.max(0, ...lines.flatMap(l => l.points.map(p => p.value[1] ?? 0))) * 1.04;
    return [6, 12, 24, 40, 60, 80, 100, 200, 1000].find(height => largest <= height) ?? largest;
  }

  function axes(x, look, height) {
    return {
      xAxis: [{...x, gridIndex: 0, axisLabel: {...x.axisLabel, show: false}, axisTick: {show: false}}, {...x, gridIndex: 1}],
      yAxis: [
        {type: "value", gridIndex: 0, min: 0, max: height, interval: {6: 1, 12: 2, 24: 4, 40: 10, 60: 10, 80: 20, 100: 20, 200: 50}[height],
          axisLabel: {color: look.muted, formatter: "{value} %"}, splitLine: {lineStyle: {color: look.line}}},
        {type: "category", gridIndex: 1, data: ["Count", "Trades"], axisTick: {show: false}, axisLine: {show: false},
          axisLabel: {color: look.muted}, splitLine: {show: false}}]
    };
  }

  function lineSeries(l, look) {
    const color = look[`line-${l.block.number}`];
    const computed = l.told === "computed";
    return {
      type: "line", step: "end", xAxisIndex: 0, yAxisIndex: 0, data: l.points, z: computed ? 4 : 5, color, cursor: "pointer",
      symbol: computed ? "circle" : "rect", symbolSize: computed ? 7 : 10, showSymbol: true, showAllSymbol: true,
      itemStyle: {color: computed ? color : "transparent", borderColor: color, borderWidth: 1.6},
      lineStyle: {color, width: computed ? 2 : 1.4, type: computed ? "solid" : [6, 4]},
      endLabel: {show: computed, formatter: String(l.block.number), color, fontWeight: 700, distance: 6},
      emphasis: {scale: 1.5}
    };
  }

  function lanes(data, look) {
    const shapes = {
      buy: {symbol: "triangle", symbolOffset: [0, -5], itemStyle: {color: look.good}},
      sell: {symbol: "triangle", symbolRotate: 180, symbolOffset: [0, 5], itemStyle: {color: look.surface, borderColor: look.inconsistency, borderWidth: 1.6}},
      other: {symbol: "rect", itemStyle: {color: look.info}}
    };
    const drawn = new Set(data.blocks.filter(b => b.drawn).map(b => b.number));
    const traded = data.trades.filter(t => drawn.has(t.block))
      .map(t => ({value: [place(t.date), "Trades"], words: t.words, address: t.address, ...shapes[t.side]}));
    const counted = data.counts.map(c => ({value: [place(c.date), "Count"], words: c.words, address: c.address, symbol: "diamond",
      itemStyle: {color: look.surface, borderColor: look.implied, borderWidth: 1.6}}));
    return [{type: "scatter", xAxisIndex: 1, yAxisIndex: 1, symbolSize: 10, data: [...traded, ...counted], cursor: "pointer"}];
  }

  function levels(data, look, height) {
    return {
      type: "line", data: [], xAxisIndex: 0, yAxisIndex: 0, silent: true,
      markLine: {silent: true, symbol: "none", lineStyle: {color: look.threshold, type: [1, 3], width: 1.2},
        label: {color: look.threshold, position: "end", formatter: what => `${what.value} %`},
        data: data.levels.filter(level => Number(level) <= height).map(level => ({yAxis: Number(level)}))}
    };
  }

  // the trades of one kind: a range of prices each, its average, and the average until then

  function trades(data, number) {
    const group = data.groups[Number(number)];
    const sign = {USD: "$", "": ""}[group.currency] ?? `${group.currency} `;
    const rows = group.trades;
    const days = rows.map(row => place(row.date));
    const room = Math.max(86400000, (Math.max(...days) - Math.min(...days)) / 40);
    const axis = {min: Math.min(...days) - room, max: Math.max(...days) + room};
    const said = row => ({words: row.words.replace(": ", "\n").replace(/[,;] (?=from|average)/g, "\n"), address: `?mark=${row.mark}#words`, mark: row.mark});
    const prices = rows.filter(row => row.price !== null).map(row => ({value: [place(row.date), Number(row.price)], ...said(row)}));
    const ends = rows.flatMap(row => [row.price, row.low, row.high]).filter(end => end !== null).map(Number);
    const stops = prices.map((price, index) => ({...price, series: 0, index}));
    return {
      name: `Prices of ${group.caption}`,
      stops,
      option: (look, narrow) => {
        const base = around(look, narrow, axis);
        const places = Math.max(2, Math.ceil(-Math.log10((Math.max(...ends) - Math.min(...ends)) / 6 || 1)));
        const money = {color: look.muted, formatter: value => sign + value.toFixed(places)};
        return {
          ...base,
          grid: [{left: narrow ? 54 : 70, right: 44, top: 14, bottom: 138}, {left: narrow ? 54 : 70, right: 44, height: 52, bottom: 64}],
          dataZoom: base.dataZoom.map(zoom => ({...zoom, xAxisIndex: [0, 1]})),
          xAxis: [{...base.xAxis, gridIndex: 0, axisLabel: {...base.xAxis.axisLabel, show: false}, axisTick: {show: false}}, {...base.xAxis, gridIndex: 1, splitNumber: narrow ? 2 : 5}],
          yAxis: [{type: "value", gridIndex: 0, scale: true, axisLabel: money, splitLine: {lineStyle: {color: look.line}}},
            {type: "value", gridIndex: 1, min: 0, splitNumber: 1, axisLabel: {show: false}, splitLine: {show: false}, name: "Quantity", nameLocation: "middle", nameGap: 10, nameTextStyle: {color: look.muted}}],
          series: [
            {type: "scatter", xAxisIndex: 0, yAxisIndex: 0, z: 5, symbolSize: 9, data: prices, itemStyle: {color: look.info, opacity: 1}, cursor: "pointer", markLine: ranges(rows, look)},
            {type: "line", step: "end", xAxisIndex: 0, yAxisIndex: 0, z: 4, symbol: "none", silent: true, lineStyle: {color: look.computed, width: 1.8},
              data: rows.filter(row => row.runningAverage !== null).map(row => [place(row.date), Number(row.runningAverage)])},
            {type: "scatter", xAxisIndex: 0, yAxisIndex: 0, symbolSize: 0, silent: true, data: ends.map(end => [days[0], end])},
            {type: "bar", xAxisIndex: 1, yAxisIndex: 1, barWidth: 5, data: rows.map(row => ({value: [place(row.date), Number(row.quantity)], ...said(row)})),
              itemStyle: {color: look["line-strong"]}, cursor: "pointer"}]
        };
      }
    };
  }

  function ranges(rows, look) {
    return {
      silent: true, symbol: ["rect", "rect"], symbolSize: [7, 1.6], label: {show: false}, lineStyle: {color: look.muted, type: "solid", width: 1.6},
      data: rows.filter(row => row.low !== null && row.high !== null)
        .map(row => [{coord: [place(row.date), Number(row.low)]}, {coord: [place(row.date), Number(row.high)]}])
    };
  }
})();
