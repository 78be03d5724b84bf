// The claims that are kept, as `sollist extract` prints them.

const download = (name, type, parts) => {
  const link = make("a", { href: URL.createObjectURL(new Blob(parts, { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

// What `of` reads of each article's text for the claims that are kept.
const savedLines = (kept, of) => {
  const lines = [];
  let text = null;
  for (const claim of kept) {
    const article = articles[claim.article];
    if (text?.article !== article) text = { article, lines: of(textOf(article)) };
    lines.push(text.lines[claim.number - article.claims[0].number]);
  }
  return lines;
};

const saveJson = (kept) => {
  const lines = savedLines(kept, (text) => text.json);
  download("claims.json", "application/json", [lines.length ? `[\n${lines.join(",\n")}\n]\n` : "[]\n"]);
};

const saveCsv = (kept) => {
  const lines = savedLines(kept, (text) => text.csv);
  download("claims.csv", "text/csv", [[index.heads, ...lines, ""].join("\n")]);
};
