import { z } from 'zod';
import {
  handleiding,
  handleidingVoorMeetjaar,
  UITZONDERINGEN,
  zoekHandleiding,
} from '../../../domain/regels/handleiding.ts';
import { UITSLUITINGSGRONDEN } from '../../../domain/regels/uitsluitingen.ts';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { alinea, type Blok, type Brief, type Briefvraag, dag, kop, lijst } from './brief.ts';

const feiten = z.object({
  meetjaar: z.number(),
  leverUiterlijk: dag,
  /** Absent, as the two after it, in a message of before they were recorded. */
  handleiding: z
    .string()
    .refine((versie) => zoekHandleiding(versie) !== null)
    .optional(),
  /** RA-10: who does not count. */
  uitsluitingen: z.array(z.enum(UITSLUITINGSGRONDEN)).optional(),
  /** NT-4: the exceptions that the school notified for this meetjaar. */
  uitzonderingen: z.array(z.enum(UITZONDERINGEN)).default([]),
});
type Feiten = z.infer<typeof feiten>;

/** The request for the data of a meetjaar (RA-3, RA-10, CL-1, CL-2, CL-6, NT-1, NT-5). Names of learners never come here (M3). */
export function gegevensOpvragen(vraag: Briefvraag): Brief {
  const verzoek = feiten.parse(vraag.gegevens);
  const { meetjaar, leverUiterlijk } = verzoek;
  const regels = handleiding(verzoek.handleiding ?? handleidingVoorMeetjaar(`${meetjaar}-01-01`).versie);
  const resultatenPer = regels.leerroutes.join(' en de ');
  return {
    onderwerp: `Wilt u uw gegevens over meetjaar ${meetjaar} aanleveren?`,
    procedure: `resultatenaudit-${meetjaar}`,
    blokken: [
      alinea(
        `Voor de resultatenaudit over meetjaar ${meetjaar} hebben wij gegevens van u nodig. U kunt deze aanleveren tot en met ${inWoordenMetWeekdag(leverUiterlijk)}.`,
      ),
      kop('Wat levert u aan?'),
      lijst([
        `De resultaten. Geef voor de ${resultatenPer} door hoeveel cursisten klaar zijn met hun cursus en hoeveel er zijn geslaagd.`,
        'De lesuren. Geef door hoeveel uur les uw school gaf. Geef ook door hoeveel uur daarvan is gegeven door een bevoegde NT2-docent.',
        ...urenMetUitzondering(verzoek, regels),
        'De deelnemers voor het tevredenheidsonderzoek. Hun gegevens geeft u aan Panteia. Aan ons geeft u alleen door op welke dag u dat deed en om hoeveel deelnemers het gaat.',
      ]),
      kop('Wat heeft Panteia van u nodig?'),
      alinea('Geef aan Panteia van elke deelnemer, ook van wie is gestopt:'),
      lijst([
        'de volledige naam;',
        'het e-mailadres en het telefoonnummer;',
        'de postcode;',
        'de locatie waar de deelnemer les heeft of had;',
        'het leerprofiel of de leerroute.',
      ]),
      ...nietMeegeteld(verzoek, regels),
      kop('Let op: stuur ons geen persoonsgegevens'),
      alinea(
        'Stuur ons alleen aantallen. Zet geen namen of andere gegevens van cursisten in een e-mail of brief aan ons.',
      ),
      kop('Wat gebeurt er daarna?'),
      alinea(
        'De auditor controleert de gegevens bij de resultatenaudit. Zonder deze gegevens kan het advies van de auditor niet positief zijn. Lukt het niet op tijd? Neem dan voor de laatste dag contact op met de servicedesk.',
      ),
    ],
  };
}

type Regels = ReturnType<typeof handleiding>;

/** NT-5: the hours that count only under an exception, of the days on which it held. */
function urenMetUitzondering({ uitzonderingen }: Feiten, { nt2 }: Regels): string[] {
  return nt2.uitzonderingen
    .filter((r) => r.werking === 'uren tellen mee' && uitzonderingen.includes(r.uitzondering))
    .map(
      ({ omschrijving }) =>
        `De lesuren met een uitzondering (${omschrijving.toLowerCase()}). Geef door hoeveel uur les zij gaven in de tijd dat de uitzondering gold.`,
    );
}

/** RA-10: who is left out, and of which figures. */
function nietMeegeteld({ uitsluitingen }: Feiten, regels: Regels): Blok[] {
  const geldend = regels.uitsluitingen.filter((u) => uitsluitingen?.includes(u.grond) ?? true);
  if (geldend.length === 0) return [];
  return [
    kop('Welke cursisten tellen niet mee?'),
    lijst(
      geldend.map(({ omschrijving, geldtVoor }) => `${omschrijving}. Zij tellen niet mee bij ${opgesomd(geldtVoor)}.`),
    ),
    alinea('Geef apart door hoeveel cursisten dat zijn. Tel hen niet mee bij de geslaagden.'),
  ];
}

const ONDERDEEL = { resultaten: 'de resultaten', tevredenheid: 'het tevredenheidsonderzoek' } as const;
const opgesomd = (delen: readonly (keyof typeof ONDERDEEL)[]) => delen.map((deel) => ONDERDEEL[deel]).join(' en ');
