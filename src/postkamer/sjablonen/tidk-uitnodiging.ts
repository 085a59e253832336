import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { alinea, type Brief, type Briefvraag, dag, kop, lijst } from './brief.ts';

const uitnodigingsfeiten = z.object({
  soort: z.enum(['eerste', 'vierjaarlijks', 'herinspectie']),
  dagen: z.array(dag),
  vensterVan: dag,
  vensterTotEnMet: dag,
  antwoordUiterlijk: dag,
});

const WAAROM = {
  eerste: 'Uw school heeft het keurmerk gekregen. Daarom komt er een inspecteur van ITTA bij u kijken.',
  vierjaarlijks: 'Elke vier jaar komt er een inspecteur van ITTA bij u kijken.',
  herinspectie: 'De uitkomst van het vorige bezoek was onvoldoende. Daarom komt er opnieuw een inspecteur van ITTA.',
} as const;

/** ITTA invites the school to plan Toezicht in de Klas together (TK-1, TK-2, N-9). */
export function tidkUitnodiging(vraag: Briefvraag): Brief {
  const { soort, dagen, vensterVan, vensterTotEnMet, antwoordUiterlijk } = uitnodigingsfeiten.parse(vraag.gegevens);
  const venster = `tussen ${inWoordenMetWeekdag(vensterVan)} en ${inWoordenMetWeekdag(vensterTotEnMet)}`;
  return {
    onderwerp: 'Toezicht in de Klas: kies een dag',
    procedure: 'toezicht',
    blokken: [
      alinea(
        `${WAAROM[soort]} Dit heet Toezicht in de Klas. Het bezoek duurt één dag, ergens ${venster}. De eerste en de laatste dag kunnen ook.`,
      ),
      kop('Welke dagen stellen wij voor?'),
      lijst(dagen.map((d) => inWoordenMetWeekdag(d))),
      kop('Wat moet u doen?'),
      lijst([
        'Laat weten welke dagen u passen. Dat mogen ook andere dagen zijn.',
        'Noem de locaties waar op die dagen les is.',
        `Doe dit uiterlijk op ${inWoordenMetWeekdag(antwoordUiterlijk)}.`,
      ]),
      alinea('Krijgen wij geen antwoord? Dan kiezen wij zelf een dag.'),
      kop('Wat gebeurt er daarna?'),
      alinea('U krijgt een bericht met de dag van het bezoek. Voor het bezoek beoordeelt u eerst zelf uw lessen.'),
    ],
  };
}

const vervroegdfeiten = z.object({ uiterlijk: dag });

/** The visit is sooner than the rhythm says. Who asked for it is not told (AP-3). */
export function tidkVervroegd(vraag: Briefvraag): Brief {
  const { uiterlijk } = vervroegdfeiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Toezicht in de Klas is eerder',
    procedure: 'toezicht',
    blokken: [
      alinea(
        `Wij hebben besloten dat het Toezicht in de Klas bij uw school eerder is. Het bezoek is uiterlijk op ${inWoordenMetWeekdag(uiterlijk)}.`,
      ),
      alinea('U krijgt van ons een uitnodiging met een paar dagen. U hoeft nu nog niets te doen.'),
    ],
  };
}
