import type { TakenFile } from "../export/index.ts";

/**
 * Has the browser save a file as it saves any download, which needs no permission. The address of its content lives as
 * long as this view: freed earlier, it would be gone where the browser asks for a folder first.
 */
export function saveBlob(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
}

/** The same with a text. */
export const saveFile = ({ name, type, text }: TakenFile): void =>
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
