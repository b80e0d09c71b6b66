import { useEffect, useRef, useState } from "preact/hooks";
import { useLanguage } from "../i18n.ts";
import { formatBytes } from "./instant.ts";

export interface WholeLibraryProps {
  /** How many pages there are. */
  count: number;
  /** Bytes; null where the browser does not say. */
  used: number | null;
  onExport(): void;
  onImport(file: File): void;
  onDeleteAll(): void;
}

/** What is done with all pages at once: a file of them, pages out of a file, and the end of them. */
export function WholeLibrary({ count, used, onExport, onImport, onDeleteAll }: WholeLibraryProps) {
  const { t, locale } = useLanguage();
  return (
    <section class="part">
      <div class="about">
        <h2>{t("libraryFile")}</h2>
        {used !== null && <p class="used">{t("roomTaken", [formatBytes(used, locale)])}</p>}
      </div>
      <div class="content">
        {count > 0 && (
          <p>
            <button type="button" class="action export" onClick={onExport}>
              {t("exportHidden")}
            </button>
          </p>
        )}
        <label class="from-file">
          <span>{t("libraryImport")}</span>
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) onImport(file);
              // The same file may be chosen again.
              currentTarget.value = "";
            }}
          />
        </label>
        {count > 0 && <DeleteAll count={count} onDeleteAll={onDeleteAll} />}
      </div>
    </section>
  );
}

function DeleteAll({ count, onDeleteAll }: Pick<WholeLibraryProps, "count" | "onDeleteAll">) {
  const { t } = useLanguage();
  const [asking, setAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) cancel.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <button type="button" class="action delete-all" onClick={() => setAsking(true)}>
        {t("deleteAll")}
      </button>
    );
  return (
    <p class="confirm">
      <strong>{t("deleteAllSure", [String(count)])}</strong>{" "}
      <button type="button" class="action" onClick={onDeleteAll}>
        {t("deleteAll")}
      </button>{" "}
      <button ref={cancel} type="button" class="action" onClick={() => setAsking(false)}>
        {t("cancel")}
      </button>
    </p>
  );
}
