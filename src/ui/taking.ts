import { createContext } from "preact";
import { useContext, useState } from "preact/hooks";
import type { Analysis, Span } from "../engine/index.ts";
import {
  LinkMaker,
  type PageText,
  type TakeFormat,
  type TakenFile,
  type TakeOptions,
  takeAlong,
  writeAs,
} from "../export/index.ts";
import type { MessageKey, Translate } from "./i18n.ts";

/** What a view lends to the reader who takes something along. */
export interface TakingProps {
  /** Puts text on the clipboard; false where the browser does not let us. */
  onCopy(text: string): Promise<boolean>;
  onSave(file: TakenFile): void;
  /** All text of the page, for links and quotations that lead to the article's words and to no others; null if unknown. */
  onPageText(): Promise<PageText | null>;
  /** The reader's own template for Markdown; null where there is none. */
  onTemplate?(): Promise<string | null>;
  /** Shows the settings, where the template is. */
  onOptions?(): void;
}

export interface Taking {
  copy(format: TakeFormat): void;
  save(format: TakeFormat): void;
  /** Null where the page has no address that others could open. */
  copyLink: ((span: Span) => void) | null;
  /** The card itself, for what is made of it by hand. */
  analysis: Analysis;
  copyText(text: string): void;
  saveText(file: TakenFile): void;
  /** Null in a view that leads nowhere else. */
  editTemplate: (() => void) | null;
}

/** Null in a view that lends nothing. */
export const TakingContext = createContext<Taking | null>(null);

export const useTaking = (): Taking | null => useContext(TakingContext);

/** A sentence on what was just done. */
export interface Told {
  text: string;
  /** Counts the sentences, so that the same words are told again. */
  nth: number;
}

export const FORMATS: Record<TakeFormat, { name: MessageKey; use: MessageKey }> = {
  markdown: { name: "format_markdown", use: "format_markdown_use" },
  csv: { name: "format_csv", use: "format_csv_use" },
  annotations: { name: "format_annotations", use: "format_annotations_use" },
  hypothesis: { name: "format_hypothesis", use: "format_hypothesis_use" },
  csl: { name: "format_csl", use: "format_csl_use" },
};

/** The day on the clock on the wall, as ISO 8601 has it. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** What can be done with a card, and the sentence on what was done last. */
export function useTakingOf(
  analysis: Analysis | null,
  { onCopy, onSave, onPageText, onTemplate, onOptions }: TakingProps,
  t: Translate,
) {
  const [told, setTold] = useState<Told | null>(null);
  const tell = (text: string) => setTold((last) => ({ text, nth: (last?.nth ?? 0) + 1 }));
  const copyText = async (text: string, done: string, failed: string) =>
    tell((await onCopy(text)) ? done : failed);
  const optionsFor = async (format: TakeFormat): Promise<TakeOptions> => {
    const accessed = today();
    const created = new Date().toISOString();
    // Tables and references have no place on the page.
    if (format === "csv" || format === "csl") return { accessed };
    const [page, template] = await Promise.all([onPageText(), onTemplate?.()]);
    return { accessed, created, page: page ?? undefined, template: template ?? undefined };
  };
  const saveText = (file: TakenFile) => {
    onSave(file);
    tell(t("saving", [file.name]));
  };
  const taking: Taking | null = analysis && {
    copy: async (format) =>
      copyText(
        writeAs(analysis, format, await optionsFor(format)),
        t("copiedAs", [t(FORMATS[format].name)]),
        t("notCopied"),
      ),
    save: async (format) => saveText(takeAlong(analysis, format, await optionsFor(format))),
    analysis,
    copyText: (text) => void copyText(text, t("copied"), t("notCopied")),
    saveText,
    editTemplate: onOptions ?? null,
    copyLink: /^https?:/.test(analysis.article.url ?? "")
      ? async (span) => {
          const { url, text } = analysis.article;
          const link = new LinkMaker(text, (await onPageText()) ?? undefined).link(url, span);
          await copyText(
            link ?? url!,
            t(link === null ? "pageLinkCopied" : "linkCopied"),
            t("linkNotCopied"),
          );
        }
      : null,
  };
  return { taking, told, copyDetails: (text: string) => void copyText(text, t("copied"), t("notCopied")) };
}
