import type { Span } from "../engine/index.ts";
import { useLanguage } from "./i18n.ts";
import { useTaking } from "./taking.ts";

/** Copies a link to the words that the reader is looking at. */
export function CopyLink({ span }: { span: Span | undefined }) {
  const { t } = useLanguage();
  const copyLink = useTaking()?.copyLink;
  if (!copyLink || !span) return null;
  return (
    <>
      {" "}
      <button type="button" class="copy-link" onClick={() => copyLink(span)}>
        <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
          <path d="M6.5 9.5l3-3M7 4.5l1.2-1.2a3.1 3.1 0 0 1 4.4 4.4L11.4 9M9 11.5l-1.2 1.2a3.1 3.1 0 0 1-4.4-4.4L4.6 7" />
        </svg>
        {t("copyLink")}
      </button>
    </>
  );
}
