import { z } from 'zod';
import { SLUITINGSPUNTEN, type Sluitingspunt } from '../../../domain/regels/sluiting.ts';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { alinea, type Blok, type Brief, type Briefvraag, dag, kop, lijst } from './brief.ts';

const feiten = z.object({
  perDatum: dag,
  punten: z.array(z.enum(SLUITINGSPUNTEN)),
  /** The last day of each point, in the same order; left out when they are not known. */
  uiterlijk: z.array(dag).optional(),
});
type Feiten = z.infer<typeof feiten>;

/** What the school does for its learners, and what we do (SN-5, N-28). */
const VOOR_DE_SCHOOL: Readonly<Partial<Record<Sluitingspunt, string>>> = {
  DEELNEMERS_INFORMEREN: 'Vertel elke cursist wanneer uw school stopt. Vertel ook wat dat voor de cursus betekent.',
  GEMEENTEN_INFORMEREN: 'Vertel elke gemeente die cursussen bij u afneemt wanneer uw school stopt.',
  CURSISTEN_OVERDRAGEN: 'Draag elke cursus die nog loopt over aan een andere school met het keurmerk.',
  URENVERKLARINGEN_AFGEVEN: 'Geef elke cursist een verklaring van de gevolgde uren.',
};
const VOOR_ONS: Readonly<Partial<Record<Sluitingspunt, string>>> = {
  DUO_MELDEN: 'Wij melden aan DUO dat uw school het keurmerk niet meer heeft.',
  REGISTER_BIJWERKEN: 'Wij halen uw school uit ons openbare register.',
};

/** The confirmation that the school stops, with what it still owes its learners (SN-5). */
export function stopBevestigd(vraag: Briefvraag): Brief {
  const stop = feiten.parse(vraag.gegevens);
  const laatsteDag = inWoordenMetWeekdag(stop.perDatum);
  return {
    onderwerp: 'U stopt met het keurmerk',
    procedure: 'stop',
    blokken: [
      alinea(
        `U meldde ons dat uw school stopt met het Keurmerk Inburgeren. De laatste dag met het keurmerk is ${laatsteDag}. Daarna kunnen cursisten geen lening van DUO meer krijgen voor een cursus bij uw school.`,
      ),
      ...puntenlijst('Wat moet u doen voor uw cursisten?', stop, VOOR_DE_SCHOOL),
      alinea('Heeft u een punt gedaan? Geef dat dan aan ons door.'),
      ...puntenlijst('Wat doen wij?', { punten: stop.punten }, VOOR_ONS),
      kop('Wilt u toch niet stoppen?'),
      alinea(`U kunt uw melding intrekken tot en met ${laatsteDag}. Laat dat weten aan de servicedesk.`),
      kop('Wilt u later weer het keurmerk?'),
      alinea('Dan kunt u een nieuwe aanvraag doen. Omdat u zelf stopt, geldt er geen wachttijd.'),
    ],
  };
}

function puntenlijst(
  titel: string,
  { punten, uiterlijk }: Pick<Feiten, 'punten' | 'uiterlijk'>,
  zinnen: Readonly<Partial<Record<Sluitingspunt, string>>>,
): Blok[] {
  const regels = punten.flatMap((punt, i) => {
    const zin = zinnen[punt];
    const dagVanPunt = uiterlijk?.[i];
    if (!zin) return [];
    return dagVanPunt ? `${zin} Doe dit uiterlijk op ${inWoordenMetWeekdag(dagVanPunt)}.` : zin;
  });
  return regels.length > 0 ? [kop(titel), lijst(regels)] : [];
}
