export { COUNTED, type Count, countOf, spread } from "../export/counts.ts";
