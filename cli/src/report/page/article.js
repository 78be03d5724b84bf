// An article as it was read. A figure lights up with the words that decided it and with its row in the table.

// Figures of so many characters are not broken at the end of a line.
const LONGEST_IN_A_LINE = 24;

const ROLES = ["organisation", "metric", "year", "why"];

// Where each claim stands on the page: elements with what they are to it.
let marks = new Map();

const mark = (number, element, role) => {
  if (!marks.has(number)) marks.set(number, []);
  marks.get(number).push([element, role]);
};

const place = (number, role) => marks.get(number)?.find(([, of]) => of === role)?.[0];

const piece = (of) => {
  const told = ROLES.filter((role) => of[role]);
  if (told.length === 0) return of.text;
  const element = make("span", {}, of.text);
  for (const role of told) for (const number of of[role]) mark(number, element, role);
  return element;
};

const figure = (numbers, pieces, kept) => {
  const text = pieces.map((of) => of.text).join("");
  const statuses = [...new Set(numbers.map((number) => claims[number].status))].join(" ");
  const kinds = [text.length <= LONGEST_IN_A_LINE && "short", !numbers.some((number) => kept.has(number)) && "dim"];
  const link = make(
    "a",
    {
      class: ["fig", statuses, ...kinds].filter(Boolean).join(" "),
      href: claimLink(claims[numbers[0]]),
      "aria-describedby": `claim-${numbers[0]}`,
    },
    pieces.map(piece),
  );
  link.claims = numbers;
  for (const number of numbers) mark(number, link, "figure");
  return link;
};

const block = (of, figures, kept) => {
  const parts = [];
  for (let i = 0; i < of.pieces.length;) {
    const at = of.pieces[i].figure;
    let end = i + 1;
    while (at !== undefined && of.pieces[end]?.figure === at) end += 1;
    parts.push(at === undefined ? piece(of.pieces[i]) : figure(figures[at], of.pieces.slice(i, end), kept));
    i = end;
  }
  const kinds = ["block", of.read ? "in" : "out", of.kind, of.begins && "begins"].filter(Boolean);
  return make(
    "div",
    { class: kinds.join(" ") },
    make("span", { class: "kind" }, of.label),
    make(of.headline ? "h3" : "p", { class: "words", dir: "auto" }, parts),
  );
};

let lit = [];

const light = (numbers) => {
  for (const element of lit) element.removeAttribute("data-lit");
  lit = [];
  for (const number of numbers) {
    for (const [element, role] of marks.get(number) ?? []) {
      if (element.dataset.lit) continue;
      element.dataset.lit = role;
      lit.push(element);
    }
  }
};

const pinned = () => (state.view === "article" && state.claim ? [Number(state.claim)] : []);

const claimsAt = (target) =>
  target instanceof Element ? (target.closest("a.fig, .beside tbody tr")?.claims ?? null) : null;

for (const [on, off] of [
  ["pointerover", "pointerout"],
  ["focusin", "focusout"],
]) {
  document.addEventListener(on, (event) => {
    const numbers = claimsAt(event.target);
    if (numbers) light(numbers);
  });
  document.addEventListener(off, (event) => {
    if (claimsAt(event.target)) light(pinned());
  });
}

// From a figure to its row and back; the keyboard's focus goes along.
document.addEventListener("click", (event) => {
  const numbers = claimsAt(event.target);
  if (!numbers || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // Other links of a row lead elsewhere.
  const link = event.target.closest("a");
  if (link && !link.matches(".fig, .key")) return;
  event.preventDefault();
  change({ claim: String(numbers[0]) }, { redraw: false });
  light(numbers);
  const toRow = event.target.closest("a.fig");
  if (toRow && !place(numbers[0], "row")) one(".beside")?.dispatchEvent(new Event("whole"));
  const to = toRow ? place(numbers[0], "row") : place(numbers[0], "figure");
  to?.scrollIntoView({ block: "center" });
  if (event.detail === 0) (toRow ? to?.querySelector("a.key") : to)?.focus({ preventScroll: true });
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !state.claim) return;
  change({ claim: "" }, { redraw: false });
  light([]);
});

const articleView = (kept) => {
  const article = articles[Number(state.article)];
  marks = new Map();
  if (!article) return missing("article");
  const head = make("h2", { tabindex: -1, dir: "auto" }, article.title);
  if (!isWhole()) return [head, make("p", { class: "none" }, "The text is on its way.")];
  const text = textOf(article);
  const numbers = new Set(kept.map((claim) => claim.number));
  const blocks = text.blocks.map((of) => block(of, text.figures, numbers));
  const beside = claimsTable(kept, ["sentence", "article", "outcome"], "beside", (row, claim) => {
    row.id = `claim-${claim.number}`;
    row.claims = [claim.number];
    mark(claim.number, row, "row");
  });
  return [
    head,
    make(
      "p",
      { class: "known" },
      article.id === article.title ? "" : `${article.id} · `,
      article.written ? `written ${article.written} · ` : "",
      counted(article.claims.length, "claim"),
      article.url && " · ",
      sourceLink(article),
    ),
    make(
      "div",
      { class: "desk" },
      make("article", { class: "text", lang: article.language }, blocks),
      make("section", { class: "claims", "aria-label": "Claims of the article" }, beside),
    ),
  ];
};
