import type { Analysis, NewsEvent } from "../engine/index.ts";
import { CountValue } from "./CountValue.tsx";
import { countOf } from "./counts.ts";
import { Evidence } from "./Evidence.tsx";
import { formatEdtf } from "./edtf.ts";
import { useLanguage } from "./i18n.ts";
import { TimeLine } from "./plots/TimeLine.tsx";
import { EVENT_TYPES, rowsOf } from "./rows.ts";
import { Section } from "./Section.tsx";
import { words } from "./text.ts";
import { Words } from "./Words.tsx";

function Recalled({ event, analysis, id }: { event: NewsEvent; analysis: Analysis; id: string }) {
  const { t, locale } = useLanguage();
  const when = event.attributes.find((attribute) => attribute.role === "when");
  const date = when && formatEdtf(String(when.value), locale);
  const counted = rowsOf(event).flatMap((row) =>
    row.attributes.flatMap((attribute) => {
      const count = countOf(attribute, analysis.figures);
      return count ? [{ row, attribute, count }] : [];
    }),
  );
  return (
    <li>
      <span class="when">
        {date ? <bdi>{date}</bdi> : when ? <Words>{when.text}</Words> : t("dateNotStated")}
      </span>
      <span class="note">{t(EVENT_TYPES[event.type])}</span>
      <Evidence id={id} spans={[event.nutgraf]} class="says">
        <Words>{words(analysis.article.text, event.nutgraf)}</Words>
      </Evidence>
      {counted.map(({ row, attribute, count }, index) => (
        <Evidence
          key={row.role + String(attribute.value)}
          id={`${id}/${index}`}
          spans={attribute.evidence}
          class="chip"
        >
          {t(row.label)} <CountValue count={count} />
        </Evidence>
      ))}
    </li>
  );
}

/** The events that the article recalls, oldest first, as a timeline. */
export function Background({ analysis }: { analysis: Analysis }) {
  const { background } = analysis;
  return (
    <Section title="section_background" count={background.length}>
      <TimeLine analysis={analysis} />
      <ol class="timeline">
        {background.map((event, index) => (
          <Recalled key={event.nutgraf.start} id={`background/${index}`} event={event} analysis={analysis} />
        ))}
      </ol>
    </Section>
  );
}
