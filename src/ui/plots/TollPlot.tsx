import { quantityOf, type Told } from "../../compare/index.ts";
import type { Analysis } from "../../engine/index.ts";
import type { LabelKey } from "../../export/index.ts";
import { COUNTED } from "../counts.ts";
import { formatEdtf } from "../edtf.ts";
import { useLanguage } from "../i18n.ts";
import { ARROW, BOX, type DatedCount, INSET, type TollPoint, tollOf } from "./toll.ts";

interface Props {
  label: LabelKey;
  told: readonly Told[];
  /** All pages that are compared. */
  analyses: readonly Analysis[];
}

/** Shapes of points, and dashes of the lines between them, by outlet. */
const SHAPES = ["M0-4.5a4.5 4.5 0 1 0 .01 0z", "M-4-4h8v8h-8z", "M0-5 5 4H-5z", "M0-5.5 5.5 0 0 5.5-5.5 0z"];
const DASHES = ["none", "6 3", "2 3", "8 3 2 3"];

/**
 * The counts that pages give, by the day on which they came out; nothing where they are no counts, or do not change.
 * It stands below the cells that say the same in words, and is hidden from screen readers.
 */
export function TollPlot({ label, told, analyses }: Props) {
  const { t, locale } = useLanguage();
  const toll = tollOf(datedCounts(told, analyses));
  if (toll === null) return null;
  const outlets = [...new Set(toll.points.map(({ outlet }) => outlet))];
  const format = (value: number) => new Intl.NumberFormat(locale).format(value);
  // The cells tell the weekday: two long dates would not stand beside each other.
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const ending = (edtf: string) => (isDay(edtf) ? day.format(Date.parse(edtf)) : formatEdtf(edtf, locale));
  const floor = BOX.height - INSET.bottom;
  return (
    <div class="plot toll" aria-hidden="true">
      <p class="of">{t("tollByDay", [t(label)])}</p>
      <svg class="strip" viewBox={`0 0 ${BOX.width} ${BOX.height}`} width="100%" aria-hidden="true">
        {toll.rows.map(({ value, y }) => (
          <g key={value}>
            <line class="track" x1={INSET.left} x2={BOX.width} y1={y} y2={y} />
            <text x={INSET.left - 6} y={y + 4} text-anchor="end">
              {format(value)}
            </text>
          </g>
        ))}
        {toll.columns.map((x) => (
          <line key={x} class="tick" x1={x} x2={x} y1={floor} y2={floor + 6} />
        ))}
        {outlets.map((outlet, nth) => (
          <polyline
            key={outlet}
            class="series"
            stroke-dasharray={DASHES[nth % DASHES.length]}
            points={inTime(toll.points.filter((point) => point.outlet === outlet))}
          />
        ))}
        {toll.points.map((point, index) => (
          <g key={index}>
            <Bounds point={point} />
            <path
              class={point.isAbout ? "point about" : "point"}
              transform={`translate(${point.x} ${point.y})`}
              d={SHAPES[outlets.indexOf(point.outlet) % SHAPES.length]}
            />
            <text class="number" x={point.label.x} y={point.label.y + 4} text-anchor="middle">
              {format(point.page + 1)}
            </text>
          </g>
        ))}
      </svg>
      <p class="ends">
        <span>{ending(toll.first)}</span>
        <span>{ending(toll.last)}</span>
      </p>
      {toll.isByTens && <p class="scale">{t("plotByTens")}</p>}
    </div>
  );
}

/** The ends of the axis are both years, months or days. */
const isDay = (edtf: string): boolean => edtf.length === "2026-02-17".length;

/** A bar up to the higher number, or an arrow where nobody says how much more or less. */
function Bounds({ point: { x, y, top, opens } }: { point: TollPoint }) {
  if (opens === null) return top === y ? null : <line class="bar" x1={x} x2={x} y1={y} y2={top} />;
  const way = opens === "up" ? -1 : 1;
  const tip = y + way * ARROW;
  return (
    <>
      <line class="whisker" x1={x} x2={x} y1={y} y2={tip} />
      <path class="tip" d={`M${x - 4} ${tip - way * 5} ${x} ${tip} ${x + 4} ${tip - way * 5}`} />
    </>
  );
}

const inTime = (points: readonly TollPoint[]): string =>
  [...points]
    .sort((a, b) => a.x - b.x)
    .map(({ x, y }) => `${x},${y}`)
    .join(" ");

/** What the text vouches for, and counts the same: a toll of soldiers is none of everybody. */
function datedCounts(told: readonly Told[], analyses: readonly Analysis[]): DatedCount[] {
  const counts = told.flatMap(({ page, attribute }) => {
    const { article } = analyses[page]!;
    const count = COUNTED.has(attribute.role) ? quantityOf(attribute, analyses[page]!) : null;
    const isHeld = attribute.modality === "stated" || attribute.modality === "attributed";
    if (count === null || !isHeld || article.published === null) return [];
    return [{ page, published: article.published, outlet: article.publisher ?? `${page}`, count }];
  });
  const unit = counts[0]?.count.unit;
  return counts.filter(({ count }) => count.unit === unit);
}
