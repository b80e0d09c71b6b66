import { useEffect, useMemo, useRef } from "preact/hooks";
import { type KeptPage, type KeptRow, type Query, search } from "../../library/index.ts";
import { Banner } from "../Banner.tsx";
import { Brand } from "../Brand.tsx";
import { LanguageContext, type MessageKey, type Translate, useLanguage } from "../i18n.ts";
import { ChangesView } from "./ChangesView.tsx";
import { KeepSwitch } from "./KeepSwitch.tsx";
import { PageList } from "./PageList.tsx";
import { SearchForm } from "./SearchForm.tsx";
import { WholeLibrary, type WholeLibraryProps } from "./WholeLibrary.tsx";

export interface LibraryProps extends Omit<WholeLibraryProps, "count"> {
  t: Translate;
  locale: string;
  /** New pages are kept. */
  isOn: boolean;
  isPrivate: boolean;
  /** Null until they are read. */
  rows: readonly KeptRow[] | null;
  /** How many pages are kept; as long as `rows` are fewer, the others are still being read. */
  total: number;
  query: Query;
  /** Something went wrong. */
  trouble: MessageKey | null;
  /** What came of an import. */
  told: string | null;
  /** The page that was deleted last, as long as it can be put back. */
  deleted: KeptPage | null;
  /** The page whose changes are shown. */
  changed: KeptPage | null;
  onKeep(isOn: boolean): void;
  onQuery(query: Query): void;
  onDelete(address: string): void;
  onUndo(): void;
  onChanges(address: string | null): void;
}

/** The library's page: props in, callbacks out. */
export function Library(props: LibraryProps) {
  const { t, locale, trouble, told, changed, deleted } = props;
  return (
    <LanguageContext.Provider value={{ t, locale }}>
      <header class="top">
        <Brand />
      </header>
      <main class="wide">
        <h1>{t("library")}</h1>
        {trouble && <Banner>{t(trouble)}</Banner>}
        {props.isPrivate ? (
          <p>{t("libraryPrivate")}</p>
        ) : changed !== null ? (
          <ChangesView page={changed} onBack={() => props.onChanges(null)} />
        ) : (
          <Pages {...props} />
        )}
        <p class="told" role="status">
          {told}
        </p>
      </main>
      {deleted && <Deleted page={deleted} onUndo={props.onUndo} />}
    </LanguageContext.Provider>
  );
}

function Pages(props: LibraryProps) {
  const { isOn, rows, total, query, onQuery, onChanges, onDelete } = props;
  const { t } = useLanguage();
  const found = useMemo(() => search(rows ?? [], query), [rows, query]);
  return (
    <>
      <KeepSwitch isOn={isOn} onKeep={props.onKeep} />
      {rows !== null && rows.length === 0 && <p class="nothing">{t(isOn ? "libraryEmpty" : "libraryOff")}</p>}
      {rows !== null && rows.length > 0 && (
        <>
          <SearchForm query={query} onQuery={onQuery} />
          <p class="count" role="status">
            {/* What is not read yet may fit. */}
            {rows.length < total
              ? null
              : found.length === 0
                ? t("searchNothing")
                : t("searchFound", [String(found.length), String(rows.length)])}
          </p>
          <h2 class="sr-only">{t("libraryPages")}</h2>
          <PageList rows={found} onChanges={onChanges} onDelete={onDelete} />
        </>
      )}
      {rows !== null && <WholeLibrary {...props} count={total} />}
    </>
  );
}

/** Says what was deleted, with the way back; it takes the focus that the page's button had. */
function Deleted({ page, onUndo }: { page: KeptPage; onUndo(): void }) {
  const { t } = useLanguage();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus({ preventScroll: true }), [page]);
  return (
    <div class="hidden-notice">
      <p id="deleted-what" role="status">
        {t("deleted")} <bdi>{page.latest.analysis.article.title ?? page.address}</bdi>
      </p>
      <button ref={undo} type="button" class="action" aria-describedby="deleted-what" onClick={onUndo}>
        {t("undo")}
      </button>
    </div>
  );
}
