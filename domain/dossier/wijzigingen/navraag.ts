/** Blik op Werk heard of a change that the school did not tell: a letter, a term, and what settles it (N-26). */
import { berekenTermijn, duurInWoorden, type Kalender, type Termijn } from '../../termijn/index.ts';
import { handleidingOp } from '../../regels/handleiding.ts';
import type { Dossier, Gebeurtenis } from '../dossier.ts';
import { type Opdrachtsoort, weiger } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import {
  type Navraag,
  NAVRAAGSOORTEN,
  type NavraagSluiten,
  type Navraagsoort,
  type WijzigingNavragen,
} from './feiten.ts';

/** The kind of change that this fact tells, and with that what it settles. */
export function gemeldeSoort(g: Gebeurtenis): Navraagsoort | null {
  switch (g.soort) {
    case 'WijzigingGemeld':
      return g.wat;
    case 'BestuurderAangemeld':
    case 'BestuurderAfgemeld':
      return 'bestuurder';
    case 'VerwantschapVastgelegd':
      return g.verwantschap === 'fusiepartner' ? 'fusie' : 'overname';
    default:
      return null;
  }
}

export function navraagtermijn(
  { gevraagdOp, verzondenOp }: Pick<Navraag, 'gevraagdOp' | 'verzondenOp'>,
  kalender: Kalender,
): Termijn {
  return berekenTermijn(
    {
      begindatum: verzondenOp ?? gevraagdOp,
      duur: handleidingOp(gevraagdOp).wijzigingen.navraag,
      grondslag: 'handleiding',
      gebeurtenis: 'de verzending van de vraag',
      regel: 'N-26',
    },
    kalender,
  );
}

export const navragen: Opdrachtsoort<WijzigingNavragen> = {
  omschrijving: 'Navragen of er iets is gewijzigd',
  rollen: ['servicedesk'],
  mag: ({ keurmerk }) =>
    keurmerk.soort
      ? null
      : { code: 'GEEN_KEURMERK', tekst: 'Deze school heeft geen keurmerk en meldt geen wijzigingen.', regel: 'N-26' },
  besluit({ wijzigingen }: Dossier, { wat, bekendGewordenOp }, { vandaag, kalender }) {
    const { fouten, fout, datum, keuze } = veldcontrole();
    keuze('wat', wat, NAVRAAGSOORTEN);
    if (wijzigingen.navragen.some((n) => n.wat === wat)) {
      fout('NAVRAAG_LOOPT', 'N-26', 'wat', 'Hierover loopt al een navraag bij de school.');
    }
    if (datum('bekendGewordenOp', bekendGewordenOp) && bekendGewordenOp > vandaag) {
      fout('DATUM_IN_TOEKOMST', 'N-26', 'bekendGewordenOp', 'Dit kan niet na vandaag bekend zijn geworden.');
    }
    if (fouten.length > 0) return weiger(...fouten);
    const nummer = wijzigingen.laatsteNavraag + 1;
    const { laatsteDag: uiterlijk } = navraagtermijn({ gevraagdOp: vandaag, verzondenOp: null }, kalender);
    const meldtermijn = duurInWoorden(handleidingOp(vandaag).wijzigingen.melden);
    const gegevens = { nummer, wat, uiterlijk, meldtermijn };
    return {
      gebeurtenissen: [{ soort: 'WijzigingNagevraagd', datum: vandaag, nummer, wat, bekendGewordenOp }],
      brieven: [{ sjabloon: 'wijziging-navragen', rechtsgevolg: false, gegevens }],
    };
  },
};

export const sluiten: Opdrachtsoort<NavraagSluiten> = {
  omschrijving: 'Navraag sluiten zonder melding',
  rollen: ['servicedesk'],
  mag: ({ wijzigingen }) =>
    wijzigingen.navragen.length > 0
      ? null
      : { code: 'GEEN_NAVRAAG', tekst: 'Er loopt geen navraag bij de school.', regel: 'N-26' },
  besluit({ wijzigingen }: Dossier, { nummer, reden }, { vandaag }) {
    const { fouten, fout, tekst } = veldcontrole();
    if (!wijzigingen.navragen.some((n) => n.nummer === nummer)) {
      fout('NAVRAAG_ONBEKEND', 'N-26', 'nummer', 'Er loopt geen navraag met dit nummer.');
    }
    tekst('reden', reden);
    if (fouten.length > 0) return weiger(...fouten);
    return { gebeurtenissen: [{ soort: 'NavraagGesloten', datum: vandaag, nummer, reden }] };
  },
};
