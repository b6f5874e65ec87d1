// The editor of the exercise page: CodeMirror around the page's own textarea.
//
// The textarea stays the one source of truth: it is what the form sends, it follows every change, and without this
// script it is the editor. The page talks to the editor by events on the textarea:
//   touchstone:problems   detail is a list of {line, message}; marks those lines, an empty list clears them
//   touchstone:replace    detail is the new text; replaces the whole source as one change that can be undone
// CodeMirror lives in a shadow root, where its styles are adopted sheets, so the page's policy can forbid inline styles.
import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { java } from "@codemirror/lang-java";
import { bracketMatching, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import {
  drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, highlightSpecialChars, keymap, lineNumbers,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";

// Colours are the page's CSS variables, so light and dark follow the page without a word to the editor.
const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier, tags.operatorKeyword], color: "var(--code-keyword)" },
  { tag: [tags.typeName, tags.className], color: "var(--code-type)" },
  { tag: [tags.string, tags.character], color: "var(--code-string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--code-number)" },
  { tag: [tags.lineComment, tags.blockComment], color: "var(--code-comment)", fontStyle: "italic" },
  { tag: [tags.annotation, tags.meta], color: "var(--code-annotation)" },
  { tag: tags.definition(tags.variableName), color: "var(--code-name)" },
  { tag: tags.invalid, color: "var(--bad)" },
]);

const look = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--code-ground)", fontSize: "var(--code-size)", height: "100%" },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "1px" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.55", overflow: "auto" },
  ".cm-content": { caretColor: "var(--accent)", padding: "0.5rem 0" },
  ".cm-cursor": { borderLeftColor: "var(--accent)", borderLeftWidth: "2px" },
  ".cm-gutters": { color: "var(--faint)", backgroundColor: "var(--code-ground)", border: "none" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--line-ground)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "var(--selection)",
  },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--selection)", outline: "1px solid var(--faint)" },
  "&.cm-focused .cm-nonmatchingBracket": { color: "var(--bad)", backgroundColor: "transparent" },
  // CodeMirror draws these two as data: images, which the page's policy refuses.
  ".cm-lintRange-error": { backgroundImage: "none", textDecoration: "underline wavy 1px var(--bad)" },
  ".cm-lint-marker-error": {
    content: "none", width: "0.6em", height: "0.6em", margin: "0.45em 0.1em", borderRadius: "50%", background: "var(--bad)",
  },
  ".cm-tooltip": { color: "var(--ink)", backgroundColor: "var(--raised)", border: "1px solid var(--rule)" },
  ".cm-diagnostic": { fontFamily: "var(--sans)", padding: "0.35rem 0.6rem", whiteSpace: "pre-wrap" },
  ".cm-diagnostic-error": { borderLeft: "3px solid var(--bad)" },
});

function mount(textarea) {
  const host = document.createElement("div");
  host.className = "editor";
  textarea.before(host);
  const root = host.attachShadow({ mode: "open" });
  const submit = () => {
    textarea.form.requestSubmit();
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: textarea.value,
      extensions: [
        lineNumbers(), lintGutter(), highlightSpecialChars(), highlightActiveLine(), highlightActiveLineGutter(),
        history(), drawSelection(), indentOnInput(), bracketMatching(), closeBrackets(), java(),
        indentUnit.of("    "), EditorState.tabSize.of(4), syntaxHighlighting(colours), look,
        keymap.of([
          { key: "Mod-Enter", run: submit }, ...closeBracketsKeymap, ...historyKeymap, indentWithTab, ...defaultKeymap,
        ]),
        EditorView.contentAttributes.of({ "aria-label": textarea.dataset.label, spellcheck: "false" }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) {
            textarea.value = update.state.doc.toString();
            textarea.dispatchEvent(new Event("input", { bubbles: true }));
          }
        }),
      ],
    }),
  });
  textarea.hidden = true;
  textarea.addEventListener("touchstone:problems", (event) => show(view, event.detail));
  textarea.addEventListener("touchstone:replace", (event) => {
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: event.detail } });
  });
  host.addEventListener("focus", () => view.focus());
}

function show(view, problems) {
  const text = view.state.doc;
  const marked = problems.filter((problem) => problem.line >= 1 && problem.line <= text.lines).map((problem) => {
    const line = text.line(problem.line);
    const from = line.from + (line.text.length - line.text.trimStart().length);
    return { from, to: Math.max(from, line.to), severity: "error", message: problem.message };
  });
  view.dispatch(setDiagnostics(view.state, marked));
  if (marked.length > 0) {
    view.dispatch({ effects: EditorView.scrollIntoView(marked[0].from, { y: "center" }) });
  }
}

document.querySelectorAll("textarea[data-editor]").forEach(mount);
