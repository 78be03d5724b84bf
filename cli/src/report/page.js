
"use strict";
// The page is whole without this: here it learns to light up, filter, sort and save.
(() => {
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const one = (selector) => document.querySelector(selector);
  const ROLES = { c: "figure", o: "organisation", m: "metric", y: "year", w: "why" };
  const body = one("#claims tbody");
  const rows = all("tr", body);
  const form = one("#filter");
  document.documentElement.classList.add("js");

  // Where each claim stands in the articles.
  const marks = new Map();
  for (const [key, role] of Object.entries(ROLES)) {
    for (const element of all(`#articles [data-${key}]`)) {
      for (const claim of element.dataset[key].split(" ")) {
        if (!marks.has(claim)) marks.set(claim, []);
        marks.get(claim).push([element, role]);
      }
    }
  }
  const rowOf = (claim) => document.getElementById(`r${claim}`);
  const figureOf = (claim) => (marks.get(claim) ?? []).find(([, role]) => role === "figure")?.[0];

  // Lighting up: a figure, the words that decided it, and its row.
  let pinned = [];
  let lit = [];
  const light = (claims) => {
    for (const element of lit) element.removeAttribute("data-lit");
    lit = [];
    for (const claim of claims) {
      const row = rowOf(claim);
      if (row) {
        row.dataset.lit = "row";
        lit.push(row);
      }
      for (const [element, role] of marks.get(claim) ?? []) {
        if (element.dataset.lit) continue;
        element.dataset.lit = role;
        lit.push(element);
      }
    }
  };
  const claimsOf = (target) => {
    if (!(target instanceof Element)) return null;
    const holder = target.closest("a.fig, #claims tbody tr");
    if (holder) return holder.dataset.c.split(" ");
    const link = target.closest(".plot a");
    return link ? [link.getAttribute("href").slice(2)] : null;
  };
  for (const [on, off] of [["pointerover", "pointerout"], ["focusin", "focusout"]]) {
    document.addEventListener(on, (event) => {
      const claims = claimsOf(event.target);
      if (claims) light(claims);
    });
    document.addEventListener(off, (event) => {
      if (claimsOf(event.target)) light(pinned);
    });
  }

  // Going from a figure to its row and back. The keyboard's focus goes along.
  const show = (element, focus) => {
    if (!element) return;
    const folded = element.closest("details");
    if (folded) folded.open = true;
    element.scrollIntoView({ block: "center" });
    if (focus) focus.focus({ preventScroll: true });
  };
  document.addEventListener("click", (event) => {
    const claims = claimsOf(event.target);
    if (!claims || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest("a");
    if (link && link.closest("#claims") && !link.hash.startsWith("#f")) return;
    event.preventDefault();
    pinned = claims;
    light(pinned);
    const byKey = event.detail === 0;
    if (event.target.closest("a.fig")) {
      const row = rowOf(claims[0]);
      show(row, byKey && row && !row.hidden ? row.querySelector("a") : null);
    } else {
      const figure = figureOf(claims[0]);
      show(figure, byKey ? figure : null);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") light((pinned = []));
  });

  // The filter.
  const filter = () => {
    const wanted = Object.fromEntries(new FormData(form));
    const words = wanted.find.toLowerCase().split(/\s+/).filter(Boolean);
    const same = (row, name) => !wanted[name] || row.dataset[name] === wanted[name];
    let count = 0;
    for (const row of rows) {
      const keep =
        ["status", "metric", "owner", "article"].every((name) => same(row, name)) &&
        Number(row.dataset.sure) * 100 >= Number(wanted.sure) &&
        words.every((word) => row.dataset.find.includes(word));
      row.hidden = !keep;
      count += keep;
    }
    for (const figure of all("a.fig")) {
      figure.classList.toggle("dim", figure.dataset.c.split(" ").every((claim) => rowOf(claim)?.hidden));
    }
    form.querySelector("output").textContent = `${wanted.sure}%`;
    one("#count").textContent = `${count} of ${rows.length} claims`;
  };
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));

  // Sorting: numbers by their value, words as people sort them.
  const order = new Intl.Collator(undefined, { numeric: true });
  const heads = all("#claims thead th");
  heads.forEach((head, column) => {
    head.querySelector("button").addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of heads) other.setAttribute("aria-sort", "none");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const compare = (one, other) => {
        const [a, b] = [one.cells[column], other.cells[column]];
        return a.dataset.k === undefined
          ? order.compare(a.textContent, b.textContent)
          : Number(a.dataset.k) - Number(b.dataset.k);
      };
      rows.sort((one, other) => (down ? compare(other, one) : compare(one, other)));
      body.append(...rows);
    });
  });

  // Saving.
  one("#save").addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([one("#data").textContent], { type: "application/json" }));
    link.download = "claims.json";
    link.click();
    URL.revokeObjectURL(link.href);
  });

  // Paper has no folds.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = all("details:not([open])");
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
  });
})();
