/** Asks the browser not to throw the library away when the disk is full. Some ask the reader; some say no. */
export function askToStay(): void {
  void navigator.storage.persist?.().catch(() => false);
}
