/**
 * Words by which a headline says what sort of piece stands below it, where that is no news: it explains ("explained",
 * "here's how"), judges ("opinion", "review"), lists ("things", "ways"), advises ("guide", "tips") or asks ("quiz").
 */
export const PIECES: ReadonlySet<string> = new Set(
  "explained explainer explains here why how opinion analysis editorial column commentary review interview interviews answered quiz guide tips things ways reasons takeaways recipes".split(
    " ",
  ),
);
