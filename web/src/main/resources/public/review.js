// Keys for review cards: space shows the answer and then rates it as good, 1 to 4 rate. Without this script the buttons do all.
// Keys without a modifier are in the way of who speaks to a computer, so they can be switched off (WCAG 2.1.4).

const SWITCH = "touchstone.review.keys";
const choices = [...document.querySelectorAll(".ratings [data-key]")];
const keys = document.querySelector("[data-switch] input");

// Private windows may refuse storage; then the switch lasts for the page.
function kept() {
  try {
    return localStorage.getItem(SWITCH) !== "off";
  } catch {
    return true;
  }
}

function settle(on) {
  document.querySelectorAll("[data-hint]").forEach((hint) => {
    hint.hidden = !on;
  });
  try {
    localStorage.setItem(SWITCH, on ? "on" : "off");
  } catch {
    // Nothing to do.
  }
}

if (keys) {
  keys.checked = kept();
  settle(keys.checked);
  keys.closest("[data-switch]").hidden = false;
  keys.addEventListener("change", () => settle(keys.checked));
}

document.addEventListener("keydown", (event) => {
  const target = event.target instanceof Element ? event.target : document.body;
  if (!keys?.checked || event.repeat || event.ctrlKey || event.metaKey || event.altKey
    || target.closest("input, textarea, select, [contenteditable]")) {
    return;
  }
  // Space on a button or link is meant for that one.
  const isFree = !target.closest("button, a, summary");
  const button = choices.find((choice) => choice.dataset.key === event.key)
    ?? (event.key === " " && isFree ? document.querySelector("[data-reveal], .ratings .good") : null);
  if (button) {
    event.preventDefault();
    button.click();
  }
});

// A card is rated once, however often the button is pressed.
document.querySelector(".ratings")?.addEventListener("submit", (event) => {
  const form = event.currentTarget;
  if (form.dataset.sent) {
    event.preventDefault();
  }
  form.dataset.sent = "yes";
});

// The page may come back from the browser's memory.
addEventListener("pageshow", () => {
  delete document.querySelector(".ratings")?.dataset.sent;
});
