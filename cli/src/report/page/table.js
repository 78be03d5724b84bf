// Tables that sort, and that grow row by row. On a narrow screen a row is a card, so their roles are told outright.

const ROWS_AT_ONCE = 200;

// What a cell without contents shows.
const NOTHING = "–";

const order = new Intl.Collator("en", { numeric: true });

// As people sort: by numbers or by words; what is missing comes last.
const compareBy = (key) => (one, other) => {
  const [a, b] = [key(one), key(other)];
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return typeof a === "number" ? a - b : order.compare(a, b);
};

const sorted = (items, columns) => {
  const down = (state.sort ?? "").startsWith("-");
  const by = columns.find((column) => column.sort && column.name === state.sort?.replace(/^-/, ""));
  if (!by) return items;
  const upward = compareBy(by.sort);
  return items.slice().sort(down ? (one, other) => upward(other, one) : upward);
};

const headOf = (column) => {
  const downward = state.sort === `-${column.name}`;
  const upward = state.sort === column.name;
  const direction = downward ? "descending" : upward ? "ascending" : "none";
  const turn = () => change({ sort: upward ? `-${column.name}` : column.name }, { keepFocus: `sort-${column.name}` });
  const label = column.sort
    ? make("button", { type: "button", id: `sort-${column.name}`, click: turn }, column.label)
    : column.label;
  const attributes = { scope: "col", role: "columnheader", class: column.class };
  return make("th", { ...attributes, "aria-sort": column.sort ? direction : null }, label);
};

const rowOf = (item, columns) =>
  make(
    "tr",
    { role: "row" },
    columns.map((column, i) => {
      const contents = column.cell(item);
      const kinds = [column.class, contents === NOTHING && "empty"].filter(Boolean).join(" ");
      const told = { class: kinds || null, "data-label": column.label };
      return i === 0
        ? make("th", { role: "rowheader", scope: "row", ...told }, contents)
        : make("td", { role: "cell", ...told }, contents);
    }),
  );

// A column has a name, a label, `cell` for its contents, and `sort` if it can be sorted by. `made` is told of each row.
const table = ({ label, columns, items, kind, made = () => {} }) => {
  const rows = sorted(items, columns);
  const body = make("tbody", { role: "rowgroup" });
  const more = make("p", { class: "more" });
  const grow = (count) => {
    const from = body.rows.length;
    for (const item of rows.slice(from, from + count)) {
      const element = rowOf(item, columns);
      made(element, item);
      body.append(element);
    }
    const shown = body.rows.length;
    const left = rows.length - shown;
    const next = Math.min(ROWS_AT_ONCE, left);
    const further = (label, count) => {
      const click = () => {
        grow(count);
        body.rows[shown].querySelector("a")?.focus();
      };
      return make("button", { type: "button", click }, label);
    };
    more.replaceChildren();
    if (left > 0) more.append(further(`Show ${next} more`, next));
    if (left > next) more.append(further(`Show all ${rows.length.toLocaleString("en")}`, left));
  };
  grow(ROWS_AT_ONCE);
  const heads = make("tr", { role: "row" }, columns.map(headOf));
  const element = make(
    "table",
    { role: "table", "aria-label": label },
    make("thead", { role: "rowgroup" }, heads),
    body,
  );
  const box = make("div", { class: `sheet ${kind}` }, element, more);
  box.addEventListener("whole", () => grow(Infinity));
  return box;
};
