/** What people go in, and are hit or saved in. */
export const VEHICLES: ReadonlySet<string> = new Set(
  "boat ship ferry bus train tram plane jet airliner helicopter aircraft car truck lorry van tanker minibus motorcycle motorbike pickup vehicle bicycle bike".split(
    " ",
  ),
);

/** Where people work, live, pray or are kept: what is struck, raided, closed or opened, and neither a person nor a body. */
export const SITES: ReadonlySet<string> = new Set(
  "airport airbase airfield apartment bakery bank bar barracks base bazaar border bridge building bunker cafe camp cathedral cemetery checkpoint church cinema clinic club college compound consulate convoy dam depot dormitory embassy facility factory farm field flat garage garrison gate hall hangar harbor harbour headquarters home hospital hostel hotel house kindergarten kitchen laboratory library mall mansion market mill mine monastery mosque motel museum neighborhood neighbourhood nightclub nursery office outpost palace park pharmacy pier pipeline plant plaza port position post prison property pub quarter railway ranch refinery reactor residence restaurant road runway school seminary settlement shelter shop shrine silo site square stadium station store street studio suburb supermarket synagogue temple tent terminal theater theatre tower town tunnel university village villa warehouse winery workshop yard".split(
    " ",
  ),
);
