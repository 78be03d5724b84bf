// A series as a picture: a row for each period. A target is a hollow bar, an actual a solid one inside it, as
// controllers draw plan and actual.

const CHART = { width: 400, bars: 92, length: 190, values: 296, row: 48 };

const figuresOf = (row) => [row.target, ...row.earlier, row.actual, ...row.others].filter((number) => number !== null);

const midpoint = (claim) => (claim.low + claim.high) / 2;

// From figures to places along a bar.
const scaleOf = (one) => {
  const shown = one.rows.flatMap(figuresOf).map((number) => claims[number]);
  const low = Math.min(0, ...shown.map((claim) => claim.low));
  const high = Math.max(0, ...shown.map((claim) => claim.high));
  const whole = high - low;
  return (value) => CHART.bars + (whole > 0 && Number.isFinite(whole) ? ((value - low) / whole) * CHART.length : 0);
};

const box = (kind, from, to, middle, height) =>
  draw("rect", {
    class: kind,
    x: Math.min(from, to).toFixed(1),
    y: middle - height / 2,
    width: Math.max(1.5, Math.abs(to - from)).toFixed(1),
    height,
    rx: 1.5,
  });

// From zero to the figure; that part of a range that may be is hatched, and an open end has an arrow.
const bar = (kind, claim, scale, middle, height) => {
  const [near, far] = claim.low < 0 ? [claim.high, claim.low] : [claim.low, claim.high];
  const parts = [box(kind, scale(0), scale(near), middle, height)];
  if (far !== near) parts.push(box(`${kind} maybe`, scale(near), scale(far), middle, height));
  const way = { more_than: 1, at_least: 1, less_than: -1, at_most: -1 }[claim.bound];
  if (way) {
    const out = far < 0 ? -way : way;
    const path = `M${scale(far).toFixed(1)} ${middle}h${out * 9}m${out * -4} -3.5l${out * 4} 3.5l${out * -4} 3.5`;
    parts.push(draw("path", { class: `${kind} open`, d: path }));
  }
  return parts;
};

const tick = (kind, claim, scale, middle) => {
  const x = scale(midpoint(claim)).toFixed(1);
  return draw("line", { class: kind, x1: x, x2: x, y1: middle - 16, y2: middle + 16 });
};

const SIGNS = { met: "✓", missed: "✗", open: "?" };

// "✓ +35%": what became of a target.
const verdict = (of) => (of.outcome in SIGNS ? `${SIGNS[of.outcome]} ${of.difference ?? ""}` : of.outcome);

const chartRow = (row, scale, middle) => {
  const [target, actual] = [row.target, row.actual].map((number) => (number === null ? null : claims[number]));
  const decided = row.outcome && (actual || row.outcome === "withdrawn");
  const label = (kind, x, y, text) => draw("text", { class: kind, x, y: middle + y }, text);
  const both = target && actual;
  return [
    target && bar("target", target, scale, middle, 24),
    actual && bar("actual", actual, scale, middle, 12),
    row.earlier.map((number) => tick("earlier target", claims[number], scale, middle)),
    row.others.map((number) => tick("earlier actual", claims[number], scale, middle)),
    label("period", 6, decided ? -3 : 4, row.period || "no year"),
    decided && label(row.outcome, 6, 13, verdict(row)),
    actual && label("value is", CHART.values, both ? -3 : 4, actual.figure),
    target && label("value shall", CHART.values, both ? 13 : 4, target.figure),
  ]
    .flat()
    .filter(Boolean);
};

const spokenRow = (row) => {
  const said = (name, number) => (number === null ? null : `${name} ${claims[number].spoken}`);
  const figures = [said("target", row.target), said("actual", row.actual)].filter(Boolean).join(", ");
  const end = row.outcome ? `, ${[row.outcome, row.difference].filter(Boolean).join(" ")}` : "";
  return `${row.period || "no year"}: ${figures}${end}`;
};

const chart = (one) => {
  const height = CHART.row * one.rows.length;
  const scale = scaleOf(one);
  const zero = scale(0).toFixed(1);
  return draw(
    "svg",
    {
      viewBox: `0 0 ${CHART.width} ${height}`,
      class: "chart",
      role: "img",
      "aria-label": `${one.owner.name}, ${one.subject}. ${one.rows.map(spokenRow).join("; ")}`,
    },
    one.rows.flatMap((row, i) => chartRow(row, scale, CHART.row * (i + 0.5))),
    draw("line", { class: "zero", x1: zero, x2: zero, y1: 2, y2: height - 2 }),
  );
};

const legend = () =>
  make(
    "p",
    { class: "legend" },
    make("span", { class: "key target" }, "target"),
    make("span", { class: "key actual" }, "actual"),
    make("span", { class: "met" }, "met"),
    make("span", { class: "missed" }, "missed"),
    make("span", {}, "┊ told before"),
  );
