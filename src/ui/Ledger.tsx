import type { Analysis } from "../engine/index.ts";
import { Evidence } from "./Evidence.tsx";
import { useLanguage } from "./i18n.ts";
import { QUOTE_KINDS, Said } from "./Said.tsx";
import { type Source, sourcesOf } from "./sources.ts";
import { Words } from "./Words.tsx";

/** Beyond these the ledger would push everything else out of sight; the rest is one click away. */
const SHOWN = 5;

function LedgerLine({ source, text }: { source: Source; text: string }) {
  const { t } = useLanguage();
  // Their own words before the reporter's.
  const shown = source.quotes.find((quote) => quote.kind === "direct") ?? source.quotes[0];
  const how = source.kinds.map((kind) => t(QUOTE_KINDS[kind]));
  if (source.unnamed) how.unshift(t("unnamed"));
  const id = `source/${source.name}`;
  return (
    <li>
      <Evidence id={id} spans={source.quotes.flatMap((quote) => quote.source ?? [])} class="name">
        <Words>{source.name}</Words>
      </Evidence>{" "}
      <span class="how">{how.join(", ")}</span>
      {shown && (
        <Evidence
          id={`${id}/says`}
          spans={[shown, ...source.quotes.filter((quote) => quote !== shown)].flatMap(
            (quote) => quote.contents,
          )}
          class="says"
        >
          <Said quote={shown} text={text} />
        </Evidence>
      )}
    </li>
  );
}

/** Who says so: each source, whether it is named, how it is quoted, and what it says first. */
export function Ledger({ analysis }: { analysis: Analysis }) {
  const { t } = useLanguage();
  const sources = sourcesOf(analysis);
  if (sources.length === 0) return null;
  const line = (source: Source) => (
    <LedgerLine key={source.name} source={source} text={analysis.article.text} />
  );
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
    </section>
  );
}
