/** Ties with other schools as resources (AP-5, SG-6, N-26). */
import { z } from 'zod';
import { OORDELEN, VERWANTSCHAPPEN } from '../../domain/dossier/verbanden/feiten.ts';
import { datum, schoolId, tekst } from '../invoer/velden.ts';
import { alsBron } from '../opdrachten/bron.ts';

const onderwerp = 'Verbanden';

const Verwantschap = z
  .strictObject({
    andereSchoolId: schoolId(),
    verwantschap: z.enum(VERWANTSCHAPPEN).meta({ description: 'Wat de andere school is van deze school.' }),
    perDatum: datum(),
    meldDatum: datum(),
    toelichting: tekst(),
  })
  .meta({ id: 'Verwantschap' });

const verwantschappen = alsBron({
  pad: 'verwantschappen',
  naam: 'Verwantschap',
  samenvatting: 'Verwantschap met een andere school vastleggen',
  onderwerp,
  opdrachten: ['VerwantschapVastleggen'],
  invoer: Verwantschap,
  andereSchoolId: (invoer) => invoer.andereSchoolId,
  opdracht: ({ andereSchoolId, verwantschap, perDatum, meldDatum, toelichting }, _pad, bewaar) => ({
    soort: 'VerwantschapVastleggen',
    andereSchoolId,
    verwantschap,
    per: perDatum,
    gemeldOp: meldDatum,
    toelichting: bewaar('toelichting', toelichting),
  }),
  velden: { per: 'perDatum', gemeldOp: 'meldDatum' },
  feiten: ['VerwantschapVastgelegd'],
});

const Schrapping = z
  .strictObject({ andereSchoolId: schoolId(), verwantschap: z.enum(VERWANTSCHAPPEN), reden: tekst() })
  .meta({ id: 'Verwantschapschrapping' });

const schrappen = alsBron({
  pad: 'verwantschappen',
  actie: '_schrap',
  naam: 'SchrappingVanVerwantschap',
  samenvatting: 'Foute invoer van een verwantschap schrappen',
  onderwerp,
  opdrachten: ['VerwantschapSchrappen'],
  invoer: Schrapping,
  opdracht: ({ andereSchoolId, verwantschap, reden }, _pad, bewaar) => ({
    ...{ soort: 'VerwantschapSchrappen', andereSchoolId, verwantschap },
    reden: bewaar('reden', reden),
  }),
  feiten: ['VerwantschapGeschrapt'],
});

const Verbandoordeel = z
  .strictObject({ andereSchoolId: schoolId(), oordeel: z.enum(OORDELEN), motivering: tekst() })
  .meta({ id: 'Verbandoordeel' });

const verbanden = alsBron({
  pad: 'verbandoordelen',
  naam: 'Verbandoordeel',
  samenvatting: 'Verband met een andere school beoordelen',
  onderwerp,
  opdrachten: ['VerbandBeoordelen'],
  invoer: Verbandoordeel,
  opdracht: ({ andereSchoolId, oordeel, motivering }, _pad, bewaar) => ({
    soort: 'VerbandBeoordelen',
    andereSchoolId,
    oordeel,
    motivering: bewaar('motivering', motivering),
  }),
  feiten: ['VerbandBeoordeeld', 'VerbandGevonden'],
});

export const verbandenbronnen = [verwantschappen, schrappen, verbanden];
