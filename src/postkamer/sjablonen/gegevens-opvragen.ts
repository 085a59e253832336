import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { alinea, type Brief, type Briefvraag, dag, kop, lijst } from './brief.ts';

const feiten = z.object({ meetjaar: z.number(), leverUiterlijk: dag });

/** The request for the data of a meetjaar (RA-3, RA-10, CL-2, CL-6, NT-1). Names of learners never come here (M3). */
export function gegevensOpvragen(vraag: Briefvraag): Brief {
  const { meetjaar, leverUiterlijk } = feiten.parse(vraag.gegevens);
  return {
    onderwerp: `Wilt u uw gegevens over meetjaar ${meetjaar} aanleveren?`,
    procedure: `resultatenaudit-${meetjaar}`,
    blokken: [
      alinea(
        `Voor de resultatenaudit over meetjaar ${meetjaar} hebben wij gegevens van u nodig. U kunt deze aanleveren tot en met ${inWoordenMetWeekdag(leverUiterlijk)}.`,
      ),
      kop('Wat levert u aan?'),
      lijst([
        'De resultaten. Geef per leerroute door hoeveel cursisten klaar zijn met hun cursus en hoeveel er zijn geslaagd.',
        'De lesuren. Geef door hoeveel uur les uw school gaf. Geef ook door hoeveel uur daarvan is gegeven door een bevoegde NT2-docent.',
        'De deelnemers voor het tevredenheidsonderzoek. Hun gegevens geeft u aan Panteia. Aan ons geeft u alleen door op welke dag u dat deed en om hoeveel deelnemers het gaat.',
      ]),
      kop('Welke cursisten tellen niet mee?'),
      alinea(
        'Cursisten die een gemeente voor ELIP heeft aangemeld, tellen niet mee. Geef apart door hoeveel cursisten dat zijn. Tel hen niet mee bij de geslaagden.',
      ),
      kop('Let op: stuur ons geen persoonsgegevens'),
      alinea('Stuur ons alleen aantallen. Zet geen namen of andere gegevens van cursisten in een e-mail of brief.'),
      kop('Wat gebeurt er daarna?'),
      alinea(
        'De auditor controleert de gegevens bij de resultatenaudit. Zonder deze gegevens kan het advies van de auditor niet positief zijn. Lukt het niet op tijd? Neem dan voor de laatste dag contact op met de servicedesk.',
      ),
    ],
  };
}
