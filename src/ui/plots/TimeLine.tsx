import type { Analysis, NewsEvent, Span } from "../../engine/index.ts";
import { formatEdtf } from "../edtf.ts";
import { useLanguage } from "../i18n.ts";
import { EVENT_TYPES } from "../rows.ts";
import { Reveal } from "./Reveal.tsx";
import { Axis, Strip } from "./Strip.tsx";
import { timeLine } from "./times.ts";

/** An event whose time is known, with its value in the card. */
interface Dated {
  id: string;
  event: NewsEvent;
  edtf: string;
  spans: Span[];
}

const whenOf = ({ attributes }: NewsEvent) => attributes.find(({ role }) => role === "when");

/** The story's own event and those that it recalls, oldest first; nothing where their times do not differ. */
export function TimeLine({ analysis: { event, background } }: { analysis: Analysis }) {
  const { t, locale } = useLanguage();
  const told = [
    ...background.map((one, index) => ({ id: `background/${index}`, event: one, spans: [one.nutgraf] })),
    ...(event === null ? [] : [{ id: "event/when/0", event, spans: whenOf(event)?.evidence ?? [] }]),
  ];
  const dated = told.flatMap((one): Dated[] => {
    const edtf = String(whenOf(one.event)?.value ?? "");
    return formatEdtf(edtf, locale) === null ? [] : [{ ...one, edtf }];
  });
  const line = timeLine(dated.map(({ edtf }) => edtf));
  if (line === null) return null;
  const format = (edtf: string) => formatEdtf(edtf, locale) ?? edtf;
  return (
    <div class="plot">
      <ul aria-label={t("plotTimes")}>
        {dated.map(({ id, event: one, edtf, spans }, nth) => (
          <li key={id}>
            <span class="of">
              <Reveal id={id} spans={spans}>
                <bdi>{format(edtf)}</bdi>
              </Reveal>{" "}
              {t(one === event ? "thisEvent" : EVENT_TYPES[one.type])}
            </span>
            <Strip mark={line.marks[nth]!} />
          </li>
        ))}
      </ul>
      <Axis ticks={line.ticks} first={format(line.first)} last={format(line.last)} />
    </div>
  );
}
