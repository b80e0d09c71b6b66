import type { ComponentChildren } from "preact";
import { PLACES_TO_LOOK, type Query, SORTS, type Sort, type Within } from "../../library/index.ts";
import { type MessageKey, useLanguage } from "../i18n.ts";
import { EVENT_TYPES } from "../rows.ts";

interface Props {
  query: Query;
  onQuery(query: Query): void;
}

const WITHIN: Record<Within, MessageKey> = {
  anywhere: "searchAnywhere",
  title: "searchTitle",
  person: "category_person",
  organization: "category_organization",
  place: "category_place",
};

const ORDERS: Record<Sort, MessageKey> = {
  opened: "orderOpened",
  kept: "orderKept",
  published: "orderPublished",
  title: "orderTitle",
  outlet: "orderOutlet",
};

const TYPES = Object.keys(EVENT_TYPES) as (keyof typeof EVENT_TYPES)[];

/** A control under its name. */
function Field({ label, name, children }: { label: string; name?: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
    <label class={name}>
      <span>{label}</span>
      {children}
    </label>
  );
}

/** What is looked for, and in which order it stands; it is found while it is typed. */
export function SearchForm({ query, onQuery }: Props) {
  const { t } = useLanguage();
  const change = (changed: Partial<Query>) => onQuery({ ...query, ...changed });
  return (
    <search class="search">
      <Field label={t("searchWords")} name="words">
        <input
          type="search"
          autocomplete="off"
          value={query.words}
          onInput={(input) => change({ words: input.currentTarget.value })}
        />
      </Field>
      <Field label={t("searchWithin")}>
        <select
          value={query.within}
          onChange={(chosen) => change({ within: chosen.currentTarget.value as Within })}
        >
          {PLACES_TO_LOOK.map((within) => (
            <option key={within} value={within}>
              {t(WITHIN[within])}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t("searchKind")}>
        <select
          value={query.type ?? ""}
          onChange={(chosen) =>
            change({ type: TYPES.find((type) => type === chosen.currentTarget.value) ?? null })
          }
        >
          <option value="">{t("searchAnyKind")}</option>
          {TYPES.map((type) => (
            <option key={type} value={type}>
              {t(EVENT_TYPES[type])}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t("searchFrom")}>
        <input
          type="date"
          value={query.from ?? ""}
          onInput={(input) => change({ from: input.currentTarget.value || null })}
        />
      </Field>
      <Field label={t("searchTo")}>
        <input
          type="date"
          value={query.to ?? ""}
          onInput={(input) => change({ to: input.currentTarget.value || null })}
        />
      </Field>
      <Field label={t("order")}>
        <select
          value={query.sort}
          onChange={(chosen) => change({ sort: chosen.currentTarget.value as Sort })}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(ORDERS[sort])}
            </option>
          ))}
        </select>
      </Field>
    </search>
  );
}
