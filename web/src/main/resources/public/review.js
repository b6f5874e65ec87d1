// Keys for review cards: space shows the answer and then rates it as good, 1 to 4 rate. Without this script the buttons do all.

const choices = [...document.querySelectorAll(".ratings [data-key]")];

document.querySelectorAll("[data-scripted]").forEach((hint) => {
  hint.hidden = false;
});

document.addEventListener("keydown", (event) => {
  const target = event.target instanceof Element ? event.target : document.body;
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey
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
