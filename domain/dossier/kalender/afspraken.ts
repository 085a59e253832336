/** Days that people have agreed on, and which of them a change of the calendar closes or opens (T8). */
import { type Datum, type Kalender, redenKantoorGesloten } from '../../termijn/index.ts';
import type { Dossier } from '../dossier.ts';
import { geplandBezoek } from '../toezicht/ronde.ts';

export const AFSPRAKEN = ['resultatenaudit', 'toezicht', 'onaangekondigd bezoek'] as const;
export type Afspraaksoort = (typeof AFSPRAKEN)[number];

export interface Afspraak {
  soort: Afspraaksoort;
  dag: Datum;
  omschrijving: string;
}

export interface GeraakteAfspraak extends Afspraak {
  /** Why the day is closed under the new calendar; null when it is open again. */
  gesloten: string | null;
}

/** What is planned for a day to come. */
export function afspraken({ planning, toezicht, onaangekondigd }: Dossier, vandaag: Datum): Afspraak[] {
  const audits = planning.gepland
    .filter(({ goedgekeurdOp }) => goedgekeurdOp === null)
    .map(({ meetjaar, datum }) => ({
      soort: 'resultatenaudit' as const,
      dag: datum,
      omschrijving: `Resultatenaudit over meetjaar ${meetjaar}`,
    }));
  const bezoek = geplandBezoek(toezicht.ronde);
  const tidk = bezoek ? [{ soort: 'toezicht' as const, dag: bezoek.dag, omschrijving: 'Toezicht in de Klas' }] : [];
  const anders = onaangekondigd.gepland.map(({ dag }) => ({
    soort: 'onaangekondigd bezoek' as const,
    dag,
    omschrijving: 'Onaangekondigd bezoek',
  }));
  return [...audits, ...tidk, ...anders].filter(({ dag }) => dag > vandaag).sort((a, b) => (a.dag < b.dag ? -1 : 1));
}

/** The agreements of which the day is closed under one of these calendars and open under the other. */
export function geraakteAfspraken(
  dossier: Dossier,
  vandaag: Datum,
  oud: Kalender,
  nieuw: Kalender,
): GeraakteAfspraak[] {
  return afspraken(dossier, vandaag).flatMap((afspraak) => {
    const gesloten = redenKantoorGesloten(afspraak.dag, nieuw);
    const was = redenKantoorGesloten(afspraak.dag, oud);
    return (gesloten === null) === (was === null) ? [] : [{ ...afspraak, gesloten }];
  });
}
