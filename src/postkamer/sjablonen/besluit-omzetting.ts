import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { BESTUUR, bezwaarclausule } from './bezwaarclausule.ts';
import { alinea, type Brief, type Briefvraag, dag, gegevens, kop, lijst } from './brief.ts';

const feiten = z.object({ besluitOp: dag });

/** The besluit that makes a keurmerk voor bepaalde tijd one voor onbepaalde tijd (AP-4, TK-1; Awb 3:40). */
export function besluitOmzetting(vraag: Briefvraag): Brief {
  const { besluitOp } = feiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Besluit: u krijgt het Keurmerk voor onbepaalde tijd',
    procedure: 'keurmerk',
    namens: BESTUUR,
    blokken: [
      alinea(
        `Op ${inWoordenMetWeekdag(besluitOp)} hebben wij besloten om uw school het Keurmerk Inburgeren voor onbepaalde tijd te verlenen. De meetperiode is goedgekeurd en het Toezicht in de Klas is voldoende.`,
      ),
      gegevens(['Keurmerk', 'Keurmerk voor onbepaalde tijd']),
      alinea(
        'Het keurmerk geldt vanaf de dag waarop wij dit besluit hebben verzonden. Het komt in de plaats van uw Keurmerk voor bepaalde tijd. Uw DUO-nummer blijft hetzelfde.',
      ),
      kop('Wat blijft u doen?'),
      lijst([
        'Elk jaar is er een resultatenaudit. Daarvoor heeft de directie elk jaar een nieuwe VOG nodig.',
        'Elke vier jaar is er Toezicht in de Klas. ITTA plant dit bezoek samen met u.',
      ]),
      alinea('Wij sturen u op tijd een herinnering.'),
      ...bezwaarclausule(vraag),
    ],
  };
}
