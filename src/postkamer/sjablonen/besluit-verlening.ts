import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { BESTUUR, bezwaarclausule } from './bezwaarclausule.ts';
import { alinea, type Brief, type Briefvraag, dag, gegevens, kop, lijst } from './brief.ts';

const feiten = z.object({ nummer: z.number(), besluitOp: dag, duoNummer: z.string() });

/** The besluit that grants the keurmerk voor bepaalde tijd (AP-2, AP-3; Awb 3:40). */
export function besluitVerlening(vraag: Briefvraag): Brief {
  const { nummer, besluitOp, duoNummer } = feiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Besluit: u krijgt het Keurmerk voor bepaalde tijd',
    procedure: `aanvraag-${nummer}`,
    namens: BESTUUR,
    blokken: [
      alinea(
        `Op ${inWoordenMetWeekdag(besluitOp)} hebben wij besloten om uw school het Keurmerk Inburgeren voor bepaalde tijd te verlenen. Uw aanvraag voldoet aan de eisen.`,
      ),
      gegevens(['Keurmerk', 'Keurmerk voor bepaalde tijd'], ['DUO-nummer', duoNummer]),
      alinea('Het keurmerk geldt vanaf de dag waarop wij dit besluit hebben verzonden.'),
      kop('Wat gebeurt er nu?'),
      lijst([
        'Uw eerste meetperiode begint.',
        'Zes maanden na het begin kunt u het eerste Toezicht in de Klas verwachten. ITTA plant dit bezoek samen met u.',
        'Elk jaar is er een resultatenaudit. Daarvoor heeft de directie elk jaar een nieuwe VOG nodig.',
      ]),
      alinea('Wij sturen u op tijd een herinnering.'),
      ...bezwaarclausule(vraag),
    ],
  };
}
