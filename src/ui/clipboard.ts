/**
 * Puts text on the clipboard; false where the browser does not let us. Pages without https, and pages whose policy
 * forbids it, have no clipboard to write to: there the older command copies, before the page's own listeners hear it.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    let copied = false;
    const fill = (event: ClipboardEvent) => {
      event.stopImmediatePropagation();
      event.preventDefault();
      event.clipboardData?.setData("text/plain", text);
      copied = event.clipboardData !== null;
    };
    window.addEventListener("copy", fill, { capture: true });
    const done = document.execCommand("copy");
    window.removeEventListener("copy", fill, { capture: true });
    return done && copied;
  }
}
