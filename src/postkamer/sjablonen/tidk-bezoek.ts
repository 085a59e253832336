import { z } from 'zod';
import { OORZAKEN, type Oorzaak } from '../../../domain/dossier/toezicht/feiten.ts';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { aantal, alinea, type Brief, type Briefvraag, dag, geschreven, kop, lijst } from './brief.ts';

const geplandfeiten = z.object({ dag, aantalLocaties: z.number(), zelfbeoordelingUiterlijk: dag });

/** The day of the visit, and what the school prepares (TK-2, TK-7, N-10). */
export function tidkBezoekGepland(vraag: Briefvraag): Brief {
  const { dag: bezoekdag, aantalLocaties, zelfbeoordelingUiterlijk } = geplandfeiten.parse(vraag.gegevens);
  return {
    onderwerp: 'De dag van Toezicht in de Klas',
    procedure: 'toezicht',
    blokken: [
      alinea(
        `De inspecteur van ITTA bezoekt uw school op ${inWoordenMetWeekdag(bezoekdag)}. De inspecteur komt op ${aantal(aantalLocaties, 'locatie', 'locaties')}.`,
      ),
      kop('Wat moet u doen?'),
      lijst([
        `Maak de zelfbeoordeling. Lever die in uiterlijk op ${inWoordenMetWeekdag(zelfbeoordelingUiterlijk)}.`,
        'Zorg dat er op die dag lessen zijn. Vertel uw docenten dat er een inspecteur komt.',
      ]),
      kop('Past de dag niet?'),
      alinea('Vraag dan op tijd om een andere dag. De servicedesk helpt u. Een bezoek verplaatsen kan een paar keer.'),
    ],
  };
}

const DOOR: Readonly<Record<Oorzaak, string>> = {
  'verzoek van de school': 'Dat is op uw verzoek.',
  'overmacht bij de school': 'Dat is omdat het bezoek door overmacht bij uw school niet kon.',
  ITTA: 'Dat is op verzoek van ITTA.',
};

const verplaatstfeiten = z.object({ van: dag, naar: dag, oorzaak: z.enum(OORZAKEN), reden: z.string() });

export function tidkBezoekVerplaatst(vraag: Briefvraag): Brief {
  const { van, naar, oorzaak, reden } = verplaatstfeiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Toezicht in de Klas is op een andere dag',
    procedure: 'toezicht',
    blokken: [
      alinea(
        `Het bezoek van ${inWoordenMetWeekdag(van)} gaat niet door. De nieuwe dag is ${inWoordenMetWeekdag(naar)}. ${DOOR[oorzaak]}`,
      ),
      kop('Waarom?'),
      geschreven(vraag.tekst(reden)),
      alinea('Past de nieuwe dag niet? Neem dan contact op met de servicedesk.'),
    ],
  };
}

const afgezegdfeiten = z.object({ dag, oorzaak: z.enum(OORZAKEN), reden: z.string() });

export function tidkBezoekAfgezegd(vraag: Briefvraag): Brief {
  const { dag: bezoekdag, oorzaak, reden } = afgezegdfeiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Toezicht in de Klas gaat niet door',
    procedure: 'toezicht',
    blokken: [
      alinea(`Het bezoek van ${inWoordenMetWeekdag(bezoekdag)} gaat niet door. ${DOOR[oorzaak]}`),
      kop('Waarom?'),
      geschreven(vraag.tekst(reden)),
      alinea('Wij plannen een nieuwe dag. U krijgt daarover bericht.'),
    ],
  };
}
