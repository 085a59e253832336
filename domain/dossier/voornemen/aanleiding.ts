/** On what a voornemen can rest now: the application, the conversion, a negative advice or none, an insufficient TidK. */
import { lopendeAanvraag } from '../aanvraag/lopend.ts';
import { openMeetjaren } from '../meetjaar/meetjaar.ts';
import type { Dossier } from '../dossier.ts';
import type { Weigering } from '../procedure.ts';
import { isUitgebleven } from '../resultatenaudit/uitgebleven.ts';
import { signalenVoorVoornemen } from '../signalen/open.ts';
import type { Aanleiding, Maatregel, Voornemen, Voornemengrond } from './feiten.ts';

/** Each measure in a sentence: `het voornemen tot …`. */
export const MAATREGEL_IN_WOORDEN: Readonly<Record<Maatregel, string>> = {
  'afwijzing van de aanvraag': 'afwijzing van de aanvraag',
  'weigering van de omzetting': 'weigering van het keurmerk voor onbepaalde tijd',
  waarschuwing: 'een waarschuwing',
  herstelperiode: 'een herstelperiode',
  schorsing: 'schorsing van het keurmerk',
  intrekking: 'intrekking van het keurmerk',
};

/** The voornemens on which nothing has been decided yet, oldest first. */
export function openVoornemens({ voornemen }: Dossier): Voornemen[] {
  return voornemen.voornemens.filter((v) => v.afgedaanOp === null);
}

/** Everything on which a voornemen could rest now. */
export function mogelijkeAanleidingen(dossier: Dossier): Aanleiding[] {
  const { keurmerk, medewerking, resultatenaudit, toezicht } = dossier;
  const gevonden: Aanleiding[] = [];
  const aanvraag = lopendeAanvraag(dossier);
  if (aanvraag) gevonden.push({ soort: 'aanvraag', nummer: aanvraag.nummer });
  if (!keurmerk.soort) return gevonden;
  if (keurmerk.soort === 'bepaalde tijd' && !keurmerk.omzetting)
    gevonden.push({ soort: 'keurmerk voor bepaalde tijd' });
  for (const { meetjaar, advies, goedgekeurdOp } of resultatenaudit.rondes) {
    if (advies === 'negatief' && goedgekeurdOp === null) gevonden.push({ soort: 'resultatenaudit', meetjaar });
  }
  for (const { jaar: meetjaar } of openMeetjaren(dossier)) {
    if (isUitgebleven(dossier, meetjaar)) gevonden.push({ soort: 'geen resultatenaudit', meetjaar });
  }
  if (toezicht.laatste?.uitkomst === 'onvoldoende') {
    gevonden.push({ soort: 'toezicht', gehoudenOp: toezicht.laatste.gehoudenOp });
  }
  const geweigerdOp = medewerking.weigeringen.at(-1);
  if (geweigerdOp) gevonden.push({ soort: 'medewerking', laatsteOp: geweigerdOp });
  for (const nummer of signalenVoorVoornemen(dossier)) gevonden.push({ soort: 'signaal', nummer });
  return gevonden;
}

export function isZelfde(a: Aanleiding, b: Aanleiding): boolean {
  switch (a.soort) {
    case 'aanvraag':
      return b.soort === 'aanvraag' && a.nummer === b.nummer;
    case 'keurmerk voor bepaalde tijd':
      return b.soort === 'keurmerk voor bepaalde tijd';
    case 'resultatenaudit':
    case 'geen resultatenaudit':
      return b.soort === a.soort && a.meetjaar === b.meetjaar;
    case 'toezicht':
      return b.soort === 'toezicht' && a.gehoudenOp === b.gehoudenOp;
    case 'medewerking':
      return b.soort === 'medewerking' && a.laatsteOp === b.laatsteOp;
    case 'signaal':
      return b.soort === 'signaal' && a.nummer === b.nummer;
  }
}

/** Whether there has been a voornemen with this cause, decided upon or not. */
export const isUitgebracht = ({ voornemen }: Pick<Dossier, 'voornemen'>, aanleiding: Aanleiding): boolean =>
  voornemen.voornemens.some((v) => isZelfde(v.aanleiding, aanleiding));

/** Whether a voornemen with this cause is open already. */
export function loopt(dossier: Dossier, aanleiding: Aanleiding): boolean {
  return openVoornemens(dossier).some((v) => isZelfde(v.aanleiding, aanleiding));
}

/** Whether the school is being heard on this meetjaar: on its audit, or on there being none. */
export const looptOverMeetjaar = (dossier: Dossier, meetjaar: number): boolean =>
  loopt(dossier, { soort: 'resultatenaudit', meetjaar }) || loopt(dossier, { soort: 'geen resultatenaudit', meetjaar });

/** The cause of this measure, or what is wrong with it and in which field. */
export function aanleidingVoor(
  dossier: Dossier,
  maatregel: Maatregel,
  {
    meetjaar,
    signaal = null,
    gronden,
  }: { meetjaar: number | null; signaal?: number | null; gronden: readonly Voornemengrond[] },
): { aanleiding: Aanleiding } | { fout: Weigering } {
  const alle = mogelijkeAanleidingen(dossier);
  const fout = (code: string, regel: string, veld: string, tekst: string) => ({ fout: { code, regel, veld, tekst } });
  const eigen = maatregel === 'afwijzing van de aanvraag' || maatregel === 'weigering van de omzetting';
  if (eigen && meetjaar !== null) {
    const tekst = 'Noem alleen een meetjaar bij een maatregel na een resultatenaudit.';
    return fout('MEETJAAR_HOORT_HIER_NIET', 'SN-8', 'meetjaar', tekst);
  }
  if (maatregel === 'afwijzing van de aanvraag') {
    const aanleiding = alle.find((a) => a.soort === 'aanvraag');
    if (aanleiding) return { aanleiding };
    return fout('GEEN_LOPENDE_AANVRAAG', 'AP-9', 'maatregel', 'Er loopt geen aanvraag om af te wijzen.');
  }
  if (maatregel === 'weigering van de omzetting') {
    const aanleiding = alle.find((a) => a.soort === 'keurmerk voor bepaalde tijd');
    if (aanleiding) return { aanleiding };
    const tekst = 'Deze school heeft geen keurmerk voor bepaalde tijd waarover nog besloten moet worden.';
    return fout('GEEN_BEPAALDE_TIJD', 'AP-12', 'maatregel', tekst);
  }
  if (meetjaar !== null) {
    const aanleiding = alle.find((a) => a.soort === 'resultatenaudit' && a.meetjaar === meetjaar);
    if (aanleiding) return { aanleiding };
    const uitgebleven = alle.find((a) => a.soort === 'geen resultatenaudit' && a.meetjaar === meetjaar);
    if (uitgebleven) return zonderAudit(uitgebleven, maatregel, gronden);
    const tekst =
      'Over dit meetjaar is er geen negatief advies waarover nog besloten moet worden, en alles kwam op tijd of is er nu.';
    return fout('GEEN_NEGATIEF_ADVIES', 'SN-1', 'meetjaar', tekst);
  }
  if (signaal !== null) {
    const aanleiding = alle.find((a) => a.soort === 'signaal' && a.nummer === signaal);
    if (aanleiding) return { aanleiding };
    const tekst = 'Over dit signaal is niet besloten dat er een voornemen komt.';
    return fout('GEEN_SIGNAAL', 'N-25', 'signaal', tekst);
  }
  if (Array.isArray(gronden) && gronden.includes('GEEN_MEDEWERKING')) return geenMedewerking(dossier, maatregel, alle);
  const aanleiding = alle.find((a) => a.soort === 'toezicht');
  if (aanleiding) return { aanleiding };
  const tekst = 'Noem het meetjaar. Zonder meetjaar kan dit alleen na een onvoldoende Toezicht in de Klas.';
  return fout('GEEN_AANLEIDING', 'SN-1', 'meetjaar', tekst);
}

/** SN-12: refused entry is a ground for schorsing, and only when it is `herhaaldelijk` for intrekking. */
function geenMedewerking(
  { medewerking }: Dossier,
  maatregel: Maatregel,
  alle: readonly Aanleiding[],
): { aanleiding: Aanleiding } | { fout: Weigering } {
  const aanleiding = alle.find((a) => a.soort === 'medewerking');
  if (!aanleiding) {
    const tekst = 'De school heeft geen bezoek geweigerd.';
    return { fout: { code: 'GEEN_WEIGERING', regel: 'SN-12', veld: 'gronden', tekst } };
  }
  if (maatregel === 'intrekking' && medewerking.herhaaldelijk?.laatsteOp !== aanleiding.laatsteOp) {
    const tekst = 'Intrekking kan pas als de school herhaaldelijk een bezoek weigerde.';
    return { fout: { code: 'NIET_HERHAALDELIJK', regel: 'SN-12', veld: 'maatregel', tekst } };
  }
  return { aanleiding };
}

/** LG-6 d, SN-12: a school that lets no audit happen does not cooperate with a check; that is no ground for intrekking. */
function zonderAudit(
  aanleiding: Aanleiding,
  maatregel: Maatregel,
  gronden: readonly Voornemengrond[],
): { aanleiding: Aanleiding } | { fout: Weigering } {
  if (!Array.isArray(gronden) || !gronden.includes('GEEN_MEDEWERKING')) {
    const tekst = 'Er is nog geen advies over dit meetjaar. Alleen geen medewerking kan dan een grond zijn.';
    return { fout: { code: 'GROND_ONTBREEKT', regel: 'SN-12', veld: 'gronden', tekst } };
  }
  if (maatregel !== 'intrekking') return { aanleiding };
  const tekst = 'Intrekking kan niet als alleen de resultatenaudit of de gegevens uitbleven.';
  return { fout: { code: 'NIET_HERHAALDELIJK', regel: 'SN-12', veld: 'maatregel', tekst } };
}
