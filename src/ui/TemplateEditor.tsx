import { useId } from "preact/hooks";
import type { TemplateField } from "../export/index.ts";
import {
  DEFAULT_TEMPLATE,
  LONGEST_TEMPLATE,
  ROLES,
  templateFields,
  toMarkdown,
  unknownFields,
} from "../export/index.ts";
import { type MessageKey, useLanguage } from "./i18n.ts";
import { sample } from "./sample.ts";
import { today } from "./taking.ts";

const FIELDS: Record<TemplateField, MessageKey> = {
  title: "field_title",
  author: "field_author",
  publisher: "field_publisher",
  published: "field_published",
  accessed: "field_accessed",
  url: "field_url",
  kind: "field_kind",
  lead: "field_lead",
  facts: "field_facts",
  quotes: "field_quotes",
  background: "field_background",
  unsure: "field_unsure",
};

const braced = (name: string): string => `{{${name}}}`;

interface Props {
  /** Null for the built-in one. */
  template: string | null;
  onTemplate(template: string | null): void;
}

/** The reader's template for Markdown, what stands in it, and what it makes of an invented story. */
export function TemplateEditor({ template, onTemplate }: Props) {
  const { t, locale } = useLanguage();
  const id = useId();
  const text = template ?? DEFAULT_TEMPLATE;
  const unknown = unknownFields(text).map(braced);
  const isFull = text.length >= LONGEST_TEMPLATE;
  return (
    <div class="template">
      <label for={id}>{t("templateLabel")}</label>
      <textarea
        id={id}
        rows={16}
        spellcheck={false}
        autocapitalize="off"
        dir="ltr"
        maxLength={LONGEST_TEMPLATE}
        value={text}
        aria-describedby={`${id}-said`}
        onInput={(input) => {
          const typed = input.currentTarget.value;
          onTemplate(typed === DEFAULT_TEMPLATE ? null : typed);
        }}
      />
      <div id={`${id}-said`} role="status" class="wrong">
        {unknown.length > 0 && <p>{t("templateUnknown", [unknown.join(", ")])}</p>}
        {isFull && <p>{t("templateFull", [new Intl.NumberFormat(locale).format(LONGEST_TEMPLATE)])}</p>}
        {text.trim() === "" && <p>{t("templateEmpty")}</p>}
      </div>
      <button type="button" class="action" disabled={template === null} onClick={() => onTemplate(null)}>
        {t("templateReset")}
      </button>
      <Fields />
      <label for={`${id}-preview`}>{t("templatePreview")}</label>
      <textarea
        id={`${id}-preview`}
        class="preview"
        rows={24}
        readOnly
        lang="en"
        dir="ltr"
        value={toMarkdown(sample, { template: text, accessed: today() })}
      />
    </div>
  );
}

/** What may stand in a template, in plain words. */
function Fields() {
  const { t } = useLanguage();
  return (
    <details>
      <summary>{t("templateFields")}</summary>
      <dl>
        {templateFields().map((name) => (
          <div key={name}>
            <dt>
              <code>{braced(name)}</code>
            </dt>
            <dd>{t(FIELDS[name])}</dd>
          </div>
        ))}
      </dl>
      <h3>{t("templateRows")}</h3>
      <dl class="rows">
        {ROLES.map((role) => (
          <div key={role}>
            <dt>
              <code>{braced(role)}</code>
            </dt>
            <dd>{t(`role_${role}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="aside">{t("templateRules")}</p>
    </details>
  );
}
