// What pages do beyond their forms and links: submit without leaving, follow the stages, keep unsent code.
// Without this script a form sends the code and the page of the attempt loads itself again until the verdict is there.

const POLL_MILLIS = 1000;

// Follows an attempt and resolves when its verdict is stored. Events first; asking again where they do not get through.
function follow(attempt, stages) {
  return new Promise((resolve) => {
    const source = new EventSource(attempt.events);
    source.addEventListener("stage", (event) => mark(stages, event.data));
    source.addEventListener("verdict", () => {
      source.close();
      resolve();
    });
    source.addEventListener("error", () => {
      source.close();
      setTimeout(async () => resolve(await poll(attempt.document)), POLL_MILLIS);
    });
  });
}

async function poll(url) {
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    if (answer && answer.status !== 202) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLIS));
  }
}

function mark(list, stage) {
  let passed = true;
  for (const item of list.querySelectorAll("[data-stage]")) {
    const now = item.dataset.stage === stage;
    passed = passed && !now;
    item.classList.toggle("now", now);
    item.classList.toggle("done", passed);
  }
}

function exercise(form) {
  const source = form.elements.source;
  const button = form.querySelector("[type=submit]");
  const bench = form.parentElement;
  const problem = bench.querySelector("[data-problem]");
  const progress = bench.querySelector("[data-progress]");
  const outcome = bench.querySelector("[data-outcome]");
  const starter = form.querySelector("[data-starter]");
  const cancel = bench.querySelector("[data-cancel]");
  const reset = form.querySelector("[data-reset]");
  const draft = `touchstone.draft.${form.dataset.exercise}`;
  const sent = source.value;

  const kept = read(draft);
  if (kept !== null && kept !== sent) {
    source.value = kept;
  }
  source.addEventListener("input", () => keep(draft, source.value));

  reset.hidden = false;
  reset.addEventListener("click", () => {
    source.value = starter.value;
    source.dispatchEvent(new CustomEvent("touchstone:replace", { detail: starter.value }));
    keep(draft, starter.value);
  });

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (button.disabled) {
      return;
    }
    button.disabled = true;
    problem.hidden = true;
    outcome.replaceChildren();
    progress.hidden = false;
    cancel.onclick = null;
    mark(progress, "");
    progress.querySelectorAll(".done").forEach((item) => item.classList.remove("done"));
    source.dispatchEvent(new CustomEvent("touchstone:problems", { detail: [] }));
    try {
      const attempt = await submit(form.dataset.exercise, source.value);
      cancel.onclick = () => fetch(attempt.cancel, { method: "POST" }).catch(() => null);
      await follow(attempt, progress);
      await show(attempt, outcome, source);
    } catch (refusal) {
      problem.textContent = refusal.told ?? source.dataset.failed;
      problem.hidden = false;
    } finally {
      progress.hidden = true;
      button.disabled = false;
    }
  });
}

async function submit(id, source) {
  const answer = await fetch(`/api/exercises/${id}/attempts`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ source }),
  });
  const document = await answer.json();
  if (!answer.ok) {
    throw Object.assign(new Error(document.error), { told: document.error });
  }
  return document;
}

// The server draws the verdict; it is the same as on the page of the attempt.
async function show(attempt, outcome, source) {
  const answer = await fetch(`${attempt.page}/verdict`);
  if (!answer.ok) {
    throw new Error(answer.status);
  }
  const drawn = new DOMParser().parseFromString(await answer.text(), "text/html");
  outcome.replaceChildren(...drawn.body.children);
  outcome.querySelectorAll("[data-walk]").forEach(walk);
  const problems = [...outcome.querySelectorAll("[data-line]")].map((figure) => ({
    line: Number(figure.dataset.line),
    message: figure.querySelector(".message").textContent,
  }));
  source.dispatchEvent(new CustomEvent("touchstone:problems", { detail: problems }));
  outcome.focus({ preventScroll: true });
  if (outcome.getBoundingClientRect().top > innerHeight * 0.7) {
    outcome.scrollIntoView({ block: "start" });
  }
}

// Steps through what threads did, moment by moment; where the page has the source, its line goes along.
function walk(part) {
  const rows = [...part.querySelectorAll("tbody tr")];
  const said = part.querySelector("[data-said]");
  let at = -1;
  const go = (to) => {
    at = Math.min(Math.max(to, 0), rows.length - 1);
    rows.forEach((row, i) => {
      row.classList.toggle("now", i === at);
      row.classList.toggle("later", i > at);
    });
    rows.forEach((row) => row.removeAttribute("aria-current"));
    rows[at].setAttribute("aria-current", "step");
    const cells = [...rows[at].cells].map((cell) => cell.textContent.trim());
    const who = [...part.querySelectorAll("thead th")].map((head) => head.textContent);
    const acts = cells.slice(1, -1).flatMap((cell, i) => (cell ? [`${who[i + 1]} ${cell}`] : []));
    said.textContent = `${at + 1} / ${rows.length}: ${acts.join("; ")}`;
    document.querySelectorAll(".line.now").forEach((line) => line.classList.remove("now"));
    document.getElementById(`line-${rows[at].dataset.at}`)?.classList.add("now");
    rows[at].scrollIntoView({ block: "nearest" });
  };
  part.querySelector("[data-walk-bar]").hidden = false;
  part.querySelector("[data-back]").addEventListener("click", () => go(at - 1));
  part.querySelector("[data-next]").addEventListener("click", () => go(at + 1));
}

// Private windows may refuse storage; then nothing is kept and nothing else changes.
function read(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing to do.
  }
}

document.querySelectorAll("form[data-submit]").forEach(exercise);
document.querySelectorAll("[data-walk]").forEach(walk);
document.querySelectorAll("[data-waiting]").forEach(async (waiting) => {
  await follow({ events: waiting.dataset.events, document: `/api${location.pathname}` }, waiting);
  location.reload();
});
