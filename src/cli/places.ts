/** In the npm package everything lies beside its bundle; in the repository where it was written. */
const isBundle = !import.meta.url.endsWith(".ts");

/** The folder of the weights. */
export const MODEL = new URL(isBundle ? "model/" : "../../extension/model/", import.meta.url);

/** The program that reads documents for a batch. */
export const WORKER = new URL(isBundle ? "worker.js" : "worker.ts", import.meta.url);
