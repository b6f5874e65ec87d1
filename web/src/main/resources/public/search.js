// Answers while a person types into the search box of the header: a combobox with a list of options (ARIA 1.2). Without
// this script the box is a form, and Enter shows the page of all hits.

const PAUSE_MILLIS = 80;

const box = document.querySelector("form[data-search]");
const input = box.elements.q;
const list = document.createElement("ul");
const status = document.createElement("p");
let asked = "";
let running = new AbortController();
let timer = 0;

list.id = "suggestions";
list.className = "suggestions";
list.role = "listbox";
list.setAttribute("aria-label", input.getAttribute("aria-label"));
list.hidden = true;
status.className = "unseen";
status.role = "status";
box.append(list, status);
for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "false", "aria-controls": list.id,
  "aria-autocomplete": "list", "aria-haspopup": "listbox" })) {
  input.setAttribute(name, value);
}

// While an input method composes Chinese, what stands in the box is not what the person means yet.
input.addEventListener("input", (event) => {
  if (!event.isComposing) {
    soon();
  }
});
input.addEventListener("compositionend", soon);
input.addEventListener("focus", () => show(list.children.length > 0 && input.value.trim() === asked && asked !== ""));
document.addEventListener("click", (event) => {
  if (!box.contains(event.target)) {
    show(false);
  }
});
box.addEventListener("focusout", (event) => {
  if (!box.contains(event.relatedTarget)) {
    show(false);
  }
});
list.addEventListener("mousedown", (event) => event.preventDefault());
list.addEventListener("click", (event) => open(event.target.closest("[role=option]")));

input.addEventListener("keydown", (event) => {
  if (event.isComposing) {
    return;
  }
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  if (steps[event.key] && list.children.length > 0) {
    event.preventDefault();
    show(true);
    move(steps[event.key]);
  } else if (event.key === "Enter" && chosen()) {
    event.preventDefault();
    open(chosen());
  } else if (event.key === "Escape" && !list.hidden) {
    event.preventDefault();
    show(false);
  }
});

// Ctrl+K, on a Mac ⌘K, leads to the search box. A key without a modifier would be in the way of who speaks to a computer
// (WCAG 2.1.4). Within a field the keys are the field's.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable], .editor");
  if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && !typing) {
    event.preventDefault();
    input.focus();
  }
});

function soon() {
  clearTimeout(timer);
  timer = setTimeout(ask, PAUSE_MILLIS);
}

async function ask() {
  const words = input.value.trim();
  if (words === asked) {
    return;
  }
  asked = words;
  running.abort();
  running = new AbortController();
  if (words === "") {
    draw([], "");
    return;
  }
  try {
    const answer = await fetch(`/search/suggestions?q=${encodeURIComponent(words)}`, { signal: running.signal });
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      draw([...page.querySelectorAll("[role=option]")], words);
    }
  } catch {
    // A newer question is on its way, or the server is gone: Enter tells.
  }
}

function draw(options, words) {
  options.forEach((option, number) => {
    option.id = `suggestion-${number}`;
    option.setAttribute("aria-selected", "false");
  });
  list.replaceChildren(...options);
  input.removeAttribute("aria-activedescendant");
  show(options.length > 0 && document.activeElement === input);
  const told = options.length > 0 ? box.dataset.count.replace("$", options.length) : box.dataset.none;
  status.textContent = words === "" ? "" : told;
}

function show(open) {
  list.hidden = !open;
  input.setAttribute("aria-expanded", String(open));
  if (!open) {
    select(null);
  }
}

function chosen() {
  return list.hidden ? null : list.querySelector("[aria-selected=true]");
}

function move(step) {
  const options = [...list.children];
  const from = options.indexOf(chosen());
  const to = from < 0 && step < 0 ? options.length - 1 : from + step;
  select(options[to] ?? null);
}

function select(option) {
  for (const each of list.children) {
    each.setAttribute("aria-selected", String(each === option));
  }
  if (option) {
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  } else {
    input.removeAttribute("aria-activedescendant");
  }
}

function open(option) {
  if (option) {
    location.href = option.dataset.href;
  }
}
