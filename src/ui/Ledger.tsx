import type { Analysis } from "../engine/index.ts";
import { Evidence } from "./Evidence.tsx";
import { useLanguage } from "./i18n.ts";
import { Quotes } from "./Quotes.tsx";
import { QUOTE_KINDS } from "./Said.tsx";
import { outermost, type Source, sourcesOf, unsourced } from "./sources.ts";
import { Words } from "./Words.tsx";

/** Beyond these the ledger would push everything else out of sight; the rest is one click away. */
const SHOWN = 5;

function LedgerLine({ source, analysis }: { source: Source; analysis: Analysis }) {
  const { t } = useLanguage();
  // Their own words before the reporter's.
  const said = outermost(source.quotes);
  const first = said.find((quote) => quote.kind === "direct") ?? said[0];
  const more = said.filter((quote) => quote !== first);
  const how = source.kinds.map((kind) => t(QUOTE_KINDS[kind]));
  if (source.unnamed) how.unshift(t("unnamed"));
  return (
    <li class="source">
      <Evidence
        id={`source/${source.name}`}
        spans={source.quotes.flatMap((quote) => quote.source ?? [])}
        class="name"
      >
        <Words>{source.name}</Words>
      </Evidence>{" "}
      <span class="how">{how.join(", ")}</span>
      {first && <Quotes quotes={[first]} analysis={analysis} byline="none" />}
      {more.length > 0 && (
        <details>
          <summary>{t("moreQuotes", [String(more.length)])}</summary>
          <Quotes quotes={more} analysis={analysis} byline="how" />
        </details>
      )}
    </li>
  );
}

/** Who says so: each source, whether it is named, and all that it says, each quotation once. */
export function Ledger({ analysis }: { analysis: Analysis }) {
  const { t } = useLanguage();
  const sources = sourcesOf(analysis);
  const others = unsourced(analysis, sources);
  if (sources.length + others.length === 0) return null;
  const line = (source: Source) => <LedgerLine key={source.name} source={source} analysis={analysis} />;
  const rest = sources.slice(SHOWN);
  return (
    <section class="ledger">
      <h2>{t("role_source")}</h2>
      <ul>{sources.slice(0, SHOWN).map(line)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{t("moreSources", [String(rest.length)])}</summary>
          <ul>{rest.map(line)}</ul>
        </details>
      )}
      {others.length > 0 && (
        <details>
          <summary>{t("otherQuotes", [String(others.length)])}</summary>
          <Quotes quotes={others} analysis={analysis} byline="who" />
        </details>
      )}
    </section>
  );
}
