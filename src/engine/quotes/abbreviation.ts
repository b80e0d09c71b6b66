/** Ends straight before a full stop that ends no sentence: "Mr", "Sen", "U.S". */
export const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|Jr|Sr|Inc|Corp|Co|Ltd|No|vs|Prof|Rev|Hon|Capt|Maj|Adm)|\b\p{Lu}|[ap]\.m)$/u;
