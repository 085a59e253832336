import type { Datum } from './datum.ts';
import { dagenTussen, isDatum } from './datum.ts';
import { redenGeenWerkdag, type Kalender } from './kalender.ts';

/** One change of the calendar while running. What was once in force is never rewritten: a day or closure is ended. */
export type Kalenderwijziging =
  | { soort: 'dag-gelijkgesteld'; datum: Datum; bron: string }
  | { soort: 'gelijkstelling-beeindigd'; datum: Datum }
  | { soort: 'sluiting-toegevoegd'; van: Datum; totEnMet: Datum; omschrijving: string }
  | { soort: 'sluiting-beeindigd'; van: Datum; totEnMet: Datum };

/** The calendar after a change. Total: ending what is not there changes nothing. */
export function wijzigKalender(kalender: Kalender, versie: number, wijziging: Kalenderwijziging): Kalender {
  const nieuw = { ...kalender, versie: `${kalender.versie.split('+')[0]}+${versie}` };
  switch (wijziging.soort) {
    case 'dag-gelijkgesteld':
      return {
        ...nieuw,
        gelijkgesteld: [...kalender.gelijkgesteld, { datum: wijziging.datum, bron: wijziging.bron }],
      };
    case 'gelijkstelling-beeindigd':
      return { ...nieuw, gelijkgesteld: kalender.gelijkgesteld.filter((dag) => dag.datum !== wijziging.datum) };
    case 'sluiting-toegevoegd': {
      const { van, totEnMet, omschrijving } = wijziging;
      return { ...nieuw, sluitingen: [...kalender.sluitingen, { van, totEnMet, omschrijving }] };
    }
    case 'sluiting-beeindigd':
      return {
        ...nieuw,
        sluitingen: kalender.sluitingen.filter((s) => s.van !== wijziging.van || s.totEnMet !== wijziging.totEnMet),
      };
  }
}

/** Days that one closure may last: the legal clock walks past closed days one by one. */
const LANGSTE_SLUITING = 60;

/** Every reason why this change makes no sense on this calendar; empty when it does. */
export function foutenInWijziging(
  kalender: Kalender,
  wijziging: Kalenderwijziging,
): { veld: string; regel: string; fout: string }[] {
  const fouten: { veld: string; regel: string; fout: string }[] = [];
  const fout = (veld: string, tekst: string) => fouten.push({ veld, regel: 'T8', fout: tekst });
  switch (wijziging.soort) {
    case 'dag-gelijkgesteld': {
      const reden = redenGeenWerkdag(wijziging.datum, kalender);
      if (reden) fout('datum', `Deze dag is al geen werkdag: ${reden}.`);
      break;
    }
    case 'gelijkstelling-beeindigd':
      if (!kalender.gelijkgesteld.some((dag) => dag.datum === wijziging.datum)) {
        fout('datum', 'Deze dag is niet gelijkgesteld.');
      }
      break;
    case 'sluiting-toegevoegd': {
      const { van, totEnMet } = wijziging;
      if (totEnMet < van) fout('totEnMet', 'Het einde ligt voor het begin.');
      else if (isDatum(van) && dagenTussen(van, totEnMet) >= LANGSTE_SLUITING) {
        fout('totEnMet', `Een sluiting duurt hoogstens ${LANGSTE_SLUITING} dagen.`);
      }
      break;
    }
    case 'sluiting-beeindigd':
      if (!kalender.sluitingen.some((s) => s.van === wijziging.van && s.totEnMet === wijziging.totEnMet)) {
        fout('van', 'Er is geen sluiting met dit begin en einde.');
      }
      break;
  }
  return fouten;
}
