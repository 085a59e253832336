/** Terms that are over as a resource: read which, and record what was done about one (BZ-26). */
import { z } from 'zod';
import { regel, tekst } from '../invoer/velden.ts';
import { alsBron } from '../opdrachten/bron.ts';

const Afhandeling = z
  .strictObject({ termijnId: regel(200), toelichting: tekst().meta({ description: 'Wat eraan gedaan is.' }) })
  .meta({ id: 'Afhandeling' });

const afhandelingen = alsBron({
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
});

export const termijnbewakingbronnen = [afhandelingen];
