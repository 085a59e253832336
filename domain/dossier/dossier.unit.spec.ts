import { BRONNEN } from '../../test/domein/bronnen.ts';
import { geimporteerd, ingeschreven } from '../../test/domein/feiten.ts';
import { gegeven, geweigerd } from '../../test/domein/gegeven.ts';
import {
  contextOp,
  deadlines,
  evolve,
  type Gebeurtenis,
  leegDossier,
  type Opdracht,
  OPDRACHTSOORTEN,
  possibilities,
  volgendeWekker,
} from './dossier.ts';
import { overzicht } from './overzicht.ts';
import { ROLLEN } from './procedure.ts';

describe('decide', () => {
  test.each(['Onbekend', 'toString', 'constructor', '__proto__', ''])('weigert de onbekende opdracht %p', (soort) => {
    gegeven([], '2026-02-02')
      .als({ soort } as unknown as Opdracht, 'beheerder')
      .dan(geweigerd(['OPDRACHT_ONBEKEND', 'A10']));
  });

  test('weigert een onbekende rol', () => {
    gegeven([], '2026-02-02')
      .als({ soort: 'AanvraagIntrekken' }, 'directeur' as never)
      .dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
  });
});

describe('evolve', () => {
  test('een feit dat niemand kent laat het dossier zoals het is', () => {
    const { dossier } = gegeven([geimporteerd()], '2026-11-23');
    const onbekend = { soort: 'IetsVanVroeger', datum: '2020-01-01' } as unknown as Gebeurtenis;
    expect(evolve(dossier, onbekend)).toEqual(dossier);
    expect(evolve(leegDossier(), onbekend)).toEqual(leegDossier());
  });

  test('een feit over een aanvraag die er niet is laat het dossier zoals het is', () => {
    const feit: Gebeurtenis = { soort: 'AanvraagIngetrokken', datum: '2026-02-02', nummer: 7 };
    expect(evolve(leegDossier(), feit)).toEqual(leegDossier());
  });
});

describe('possibilities', () => {
  test('noemt voor elke rol elke opdracht, en bij wat niet mag de reden en de regel (U8)', () => {
    const { dossier, context } = gegeven([ingeschreven], '2026-02-02');
    for (const rol of ROLLEN) {
      const mogelijk = possibilities(dossier, rol, context);
      expect(mogelijk.map((m) => m.opdracht)).toEqual(OPDRACHTSOORTEN);
      for (const { omschrijving, reden } of mogelijk) {
        expect(omschrijving).not.toBe('');
        expect(reden === null || (reden.code !== '' && reden.tekst !== '' && reden.regel !== '')).toBe(true);
      }
    }
  });
});

describe('een lege school', () => {
  test('heeft geen termijnen, geen wekker en geen status', () => {
    const context = contextOp(Date.UTC(2026, 1, 2), BRONNEN);
    expect(deadlines(leegDossier(), context)).toEqual([]);
    expect(volgendeWekker(leegDossier(), context)).toBeNull();
    expect(overzicht(leegDossier(), context)).toEqual({
      soortKeurmerk: null,
      status: 'geen',
      volgendeTermijn: null,
      wachtOp: 'Niemand is nu aan zet.',
      termijnen: [],
    });
  });
});
