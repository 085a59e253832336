import { z } from 'zod';
import { EINDEREDENEN, type Eindereden } from '../../../domain/dossier/keurmerk/feiten.ts';
import { type Datum, inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { alinea, type Blok, type Brief, type Briefvraag, dag, kop, lijst } from './brief.ts';
import { wachttijdalinea } from './wachttijd.ts';

const feiten = z.object({
  reden: z.enum(EINDEREDENEN),
  totEnMet: dag,
  /** The besluit not to convert; null when it lapsed without one. Left out in letters from before this was told. */
  geweigerdOp: dag.nullish(),
  /** N-4: after that besluit. Left out in letters from before this was told. */
  wachttijdTotEnMet: dag.nullish(),
});

/** The keurmerk has ended (N-1, SN-4, SN-5, LG-13). No besluit: that was taken before, or the school chose to stop. */
export function keurmerkGeeindigd(vraag: Briefvraag): Brief {
  const { reden, totEnMet, geweigerdOp, wachttijdTotEnMet } = feiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Uw keurmerk is geëindigd',
    procedure: reden === 'gestopt' ? 'stop' : 'keurmerk',
    blokken: [
      alinea(AANLEIDING[reden](totEnMet)),
      ...(reden === 'vervallen' ? besluit(geweigerdOp) : []),
      kop('Wat betekent dit voor uw school?'),
      lijst([
        'Uw school heeft geen Keurmerk Inburgeren meer.',
        'Cursisten kunnen geen lening van DUO meer krijgen voor een cursus bij uw school.',
        'Wij melden dit aan DUO en halen uw school uit ons openbare register.',
      ]),
      ...VERVOLG[reden],
      ...(geweigerdOp && wachttijdTotEnMet ? [wachttijdalinea(geweigerdOp, wachttijdTotEnMet)] : []),
    ],
  };
}

function besluit(geweigerdOp: Datum | null | undefined): Blok[] {
  if (geweigerdOp === undefined) return [];
  return [
    alinea(
      geweigerdOp
        ? `Dit volgt uit ons besluit van ${inWoordenMetWeekdag(geweigerdOp)} om uw school het Keurmerk voor onbepaalde tijd niet te verlenen.`
        : 'Wij hebben niet besloten over het Keurmerk voor onbepaalde tijd. Uw keurmerk is vervallen omdat de bepaalde tijd voorbij is.',
    ),
  ];
}

const AANLEIDING: Readonly<Record<Eindereden, (totEnMet: Datum) => string>> = {
  vervallen: (totEnMet) =>
    `Uw Keurmerk voor bepaalde tijd is geëindigd. De laatste dag met het keurmerk was ${inWoordenMetWeekdag(totEnMet)}.`,
  gestopt: (totEnMet) =>
    `U meldde ons dat uw school stopt met het keurmerk. De laatste dag met het keurmerk was ${inWoordenMetWeekdag(totEnMet)}.`,
};

const VERVOLG: Readonly<Record<Eindereden, readonly Blok[]>> = {
  vervallen: [
    kop('Wat kunt u nu doen?'),
    alinea('Wilt u het keurmerk opnieuw? Dan kunt u een nieuwe aanvraag doen voor het Keurmerk voor bepaalde tijd.'),
  ],
  gestopt: [
    kop('Wat moet u nog doen?'),
    alinea(
      'In ons eerdere bericht staat wat u voor uw cursisten moet doen. Heeft u nog niet alles gedaan? Doe dat dan zo snel mogelijk en geef het aan ons door.',
    ),
    kop('Wilt u later weer het keurmerk?'),
    alinea(
      'Dan kunt u een nieuwe aanvraag doen voor het Keurmerk voor bepaalde tijd. U hoeft daarmee niet te wachten: omdat u zelf bent gestopt, geldt er geen wachttijd.',
    ),
  ],
};
