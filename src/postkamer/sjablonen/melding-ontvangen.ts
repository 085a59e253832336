import { z } from 'zod';
import { WIJZIGINGSOORTEN } from '../../../domain/dossier/wijzigingen/feiten.ts';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { aantal, alinea, type Blok, type Brief, type Briefvraag, dag, kop } from './brief.ts';

const SOORTEN = ['afstandsonderwijs', ...WIJZIGINGSOORTEN] as const;

const feiten = z.object({
  wat: z.enum(SOORTEN),
  gemeldOp: dag,
  /** The first day of it. */
  van: dag,
  totEnMet: dag.nullable(),
  /** The last day on which it could be told in time. */
  uiterlijk: dag,
  dagenTeLaat: z.number(),
});
type Feiten = z.infer<typeof feiten>;

const ONDERWERP: Readonly<Record<Feiten['wat'], string>> = {
  afstandsonderwijs: 'dat uw school les op afstand geeft',
  adres: 'een nieuw adres',
  eigendom: 'dat uw school een andere eigenaar heeft',
  rechtsvorm: 'dat uw school een andere rechtsvorm heeft',
  vestigingen: 'een wijziging van uw vestigingen',
};

const DAARNA: Readonly<Record<Feiten['wat'], string>> = {
  afstandsonderwijs:
    'Valt er in deze tijd een bezoek van een inspecteur? Dan kijken wij of dat door kan gaan. Geeft u weer les op de locatie? Meld dat dan ook.',
  adres: 'Staat er een bezoek van een inspecteur gepland? Dan kijken wij of de locaties nog kloppen.',
  eigendom:
    'Wij bekijken wat dit voor het keurmerk betekent. Hebben wij vragen? Dan hoort u dat van ons. U hoeft nu niets te doen.',
  rechtsvorm:
    'Wij bekijken wat dit voor het keurmerk betekent. Hebben wij vragen? Dan hoort u dat van ons. U hoeft nu niets te doen.',
  vestigingen: 'Staat er een bezoek van een inspecteur gepland? Dan kijken wij of de locaties nog kloppen.',
};

/** The school told something that it has to tell; we have it, and this is what happens next (SG-3, N-26). */
export function meldingOntvangen(vraag: Briefvraag): Brief {
  const melding = feiten.parse(vraag.gegevens);
  const { wat, gemeldOp } = melding;
  return {
    onderwerp: 'Wij hebben uw melding ontvangen',
    procedure: wat === 'afstandsonderwijs' ? 'afstandsonderwijs' : 'wijzigingen',
    blokken: [
      alinea(`Op ${inWoordenMetWeekdag(gemeldOp)} meldde u ${ONDERWERP[wat]}. ${duurVan(melding)}`),
      ...teLaat(melding),
      kop('Wat gebeurt er nu?'),
      alinea(DAARNA[wat]),
    ],
  };
}

function duurVan({ wat, van, totEnMet }: Feiten): string {
  if (wat !== 'afstandsonderwijs') return `Dit geldt vanaf ${inWoordenMetWeekdag(van)}.`;
  const einde = totEnMet ? ` tot en met ${inWoordenMetWeekdag(totEnMet)}` : '. U weet nog niet tot wanneer';
  return `Dit is van ${inWoordenMetWeekdag(van)}${einde}.`;
}

function teLaat({ uiterlijk, dagenTeLaat }: Feiten): Blok[] {
  if (dagenTeLaat === 0) return [];
  const hoeLaat = aantal(dagenTeLaat, 'dag', 'dagen');
  return [
    kop('Uw melding was te laat'),
    alinea(
      `U kon dit melden tot en met ${inWoordenMetWeekdag(uiterlijk)}. Uw melding kwam ${hoeLaat} later. Wij hebben dat vastgelegd. Meld het een volgende keer op tijd.`,
    ),
  ];
}
