import { render } from "preact";
import { useState } from "preact/hooks";
import type { Analysis } from "../../../src/engine/index.ts";
import type { MarkOptions } from "../../../src/page/state.ts";
import type { Translate } from "../../../src/ui/i18n.ts";
import { Popup } from "../../../src/ui/Popup.tsx";
import type { Revealed, ViewState } from "../../../src/ui/view.ts";

/** The real popup with given data, in a page that no browser API reaches. */
declare const DEMO: Analysis;
declare const WORDS: Record<string, Record<string, { message: string }>>;

const asked = new URLSearchParams(location.search);
const locale = asked.get("locale") ?? "en-GB";
const catalogue = WORDS[locale.slice(0, 2)]!;
document.documentElement.lang = locale;
const t: Translate = (key, substitutions = []) =>
  (catalogue[key]?.message ?? `?${key}?`).replace(
    /\$(\d)/g,
    (_, nth) => substitutions[Number(nth) - 1] ?? "",
  );

const ready = {
  status: "ready",
  // With an address, so that its values have links.
  analysis: { ...DEMO, article: { ...DEMO.article, url: "https://courier.example/halvern" } },
  paintable: true,
  marksOn: true,
  changed: false,
  grown: false,
  isLiveBlog: false,
  visibleParagraphs: null,
} as const;
const long = "W".repeat(300);
const hostile: Analysis = {
  ...DEMO,
  article: { ...DEMO.article, title: `<b>${long}</b>\u202Eesrever`, publisher: long },
  event: DEMO.event && {
    ...DEMO.event,
    attributes: DEMO.event.attributes.map((a) => ({
      ...a,
      text: `${a.text} \u202E<i>${long}`,
      value: typeof a.value === "number" ? a.value : long,
    })),
  },
};

const labelled = (label: string): ViewState => ({
  ...ready,
  analysis: { ...ready.analysis, article: { ...ready.analysis.article, labels: [label] } },
});
/** The page does not say when it was published: its days cannot be reckoned. */
const undated: Analysis = {
  ...ready.analysis,
  article: { ...ready.analysis.article, published: null, modified: null },
  dates: DEMO.dates.map((date) => ({ ...date, edtf: null })),
  event: DEMO.event && {
    ...DEMO.event,
    attributes: DEMO.event.attributes.filter(({ role }) => role !== "when"),
  },
};

const STATES: Record<string, ViewState> = {
  ready,
  connecting: { status: "connecting" },
  silent: { status: "silent" },
  working: {
    status: "working",
    analysis: {
      ...DEMO,
      quotes: [],
      event: DEMO.event && { ...DEMO.event, attributes: DEMO.event.attributes.slice(0, 3) },
    },
  },
  "no-article": { status: "no-article" },
  "no-event": { ...ready, analysis: { ...DEMO, event: null, background: [] } },
  partial: { ...ready, visibleParagraphs: 3 },
  language: { status: "unsupported-language", language: "de" },
  large: { status: "too-large" },
  changed: { ...ready, changed: true },
  grown: { ...ready, grown: true },
  live: { ...ready, isLiveBlog: true },
  unread: { status: "unread" },
  "needs-click": { status: "needs-click" },
  off: { status: "off", site: "courier.example" },
  restricted: { status: "restricted" },
  pdf: { status: "pdf" },
  opinion: labelled("OpinionNewsArticle"),
  analysis: labelled("AnalysisNewsArticle"),
  review: labelled("ReviewNewsArticle"),
  sponsored: labelled("AdvertiserContentArticle"),
  undated: { ...ready, analysis: undated },
  short: {
    ...ready,
    analysis: { ...undated, article: { ...undated.article, text: DEMO.article.text.slice(0, 380) } },
  },
  nothing: { status: "nothing", look: "empty" },
  unpaintable: { ...ready, paintable: false },
  error: { status: "error", message: "The reading stopped before its end.", details: "stack" },
  hostile: { ...ready, analysis: hostile },
};

function Gallery({ state }: { state: ViewState }) {
  const [marks, setMarks] = useState<MarkOptions>({
    density: 1,
    categories: { person: true, organization: true, place: true, figure: true, speech: false },
  });
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  return (
    <Popup
      state={state}
      marks={marks}
      revealed={revealed}
      t={t}
      locale={locale}
      access={{ site: "courier.example", mode: state.status === "off" ? "never" : "click" }}
      onMode={() => {}}
      onKeepOpen={() => {}}
      onOptions={() => {}}
      onMarks={setMarks}
      onCopy={async () => true}
      onSave={() => {}}
      onPageText={async () => null}
      onHide={async () => true}
      onUnhide={async () => true}
      onCommand={(command) =>
        command.type === "reveal" && setRevealed({ index: command.index, count: command.spans.length })
      }
    />
  );
}

render(<Gallery state={STATES[asked.get("state") ?? "ready"] ?? ready} />, document.getElementById("root")!);
