/**
 * The Dutch gemeenten, to catch a mistyped or invented name in an import. It holds the division of 2022, the first year
 * of the Wet inburgering 2021, and every later one up to and including 2026: a gemeente that has merged since is still
 * right in an older file. Source: the yearly gemeentelijke indeling of the CBS.
 */
const PER_PROVINCIE: Readonly<Record<string, string>> = {
  Groningen: `Eemsdelta, Groningen, Het Hogeland, Midden-Groningen, Oldambt, Pekela, Stadskanaal, Veendam,
    Westerkwartier, Westerwolde`,
  Fryslân: `Achtkarspelen, Ameland, Dantumadiel, De Fryske Marren, Harlingen, Heerenveen, Leeuwarden,
    Noardeast-Fryslân, Ooststellingwerf, Opsterland, Schiermonnikoog, Smallingerland, Súdwest-Fryslân, Terschelling,
    Tytsjerksteradiel, Vlieland, Waadhoeke, Weststellingwerf`,
  Drenthe: `Aa en Hunze, Assen, Borger-Odoorn, Coevorden, De Wolden, Emmen, Hoogeveen, Meppel, Midden-Drenthe,
    Noordenveld, Tynaarlo, Westerveld`,
  Overijssel: `Almelo, Borne, Dalfsen, Deventer, Dinkelland, Enschede, Haaksbergen, Hardenberg, Hellendoorn, Hengelo,
    Hof van Twente, Kampen, Losser, Oldenzaal, Olst-Wijhe, Ommen, Raalte, Rijssen-Holten, Staphorst, Steenwijkerland,
    Tubbergen, Twenterand, Wierden, Zwartewaterland, Zwolle`,
  Flevoland: `Almere, Dronten, Lelystad, Noordoostpolder, Urk, Zeewolde`,
  Gelderland: `Aalten, Apeldoorn, Arnhem, Barneveld, Berg en Dal, Berkelland, Beuningen, Bronckhorst, Brummen, Buren,
    Culemborg, Doesburg, Doetinchem, Druten, Duiven, Ede, Elburg, Epe, Ermelo, Harderwijk, Hattem, Heerde, Heumen,
    Lingewaard, Lochem, Maasdriel, Montferland, Neder-Betuwe, Nijkerk, Nijmegen, Nunspeet, Oldebroek, Oost Gelre,
    Oude IJsselstreek, Overbetuwe, Putten, Renkum, Rheden, Rozendaal, Scherpenzeel, Tiel, Voorst, Wageningen,
    West Betuwe, West Maas en Waal, Westervoort, Wijchen, Winterswijk, Zaltbommel, Zevenaar, Zutphen`,
  Utrecht: `Amersfoort, Baarn, Bunnik, Bunschoten, De Bilt, De Ronde Venen, Eemnes, Houten, IJsselstein, Leusden, Lopik,
    Montfoort, Nieuwegein, Oudewater, Renswoude, Rhenen, Soest, Stichtse Vecht, Utrecht, Utrechtse Heuvelrug,
    Veenendaal, Vijfheerenlanden, Wijk bij Duurstede, Woerden, Woudenberg, Zeist`,
  'Noord-Holland': `Aalsmeer, Alkmaar, Amstelveen, Amsterdam, Bergen, Beverwijk, Blaricum, Bloemendaal, Castricum,
    Den Helder, Diemen, Dijk en Waard, Drechterland, Edam-Volendam, Enkhuizen, Gooise Meren, Haarlem, Haarlemmermeer,
    Heemskerk, Heemstede, Heiloo, Hilversum, Hollands Kroon, Hoorn, Huizen, Koggenland, Landsmeer, Laren, Medemblik,
    Oostzaan, Opmeer, Ouder-Amstel, Purmerend, Schagen, Stede Broec, Texel, Uitgeest, Uithoorn, Velsen, Waterland,
    Weesp, Wijdemeren, Wormerland, Zaanstad, Zandvoort`,
  'Zuid-Holland': `'s-Gravenhage, Den Haag, Alblasserdam, Albrandswaard, Alphen aan den Rijn, Barendrecht,
    Bodegraven-Reeuwijk, Brielle, Capelle aan den IJssel, Delft, Dordrecht, Goeree-Overflakkee, Gorinchem, Gouda,
    Hardinxveld-Giessendam, Hellevoetsluis, Hendrik-Ido-Ambacht, Hillegom, Hoeksche Waard, Kaag en Braassem, Katwijk,
    Krimpen aan den IJssel, Krimpenerwaard, Lansingerland, Leiden, Leiderdorp, Leidschendam-Voorburg, Lisse, Maassluis,
    Midden-Delfland, Molenlanden, Nieuwkoop, Nissewaard, Noordwijk, Oegstgeest, Papendrecht, Pijnacker-Nootdorp,
    Ridderkerk, Rijswijk, Rotterdam, Schiedam, Sliedrecht, Teylingen, Vlaardingen, Voorne aan Zee, Voorschoten,
    Waddinxveen, Wassenaar, Westland, Westvoorne, Zoetermeer, Zoeterwoude, Zuidplas, Zwijndrecht`,
  Zeeland: `Borsele, Goes, Hulst, Kapelle, Middelburg, Noord-Beveland, Reimerswaal, Schouwen-Duiveland, Sluis,
    Terneuzen, Tholen, Veere, Vlissingen`,
  'Noord-Brabant': `'s-Hertogenbosch, Den Bosch, Alphen-Chaam, Altena, Asten, Baarle-Nassau, Bergeijk, Bergen op Zoom,
    Bernheze, Best, Bladel, Boekel, Boxtel, Breda, Cranendonck, Deurne, Dongen, Drimmelen, Eersel, Eindhoven,
    Etten-Leur, Geertruidenberg, Geldrop-Mierlo, Gemert-Bakel, Gilze en Rijen, Goirle, Halderberge, Heeze-Leende,
    Helmond, Heusden, Hilvarenbeek, Laarbeek, Land van Cuijk, Loon op Zand, Maashorst, Meierijstad, Moerdijk,
    Nuenen Gerwen en Nederwetten, Oirschot, Oisterwijk, Oosterhout, Oss, Reusel-De Mierden, Roosendaal, Rucphen,
    Sint-Michielsgestel, Someren, Son en Breugel, Steenbergen, Tilburg, Valkenswaard, Veldhoven, Vught, Waalre,
    Waalwijk, Woensdrecht, Zundert`,
  Limburg: `Beek, Beekdaelen, Beesel, Bergen, Brunssum, Echt-Susteren, Eijsden-Margraten, Gennep, Gulpen-Wittem,
    Heerlen, Horst aan de Maas, Kerkrade, Landgraaf, Leudal, Maasgouw, Maastricht, Meerssen, Mook en Middelaar,
    Nederweert, Peel en Maas, Roerdalen, Roermond, Simpelveld, Sittard-Geleen, Stein, Vaals, Valkenburg aan de Geul,
    Venlo, Venray, Voerendaal, Weert`,
};

/** Case, accents and commas do not count, nor the province that the CBS adds to some names: `Bergen (NH.)`. */
const vergelijkbaar = (naam: string) =>
  naam
    .normalize('NFD')
    .replace(/\p{M}|,|\([^)]*\)/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const NAMEN: ReadonlySet<string> = new Set(
  Object.values(PER_PROVINCIE)
    .flatMap((namen) => namen.split(','))
    .map(vergelijkbaar),
);

/** Whether this is the name of a gemeente in one of the years 2022 to 2026. */
export const isGemeente = (naam: string): boolean => NAMEN.has(vergelijkbaar(naam));
