import { useState } from "preact/hooks";
import type { KeptRow } from "../../library/index.ts";
import { formatDay } from "../edtf.ts";
import { useLanguage } from "../i18n.ts";
import { EVENT_TYPES } from "../rows.ts";
import { Words } from "../Words.tsx";
import { formatInstant } from "./instant.ts";

interface Props {
  rows: readonly KeptRow[];
  onChanges(address: string): void;
  onDelete(address: string): void;
}

/** So many pages are drawn at a time. */
const AT_ONCE = 50;

/** Kept pages, each with a way to it and to what has changed of it. */
export function PageList({ rows, onChanges, onDelete }: Props) {
  const { t } = useLanguage();
  const [most, setMost] = useState(AT_ONCE);
  return (
    <>
      <ul class="kept">
        {rows.slice(0, most).map((row) => (
          <KeptPageItem key={row.address} row={row} onChanges={onChanges} onDelete={onDelete} />
        ))}
      </ul>
      {rows.length > most && (
        <button type="button" class="action" onClick={() => setMost(most + AT_ONCE)}>
          {t("showMore")}
        </button>
      )}
    </>
  );
}

function KeptPageItem({ row, onChanges, onDelete }: Omit<Props, "rows"> & { row: KeptRow }) {
  const { t, locale } = useLanguage();
  const { address, publisher, published, kept, type, hasChanged } = row;
  const title = row.title ?? address;
  const day = published === null ? null : formatDay(published, locale);
  return (
    <li>
      <div class="what">
        <h3>
          {/* Browsers open no file for an extension. */}
          {address.startsWith("http") ? (
            <a href={address} target="_blank" rel="noreferrer">
              <Words>{title}</Words>
            </a>
          ) : (
            <Words>{title}</Words>
          )}
        </h3>
        <p class="imprint">
          {publisher !== null && <Words class="outlet">{publisher}</Words>}
          {type !== null && <span>{t(EVENT_TYPES[type])}</span>}
          {day !== null && <span>{t("published", [day])}</span>}
          <span>{t("keptOn", [formatInstant(kept, locale)])}</span>
        </p>
      </div>
      <p class="ways-on">
        {hasChanged && (
          <button
            type="button"
            class="action changed"
            aria-label={t("whatChangedOf", [title])}
            onClick={() => onChanges(address)}
          >
            {t("whatChanged")}
          </button>
        )}{" "}
        <button
          type="button"
          class="action delete"
          aria-label={t("deleteOf", [title])}
          onClick={() => onDelete(address)}
        >
          {t("delete")}
        </button>
      </p>
    </li>
  );
}
