/** On what a voornemen can rest now: the application, the conversion, a negative advice, an insufficient TidK. */
import { lopendeAanvraag } from '../aanvraag/lopend.ts';
import type { Dossier } from '../dossier.ts';
import type { Weigering } from '../procedure.ts';
import type { Aanleiding, Maatregel, Voornemen } from './feiten.ts';

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
  const { keurmerk, resultatenaudit, toezicht } = dossier;
  const gevonden: Aanleiding[] = [];
  const aanvraag = lopendeAanvraag(dossier);
  if (aanvraag) gevonden.push({ soort: 'aanvraag', nummer: aanvraag.nummer });
  if (!keurmerk.soort) return gevonden;
  if (keurmerk.soort === 'bepaalde tijd' && !keurmerk.omzetting)
    gevonden.push({ soort: 'keurmerk voor bepaalde tijd' });
  for (const { meetjaar, advies, goedgekeurdOp } of resultatenaudit.rondes) {
    if (advies === 'negatief' && goedgekeurdOp === null) gevonden.push({ soort: 'resultatenaudit', meetjaar });
  }
  if (toezicht.laatste?.uitkomst === 'onvoldoende') {
    gevonden.push({ soort: 'toezicht', gehoudenOp: toezicht.laatste.gehoudenOp });
  }
  return gevonden;
}

export function isZelfde(a: Aanleiding, b: Aanleiding): boolean {
  switch (a.soort) {
    case 'aanvraag':
      return b.soort === 'aanvraag' && a.nummer === b.nummer;
    case 'keurmerk voor bepaalde tijd':
      return b.soort === 'keurmerk voor bepaalde tijd';
    case 'resultatenaudit':
      return b.soort === 'resultatenaudit' && a.meetjaar === b.meetjaar;
    case 'toezicht':
      return b.soort === 'toezicht' && a.gehoudenOp === b.gehoudenOp;
  }
}

/** Whether a voornemen with this cause is open already. */
export function loopt(dossier: Dossier, aanleiding: Aanleiding): boolean {
  return openVoornemens(dossier).some((v) => isZelfde(v.aanleiding, aanleiding));
}

/** The cause of this measure, or what is wrong with it and in which field. */
export function aanleidingVoor(
  dossier: Dossier,
  maatregel: Maatregel,
  meetjaar: number | null,
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
    const tekst = 'Over dit meetjaar is er geen negatief advies waarover nog besloten moet worden.';
    return fout('GEEN_NEGATIEF_ADVIES', 'SN-1', 'meetjaar', tekst);
  }
  const aanleiding = alle.find((a) => a.soort === 'toezicht');
  if (aanleiding) return { aanleiding };
  const tekst = 'Noem het meetjaar. Zonder meetjaar kan dit alleen na een onvoldoende Toezicht in de Klas.';
  return fout('GEEN_AANLEIDING', 'SN-1', 'meetjaar', tekst);
}
