/**
 * Words before a person's name that are no part of it: forms of address and offices. They become the person's
 * description ("US Defence Secretary"), and the name begins after them.
 */

/** Forms of address: never a description of their own. */
export const HONORIFICS = new Set(
  "ald ald. mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. sir dame lord lady rev rev. fr hon sheikh imam ayatollah maulana sri shri capt capt. sgt sgt. lt lt. col col. gen gen. maj maj. cpl pte adm adm. sen sen. rep rep. gov gov. cllr pc dc supt supt. insp insp. det det. cmdr cmdr. brig brig. mme mlle msgr msgr.".split(
    " ",
  ),
);

/** Offices and callings that stand before a name, in lower case; also the last word of longer ones. */
export const OFFICES = new Set(
  "president magistrate brigadier commodore marshal lieutenant-colonel major-general mullah madame monsieur mayor-elect president-elect vice-president premier chancellor minister secretary senator congressman congresswoman representative governor mayor councillor councilor ambassador envoy commissioner chairman chairwoman chair chief director manager coach captain general colonel major lieutenant sergeant admiral commander officer inspector superintendent constable detective sheriff judge justice magistrate attorney lawyer prosecutor solicitor barrister king queen prince princess duke duchess emperor sultan emir pope cardinal archbishop bishop father pastor reverend rabbi imam ayatollah professor doctor nurse surgeon scientist researcher analyst economist historian author novelist poet singer rapper actor actress musician guitarist drummer comedian presenter broadcaster journalist reporter correspondent editor columnist photographer activist campaigner lawmaker legislator politician leader deputy spokesman spokeswoman spokesperson official executive founder co-founder entrepreneur businessman businesswoman billionaire owner resident player striker midfielder defender goalkeeper winger batsman bowler champion astronaut assemblywoman assemblyman speaker treasurer taoiseach teacher student farmer driver pilot dissident warlord candidate nominee administrator whistleblower ceo cfo coo cto mp mep".split(
    " ",
  ),
);

/** What may stand before an office and belongs to it: "former US Defence Secretary", "acting deputy chief". */
export const OFFICE_MODIFIERS = new Set(
  "former ex then acting interim deputy vice assistant associate senior junior chief prime first foreign home defence defense finance health justice interior trade state district majority minority attorney managing executive lead veteran late incumbent outgoing incoming then-".split(
    " ",
  ),
);
