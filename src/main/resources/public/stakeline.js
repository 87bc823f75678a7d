// Chooses a value: its words are marked in the filing's text beside it, or its steps are shown. Without this script
// the same links load the page with the same words marked.
"use strict";
(() => {
  document.documentElement.classList.add("js");
  document.addEventListener("keydown", event => {
    const typing = event.target.closest("input, select, textarea");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const box = document.getElementById("q");
      if (box) {
        event.preventDefault();
        box.focus();
      }
    }
  });

  searching(document.getElementById("q"), document.getElementById("hits"), document.getElementById("hits-live"));

  // the list below the box: arrows choose, Enter opens, Escape closes
  function searching(box, hits, live) {
    if (!box || !hits) {
      return;
    }
    box.setAttribute("role", "combobox");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-controls", "hits");
    box.setAttribute("aria-expanded", "false");
    hits.setAttribute("role", "listbox");
    hits.setAttribute("aria-label", "What was found");
    let chosen = -1;

    function show(open) {
      hits.hidden = !open;
      box.setAttribute("aria-expanded", String(open));
      if (!open) {
        choose(-1);
      }
    }

    function choose(number) {
      const all = [...hits.querySelectorAll("[role=option]")];
      chosen = number < -1 ? all.length - 1 : number >= all.length ? -1 : number;
      all.forEach((hit, i) => hit.setAttribute("aria-selected", String(i === chosen)));
      if (chosen < 0) {
        box.removeAttribute("aria-activedescendant");
      } else {
        box.setAttribute("aria-activedescendant", all[chosen].id);
        all[chosen].scrollIntoView({block: "nearest"});
      }
    }

    hits.addEventListener("htmx:afterSwap", () => {
      show(document.activeElement === box && box.value.trim() !== "");
      choose(-1);
      const said = hits.querySelector("[data-said]");
      live.textContent = !hits.hidden && said ? said.dataset.said : "";
    });
    box.addEventListener("keydown", event => {
      const open = !hits.hidden;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (hits.querySelector("[role=option]")) {
          event.preventDefault();
          show(true);
          choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
        }
      } else if (event.key === "Enter" && open && chosen >= 0) {
        event.preventDefault();
        hits.querySelectorAll("[role=option]")[chosen].click();
      } else if (event.key === "Escape" && open) {
        event.preventDefault();
        event.stopPropagation();
        show(false);
      }
    });
    box.form.addEventListener("focusout", event => {
      if (!box.form.contains(event.relatedTarget)) {
        show(false);
      }
    });
    hits.addEventListener("mousedown", event => event.preventDefault());
  }

  const panel = document.getElementById("evidence");
  if (!panel) {
    return;
  }
  const head = document.getElementById("evidence-head");
  const text = document.getElementById("evidence-text");
  const live = document.getElementById("evidence-live");
  const path = location.pathname.replace(/\/$/, "");
  let opener = null;
  let asked = 0;

  async function fragment(name, query) {
    const response = await fetch(`${path}/${name}?${new URLSearchParams(query)}`, {headers: {Accept: "text/html"}});
    if (!response.ok) {
      throw new Error(`${response.status}`);
    }
    return response.text();
  }

  async function choose(key, from, remember) {
    const turn = ++asked;
    const answer = await fragment("evidence", from ? {mark: key, from} : {mark: key});
    if (turn !== asked) {
      return;
    }
    head.innerHTML = answer;
    const words = head.querySelector("[data-document]");
    const number = words ? words.dataset.document : "";
    const part = words ? words.dataset.part : "";
    if (number && (number !== text.dataset.document || part !== text.dataset.part)) {
      const shown = await fragment("text", {document: number, part});
      if (turn !== asked) {
        return;
      }
      text.innerHTML = shown;
      text.dataset.document = number;
      text.dataset.part = part;
    }
    mark(words ? words.dataset.ranges : "");
    highlight(key);
    if (remember) {
      history.pushState({key, from}, "", `${path}?${new URLSearchParams(from ? {mark: key, from} : {mark: key})}`);
    }
    open();
  }

  function open() {
    document.body.classList.add("evidence-open");
    const first = text.querySelector("mark");
    if (first) {
      show(first);
      first.focus({preventScroll: true});
    } else {
      head.focus({preventScroll: true});
    }
    const title = head.querySelector("[data-said]");
    live.textContent = title ? title.dataset.said : "";
  }

  function close() {
    document.body.classList.remove("evidence-open");
    unmark();
    highlight("");
    head.innerHTML = "";
    head.append(document.getElementById("evidence-hint").content.cloneNode(true));
    if (location.search.includes("mark=")) {
      history.pushState({}, "", path);
    }
    live.textContent = "";
    if (opener && opener.isConnected) {
      opener.focus({preventScroll: false});
    }
    opener = null;
  }

  function show(place) {
    const box = text.getBoundingClientRect();
    const at = place.getBoundingClientRect();
    text.scrollTop += at.top - box.top - Math.min(text.clientHeight / 3, 160);
    text.scrollLeft += Math.min(0, at.left - box.left - 16) + Math.max(0, at.right - box.right + 16);
  }

  function unmark() {
    for (const old of text.querySelectorAll("mark")) {
      const cell = old.parentNode;
      old.replaceWith(...old.childNodes);
      cell.normalize();
    }
  }

  function highlight(key) {
    for (const old of document.querySelectorAll("a.fact.chosen")) {
      old.classList.remove("chosen");
      old.removeAttribute("aria-current");
    }
    for (const link of key ? document.querySelectorAll("a[data-mark]") : []) {
      if (link.dataset.mark === key && !panel.contains(link)) {
        link.classList.add("chosen");
        link.setAttribute("aria-current", "true");
      }
    }
  }

  function mark(ranges) {
    unmark();
    const lines = [...text.querySelectorAll("[data-at]")];
    for (const range of ranges ? ranges.split(" ") : []) {
      const [start, end] = range.split("-").map(Number);
      for (let i = lineAt(lines, start); i < lines.length && Number(lines[i].dataset.at) < end; i++) {
        markLine(lines[i], start, end);
      }
    }
  }

  function lineAt(lines, place) {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (Number(lines[middle].dataset.at) <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  function markLine(line, start, end) {
    let at = Number(line.dataset.at);
    for (const cell of line.children) {
      const length = cell.textContent.length;
      const from = Math.max(0, start - at);
      const to = Math.min(length, end - at);
      if (from < to) {
        wrap(cell, from, to);
      }
      at += length + 1;
    }
  }

  function wrap(cell, from, to) {
    let at = 0;
    for (const node of [...cell.childNodes]) {
      const length = node.textContent.length;
      if (node.nodeType === Node.TEXT_NODE && from < at + length && to > at) {
        const words = document.createRange();
        words.setStart(node, Math.max(0, from - at));
        words.setEnd(node, Math.min(length, to - at));
        const place = document.createElement("mark");
        place.tabIndex = -1;
        words.surroundContents(place);
        return;
      }
      at += length;
    }
  }

  document.addEventListener("click", event => {
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const link = event.target.closest("a[data-mark]");
    if (link && plain) {
      event.preventDefault();
      if (!panel.contains(link)) {
        opener = link;
      }
      choose(link.dataset.mark, link.dataset.from || "", true).catch(() => location.assign(link.getAttribute("href")));
      return;
    }
    if (event.target.closest("[data-close]")) {
      event.preventDefault();
      close();
      return;
    }
    const button = event.target.closest("button[data-copy]");
    if (button) {
      navigator.clipboard.writeText(button.dataset.copy).then(
        () => { live.textContent = button.textContent = "Copied"; },
        () => { live.textContent = "The browser does not allow copying; mark the quotation and copy it by hand."; });
    }
  });

  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && document.body.classList.contains("evidence-open")) {
      event.preventDefault();
      close();
    }
  });

  addEventListener("popstate", () => {
    const query = new URLSearchParams(location.search);
    const key = query.get("mark");
    if (key) {
      choose(key, query.get("from") || "", false).catch(() => location.reload());
    } else if (document.body.classList.contains("evidence-open")) {
      close();
    }
  });

  const first = text.querySelector("mark");
  if (head.querySelector("[data-said]")) {
    document.body.classList.add("evidence-open");
    highlight(new URLSearchParams(location.search).get("mark"));
  }
  if (first) {
    show(first);
  }
})();
