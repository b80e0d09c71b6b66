import type { Entity, EntityType } from "../engine/index.ts";
import { hiddenName } from "../page/hidden.ts";
import { Evidence } from "./Evidence.tsx";
import { type MessageKey, useLanguage } from "./i18n.ts";
import { NotThis } from "./NotThis.tsx";
import { Section } from "./Section.tsx";
import { Words } from "./Words.tsx";

interface Props {
  title: MessageKey;
  types: readonly EntityType[];
  entities: readonly Entity[];
  open: boolean;
}

/** Who and what is named, the most often first, with what the text calls it and how often it is mentioned. */
export function Entities({ title, types, entities, open }: Props) {
  const { t } = useLanguage();
  const shown = entities
    .filter((entity) => types.includes(entity.type))
    .sort((a, b) => b.mentions.length - a.mentions.length);
  return (
    <Section title={title} count={shown.length} open={open}>
      <ul class="entries">
        {shown.map((entity) => (
          <li key={entity.id}>
            <span>
              <Evidence id={`entity/${entity.id}`} spans={entity.mentions} class="value">
                <Words>{entity.name}</Words>
              </Evidence>
              {entity.description !== null && <Words class="description">{entity.description}</Words>}
            </span>{" "}
            <span class="note">
              {entity.mentions.length > 1 && t("mentions", [String(entity.mentions.length)])}
              <NotThis item={hiddenName(entity)} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
