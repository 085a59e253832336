import { z } from 'zod';
import { eindeVanWachttijd } from '../../../domain/dossier/aanvraag/wachttijd.ts';
import { type Datum, inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { BESTUUR, bezwaarclausule } from './bezwaarclausule.ts';
import { alinea, type Brief, type Briefvraag, dag, geschreven, kop, lijst } from './brief.ts';
import { gehoord, zienswijzealinea } from './gehoord.ts';
import { GROND, gronden } from './gronden.ts';
import { wachttijdalinea } from './wachttijd.ts';

const feiten = z.object({ besluitOp: dag, gronden, motivering: z.string(), eindigtOp: dag.nullable(), ...gehoord });

/** The besluit that refuses the keurmerk voor onbepaalde tijd (AP-4, AP-12, SN-9; Awb 3:46). */
export function besluitWeigeringOmzetting(vraag: Briefvraag): Brief {
  const gegevens = feiten.parse(vraag.gegevens);
  const { verzondenOp } = vraag;
  const { besluitOp, gronden: redenen, motivering, eindigtOp } = gegevens;
  return {
    onderwerp: 'Besluit: u krijgt het Keurmerk voor onbepaalde tijd niet',
    procedure: 'keurmerk',
    namens: BESTUUR,
    blokken: [
      alinea(
        `Op ${inWoordenMetWeekdag(besluitOp)} hebben wij besloten om uw school het Keurmerk Inburgeren voor onbepaalde tijd niet te verlenen.`,
      ),
      kop('Waarom krijgt u het keurmerk niet?'),
      lijst(redenen.map((grond) => GROND[grond])),
      geschreven(vraag.tekst(motivering)),
      ...zienswijzealinea(gegevens),
      kop('Tot wanneer heeft u nog een keurmerk?'),
      alinea(totWanneer(eindigtOp, vraag)),
      alinea(
        'Daarna heeft uw school geen keurmerk meer. Cursisten kunnen dan geen lening van DUO krijgen voor een cursus bij uw school.',
      ),
      alinea(
        'Wilt u het keurmerk later toch? Dan kunt u een nieuwe aanvraag doen voor het Keurmerk voor bepaalde tijd.',
      ),
      wachttijdalinea(besluitOp, verzondenOp ? eindeVanWachttijd(verzondenOp, verzondenOp, vraag) : null),
      ...bezwaarclausule(vraag),
    ],
  };
}

/** The keurmerk never ends before this besluit has been made known (Awb 3:40). */
function totWanneer(eindigtOp: Datum | null, { verzondenOp }: Briefvraag): string {
  if (!eindigtOp) {
    return 'De bepaalde tijd is voorbij. Uw Keurmerk voor bepaalde tijd geldt nog tot en met de dag waarop wij dit besluit hebben verzonden.';
  }
  const geldt = `Uw Keurmerk voor bepaalde tijd geldt nog tot en met ${inWoordenMetWeekdag(eindigtOp)}.`;
  if (verzondenOp && verzondenOp <= eindigtOp) return geldt;
  return `${geldt} Hebben wij dit besluit later verzonden? Dan geldt het tot en met de dag van verzending.`;
}
