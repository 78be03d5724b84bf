// The articles: those with claims, and folded away those without and those that could not be read.

const SOURCE_COLUMN = { name: "source", label: "Source", cell: (article) => sourceLink(article) ?? NOTHING };

const articleColumns = (numbers) => [
  {
    name: "article",
    label: "Article",
    sort: (article) => article.title,
    cell: (article) =>
      make("a", { href: linkTo("article", { article: String(article.number) }), dir: "auto" }, article.title),
  },
  {
    name: "written",
    label: "Written",
    class: "num",
    sort: (article) => article.written ?? null,
    cell: (article) => article.written ?? NOTHING,
  },
  {
    name: "claims",
    label: "Claims",
    class: "num",
    sort: (article) => numbers.get(article) ?? 0,
    cell: (article) => String(numbers.get(article) ?? 0),
  },
  { name: "id", label: "Id", class: "quote id", sort: (article) => article.id, cell: (article) => article.id },
  ...(articles.some((article) => article.url) ? [SOURCE_COLUMN] : []),
];

// What is folded is made when it is opened.
const folded = (summary, contents) => {
  const fill = () => details.childElementCount > 1 || details.append(contents());
  const details = make("details", { toggle: fill, whole: fill }, make("summary", {}, summary));
  return details;
};

const UNREAD_COLUMNS = [
  { name: "id", label: "Id", class: "id", cell: (text) => text.id },
  { name: "message", label: "Why", class: "quote", cell: (text) => text.message },
  { name: "source", label: "Source", cell: (text) => sourceLink({ ...text, title: text.id }) ?? NOTHING },
];

const articlesView = (kept) => {
  const numbers = new Map();
  for (const claim of kept) {
    const article = articles[claim.article];
    numbers.set(article, (numbers.get(article) ?? 0) + 1);
  }
  const columns = articleColumns(numbers);
  // A fold would close with the view that sorting draws anew.
  const unsorted = columns.map(({ sort, ...column }) => column);
  const list = (label, items, of = columns) => table({ label, columns: of, items, kind: "wide" });
  const [shown, empty] = [[...numbers.keys()], articles.filter((article) => article.claims.length === 0)];
  return [
    make("h2", { tabindex: -1 }, "Articles"),
    shown.length ? list("Articles", shown) : make("p", { class: "none" }, "No articles with such claims."),
    empty.length &&
      folded(`${counted(empty.length, "article")} without claims`, () => list("Articles without claims", empty, unsorted)),
    index.unread.length &&
      folded(`${counted(index.unread.length, "text")} that could not be read`, () =>
        table({ label: "Texts that could not be read", columns: UNREAD_COLUMNS, items: index.unread, kind: "wide" }),
      ),
  ].filter(Boolean);
};
