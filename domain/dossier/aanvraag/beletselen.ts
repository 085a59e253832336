/** What stands in the way of the keurmerk voor bepaalde tijd (AP-2, AP-5), and what a grant has to give its reasons for. */
import { handleidingOp } from '../../regels/handleiding.ts';
import { ontbrekendeNormen } from '../../regels/normen.ts';
import { inFunctieOp } from '../bestuur/samenstelling.ts';
import type { Dossier } from '../dossier.ts';
import type { Context, Weigering } from '../procedure.ts';
import { heeftBezwaarlijkVerband, onbeoordeeldeScholen } from '../verbanden/kennis.ts';
import { eindeVanKeurmerk } from '../verbanden/verleden.ts';
import { geenAanvraag, isOnbeoordeeld, lopendeAanvraag } from './lopend.ts';

/** Every reason why the keurmerk cannot be granted now; empty when it can. */
export function beletselenVoorVerlening(dossier: Dossier, context: Context): Weigering[] {
  const { vandaag, instellingen } = context;
  const aanvraag = lopendeAanvraag(dossier);
  if (!aanvraag) return [geenAanvraag];
  const gevonden: Weigering[] = [];
  const beletsel = (code: string, regel: string, tekst: string) => gevonden.push({ code, tekst, regel });
  const laatste = aanvraag.verzoeken.at(-1);
  if (laatste && !laatste.volledig) {
    const tekst = isOnbeoordeeld(laatste)
      ? 'Beoordeel eerst of de aanvraag met de aanvulling volledig is.'
      : 'De aanvraag is niet volledig. Verlenen kan pas als de aanvulling er is.';
    beletsel('AANVRAAG_ONVOLLEDIG', 'AP-2', tekst);
  }
  if (inFunctieOp(dossier.bestuur, vandaag).length === 0) {
    const tekst = 'Er staat geen bestuurder in functie vast. Leg eerst vast wie de school bestuurt.';
    beletsel('BESTUUR_ONBEKEND', 'AP-5', tekst);
  }
  if (onbeoordeeldeScholen(dossier, context).length > 0) {
    const tekst = 'Er is een verband met een andere school dat nog niet is beoordeeld. Beoordeel dat eerst.';
    beletsel('VERBAND_NIET_BEOORDEELD', 'AP-5', tekst);
  }
  const { versie } = handleidingOp(vandaag);
  const ontbreekt = ontbrekendeNormen(instellingen, versie);
  if (ontbreekt.length > 0) {
    const tekst = `Met het keurmerk begint een meetjaar. Deze normen van Handleiding ${versie} zijn niet ingesteld: ${ontbreekt.join(', ')}.`;
    beletsel('NORMEN_ONTBREKEN', 'N-6', tekst);
  }
  return gevonden;
}

/** AP-5, SG-6: what a grant has to give its reasons for; null when nothing stands against the school. */
export function watBezwaarlijkIs(dossier: Dossier, context: Context): string | null {
  const einde = eindeVanKeurmerk(dossier.keurmerk);
  if (einde) return `Zo eindigde het vorige keurmerk: ${einde.verleden}. Leg uit waarom u het keurmerk toch verleent.`;
  if (!heeftBezwaarlijkVerband(dossier, context)) return null;
  return 'Een verband met een andere school is bezwaarlijk gevonden. Leg uit waarom u het keurmerk toch verleent.';
}
