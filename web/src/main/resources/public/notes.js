// What notes show beyond text: formulas (KaTeX, as MathML, which needs no fonts) and diagrams (Mermaid). Both are loaded from
// this site, and only by pages that contain them. Without this script the page shows their source.
// And what becomes of Java: whether it compiles, and what it prints.

const formulas = [...document.querySelectorAll("span.math")];
const diagrams = [...document.querySelectorAll("pre > code.language-mermaid")];

function load(url) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}

async function drawFormulas() {
  await load(document.body.dataset.katex);
  for (const formula of formulas) {
    const source = formula.textContent;
    try {
      katex.render(source, formula, {
        output: "mathml",
        displayMode: formula.classList.contains("math-block"),
        maxExpand: 500,
        maxSize: 20,
        strict: false,
        trust: false,
      });
    } catch {
      formula.textContent = source;
      formula.classList.add("math-wrong");
    }
  }
}

async function drawDiagrams() {
  await load(document.body.dataset.mermaid);
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  mermaid.initialize({ startOnLoad: false, securityLevel: "strict", theme: dark ? "dark" : "neutral" });
  let number = 0;
  for (const diagram of diagrams) {
    const source = diagram.textContent;
    try {
      await mermaid.parse(source);
      const { svg } = await mermaid.render(`diagram-${number++}`, source);
      const figure = document.createElement("figure");
      figure.className = "diagram";
      figure.innerHTML = svg;
      diagram.parentElement.replaceWith(figure);
    } catch {
      diagram.parentElement.classList.add("diagram-wrong");
    }
  }
}

// One piece at a time; the page is there long before.
async function compileJava() {
  for (const piece of document.querySelectorAll("[data-run] pre > code.language-java")) {
    const answer = await fetch("/notes", { method: "POST", headers: { "Content-Type": "text/plain" },
      body: piece.textContent }).catch(() => null);
    if (answer?.ok) {
      const drawn = new DOMParser().parseFromString(await answer.text(), "text/html");
      piece.parentElement.after(...drawn.body.children);
    }
  }
}

compileJava();
if (formulas.length > 0) {
  drawFormulas();
}
if (diagrams.length > 0) {
  drawDiagrams();
}
