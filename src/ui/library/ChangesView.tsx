import { useEffect, useRef } from "preact/hooks";
import type { Analysis, Quote, Span } from "../../engine/index.ts";
import { changesOf, type KeptPage, type Piece, type Reading, wordChanges } from "../../library/index.ts";
import { useLanguage } from "../i18n.ts";
import { excerpt, words } from "../text.ts";
import { ArticleLanguage, Words } from "../Words.tsx";
import { formatInstant } from "./instant.ts";

/** What a page says now beside what it said before, each with its day. */
export function ChangesView({ page, onBack }: { page: KeptPage; onBack(): void }) {
  const { t } = useLanguage();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus({ preventScroll: true }), [page.address]);
  const { earlier, latest } = page;
  return (
    <section class="changes">
      <button ref={back} type="button" class="action" onClick={onBack}>
        {t("backToLibrary")}
      </button>
      <ArticleLanguage.Provider value={latest.analysis.article.language}>
        <h2>
          <Words>{latest.analysis.article.title ?? page.address}</Words>
        </h2>
        {earlier === null ? <p>{t("nothingChanged")}</p> : <Found page={page} earlier={earlier} />}
      </ArticleLanguage.Provider>
    </section>
  );
}

/** One change: its name where it has one, and the words of both days. */
interface Item {
  name?: string | undefined;
  old: string | null;
  new: string | null;
}

function Found({ page, earlier }: { page: KeptPage; earlier: Reading }) {
  const { t } = useLanguage();
  const changes = changesOf(page);
  if (changes === null || changes.count === 0) return <p>{t("nothingChanged")}</p>;
  const [before, now] = [earlier.analysis, page.latest.analysis];
  const both = <T,>(one: { old: T | null; new: T | null }, of: (value: T, from: Analysis) => string) => ({
    old: one.old === null ? null : of(one.old, before),
    new: one.new === null ? null : of(one.new, now),
  });
  const spanned = (span: Span, { article }: Analysis) => words(article.text, span);
  const groups: [title: string, items: Item[]][] = [
    [t("changedHeadline"), changes.headline === null ? [] : [changes.headline]],
    [
      t("section_figures"),
      changes.numbers.map((one) => ({
        ...both(one, spanned),
        name: one.label === null ? undefined : t(one.label),
      })),
    ],
    [t("changedNames"), changes.names.map((one) => both(one, ({ name }) => name))],
    [
      t("category_speech"),
      changes.quotes.map((one) => ({
        ...both(one, ({ contents }: Quote, from) => excerpt(from.article.text, contents)),
        name: (one.new ?? one.old)?.source?.name,
      })),
    ],
    [t("changedParagraphs"), changes.paragraphs.map((one) => both(one, spanned))],
  ];
  return (
    <>
      {groups
        .filter(([, items]) => items.length > 0)
        .map(([title, items]) => (
          <section key={title}>
            <h3>{title}</h3>
            <ul>
              {items.map((item) => (
                <Both
                  key={`${item.name} ${item.old} ${item.new}`}
                  item={item}
                  days={[earlier.read, page.latest.read]}
                />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

function Both({ item, days }: { item: Item; days: [old: number, latest: number] }) {
  const pieces =
    item.old !== null && item.new !== null
      ? wordChanges(item.old, item.new)
      : { old: whole(item.old), new: whole(item.new) };
  return (
    <li>
      {item.name !== undefined && <p class="name">{item.name}</p>}
      <div class="both">
        <Side day={days[0]} pieces={pieces.old} tag="del" />
        <Side day={days[1]} pieces={pieces.new} tag="ins" />
      </div>
    </li>
  );
}

const whole = (text: string | null): Piece[] | null => (text === null ? null : [{ text, isNew: true }]);

function Side({ day, pieces, tag: Tag }: { day: number; pieces: Piece[] | null; tag: "del" | "ins" }) {
  const { t, locale } = useLanguage();
  return (
    <div class="side">
      <p class="day">{formatInstant(day, locale, true)}</p>
      {pieces === null ? (
        <p class="aside">{t("notThere")}</p>
      ) : (
        <p>
          <Words>
            {pieces.map(({ text, isNew }, i) =>
              isNew ? <Tag key={i}>{text}</Tag> : <span key={i}>{text}</span>,
            )}
          </Words>
        </p>
      )}
    </div>
  );
}
