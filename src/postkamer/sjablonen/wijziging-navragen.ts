import { z } from 'zod';
import { NAVRAAGSOORTEN, type Navraagsoort } from '../../../domain/dossier/wijzigingen/feiten.ts';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { alinea, type Brief, type Briefvraag, dag, kop, lijst } from './brief.ts';

const feiten = z.object({ nummer: z.number(), wat: z.enum(NAVRAAGSOORTEN), uiterlijk: dag, meldtermijn: z.string() });

const GEHOORD: Readonly<Record<Navraagsoort, string>> = {
  adres: 'Wij hoorden dat uw school misschien een nieuw adres heeft.',
  eigendom: 'Wij hoorden dat uw school misschien een andere eigenaar heeft.',
  rechtsvorm: 'Wij hoorden dat uw school misschien een andere rechtsvorm heeft.',
  vestigingen: 'Wij hoorden dat uw school misschien vestigingen heeft geopend of gesloten.',
  bestuurder: 'Wij hoorden dat er misschien iets is veranderd in het bestuur of de directie van uw school.',
  overname: 'Wij hoorden dat uw school misschien is overgenomen, of een andere school heeft overgenomen.',
  fusie: 'Wij hoorden dat uw school misschien samengaat met een andere school.',
};

/** We heard of a change that the school did not tell (N-26). Who told us is not said. */
export function wijzigingNavragen(vraag: Briefvraag): Brief {
  const { nummer, wat, uiterlijk, meldtermijn } = feiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Is er iets veranderd bij uw school?',
    procedure: `wijziging-navraag-${nummer}`,
    blokken: [
      alinea(`${GEHOORD[wat]} U heeft ons dat nog niet gemeld.`),
      kop('Wat moet u doen?'),
      lijst([
        'Klopt het? Meld dan wat er is veranderd en vanaf welke dag.',
        'Klopt het niet? Laat dat dan weten aan de servicedesk.',
        `Doe dit uiterlijk op ${inWoordenMetWeekdag(uiterlijk)}.`,
      ]),
      kop('Waarom vragen wij dit?'),
      alinea(
        `Een school met het keurmerk meldt veranderingen binnen ${meldtermijn}. Zo klopt wat wij van uw school weten.`,
      ),
    ],
  };
}
