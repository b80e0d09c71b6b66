/** Firefox leaves what gets the focus where it is if a sliver of it is to be seen, and scrolls to the rest slowly. */
export function keepFocusInSight(document: Document): void {
  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element && target.matches(":focus-visible"))
      target.scrollIntoView({ block: "nearest" });
  });
}
