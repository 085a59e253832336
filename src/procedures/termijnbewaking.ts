/** Terms that are over as a resource: read which, and record what was done about one (BZ-26). */
import { z } from 'zod';
import { regel, tekst } from '../invoer/velden.ts';
import { maakFeitenroutes } from '../opdrachten/feitenroutes.ts';
import type { Bron } from '../opdrachten/bron.ts';
import { maakBron } from '../opdrachten/maak-bron.ts';

const Afhandeling = z
  .strictObject({ termijnId: regel(200), toelichting: tekst().meta({ description: 'Wat eraan gedaan is.' }) })
  .meta({ id: 'Afhandeling' });

const bron: Bron<z.infer<typeof Afhandeling>> = {
  pad: 'verstreken-termijnen',
  actie: '_handel-af',
  naam: 'VerstrekenTermijn',
  samenvatting: 'Verstreken termijn afhandelen',
  onderwerp: 'Termijnen',
  opdrachten: ['TermijnAfhandelen'],
  invoer: Afhandeling,
  opdracht: ({ termijnId, toelichting }, _pad, bewaar) => ({
    soort: 'TermijnAfhandelen',
    termijnId,
    toelichting: bewaar('toelichting', toelichting),
  }),
  feiten: ['TermijnVerstreken', 'TermijnAfgehandeld'],
};

export const termijnbewakingbronnen = [...maakBron(bron), maakFeitenroutes(bron)];
