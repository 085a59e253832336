/**
 * The printable letter, for a school that cannot be reached electronically (M5): A4, with the address where the left
 * window of a C5 or DL envelope shows it. Tagged, so that a screen reader can read it. The same letter always gives the
 * same bytes, and nothing is fetched from elsewhere.
 */
import { momentVan } from '../../../domain/termijn/index.ts';
import { AFZENDER } from '../afzender.ts';
import { Blad, mm } from './blad.ts';
import type { Blok } from './brief.ts';
import {
  AANHEF,
  adresregels,
  dagtekening,
  GROET,
  meldingen,
  ondertekening,
  type Opmaakvraag,
  slot,
} from './opmaakvraag.ts';

/** Distances in mm from the top of the first page. */
const MELDING_OP = 8;
const AFZENDER_OP = 24;
const RETOUR_OP = 46;
const ADRES_OP = 51;
const BRIEF_OP = 94;

/** Width of the address, within a window of 90 mm. */
const ADRESBREEDTE = 80;
/** What is left of the height of the window. */
const ADRESHOOGTE = 38;
const HANDTEKENING = 14;

export async function alsPdf(vraag: Opmaakvraag): Promise<Buffer> {
  const { onderwerp, kenmerk, datum, blokken } = vraag;
  const blad = new Blad({
    titel: `${onderwerp} (${kenmerk})`,
    auteur: AFZENDER.naam,
    moment: momentVan(datum, '12:00'),
  });
  tekenBriefhoofd(blad, vraag);
  blad.ga(mm(BRIEF_OP));
  blad.regels([dagtekening(vraag), `Kenmerk: ${kenmerk}`]);
  blad.titel(onderwerp);
  blad.alinea(AANHEF);
  const delen = opKop(blokken);
  for (const deel of delen.slice(0, -1)) tekenDeel(blad, deel);
  tekenLaatsteDeel(blad, delen.at(-1) ?? [], vraag);
  tekenSlot(blad, vraag);
  blad.voet((nummer, aantal) => [`Kenmerk: ${kenmerk}`, `Bladzijde ${nummer} van ${aantal}`]);
  return await blad.klaar();
}

function tekenBriefhoofd(blad: Blad, vraag: Opmaakvraag): void {
  blad.ga(mm(MELDING_OP));
  for (const melding of meldingen(vraag)) blad.melding(melding);
  blad.ga(mm(AFZENDER_OP));
  blad.afzender(AFZENDER.naam, AFZENDER.afdeling);
  blad.ga(mm(RETOUR_OP));
  blad.klein(`Afzender: ${AFZENDER.naam}, ${AFZENDER.postadres.join(', ')}`);
  blad.ga(mm(ADRES_OP));
  blad.adres(adresregels(vraag), mm(ADRESBREEDTE), mm(ADRESHOOGTE));
}

/** The blocks up to each heading, and each heading with what follows it. */
function opKop(blokken: readonly Blok[]): Blok[][] {
  const delen: Blok[][] = [];
  for (const blok of blokken) {
    const huidig = delen.at(-1);
    if (huidig && blok.soort !== 'kop') huidig.push(blok);
    else delen.push([blok]);
  }
  return delen;
}

/** A legal paragraph stays on one page; any other heading stays with what follows it first. */
function tekenDeel(blad: Blad, deel: readonly Blok[]): void {
  const [eerste] = deel;
  const bijeen = eerste?.soort === 'kop' && eerste.bijeen ? deel : deel.slice(0, 2);
  blad.houdBijeen(bijeen.map((blok) => blad.hoogteVan(blok)));
  for (const blok of deel) blad.blok(blok);
}

/** A signature never stands alone on a page: what is said last goes with it. */
function tekenLaatsteDeel(blad: Blad, deel: readonly Blok[], vraag: Opmaakvraag): void {
  const [eerste] = deel;
  const heel = deel.length <= 2 || (eerste?.soort === 'kop' && eerste.bijeen);
  const laatste = heel ? deel : deel.slice(-1);
  if (!heel) tekenDeel(blad, deel.slice(0, -1));
  const hoogten = laatste.map((blok) => blad.hoogteVan(blok));
  blad.houdBijeen([...hoogten, ...slothoogten(blad, vraag)]);
  // What is too long for one page with the signature still keeps together what it can.
  tekenDeel(blad, laatste);
}

function slothoogten(blad: Blad, vraag: Opmaakvraag): number[] {
  const teksten = [GROET, AFZENDER.naam, ondertekening(vraag), slot(vraag)];
  return [...teksten.map((tekst) => blad.hoogteVan({ soort: 'alinea', tekst })), mm(HANDTEKENING)];
}

function tekenSlot(blad: Blad, vraag: Opmaakvraag): void {
  const naam = [AFZENDER.naam, ondertekening(vraag)];
  const vragen = slot(vraag);
  blad.houdBijeen(slothoogten(blad, vraag));
  blad.alinea(GROET);
  blad.wit(mm(HANDTEKENING));
  blad.regels(naam);
  blad.lijn();
  blad.alinea(vragen);
}
