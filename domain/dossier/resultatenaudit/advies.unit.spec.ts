import { adviesGeven, auditPlannen, goedkeuren, resultatenLeveren, totDeAudit } from '../../../test/domein/audit.ts';
import { geimporteerd, uitbrengen } from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import { jarenGepland } from '../../../test/domein/plichten.ts';
import type { Opdracht } from '../dossier.ts';

const school = gegeven([geimporteerd(), jarenGepland], '2026-11-23');
const geaudit = totDeAudit(school);
const intrekken: Opdracht = { soort: 'AuditadviesIntrekken', meetjaar: 2026, reden: 'tekst-43' };

describe('N-8: het advies staat in de werkvoorraad van de auditor', () => {
  test('vanaf de planning, met de dag van de audit en de termijn', () => {
    const gepland = school.op('2027-01-11').als(auditPlannen('2027-03-10'), 'school').gelukt();
    expect(gepland.taak('resultatenaudit/2026/adviseren')).toEqual({
      id: 'resultatenaudit/2026/adviseren',
      rol: 'auditor',
      omschrijving: 'Doe de resultatenaudit over meetjaar 2026 op 10 maart 2027 en geef daarna uw advies',
      uiterlijk: '2027-04-09',
    });
    expect(geaudit.taken()).toContain('resultatenaudit/2026/adviseren');
    expect(geaudit.als(adviesGeven(), 'auditor').gelukt().taken()).not.toContain('resultatenaudit/2026/adviseren');
  });
});

describe('RA-8, RA-9: een school die niet levert', () => {
  const zonder = totDeAudit(school, ['ResultatenLeveren']);

  test('krijgt geen positief oordeel over haar resultaten, en wel een negatief', () => {
    zonder.als(adviesGeven(), 'auditor').dan(geweigerd(['RESULTATEN_ONTBREKEN', 'RA-8', 'adviezen.resultaten']));
    zonder
      .als(adviesGeven({ resultaten: 'negatief' }), 'auditor')
      .dan([{ soort: 'AuditadviesGegeven', advies: 'negatief' }]);
  });

  test('wordt niet beoordeeld zolang zij nog kan leveren', () => {
    // Asked after its import on Monday 11 January 2027, so it has until Monday 25 January.
    const laat = gegeven([geimporteerd({ auditGeplandOp: '2027-01-13' }, '2027-01-11')], '2027-01-11');
    laat
      .op('2027-01-25')
      .als(adviesGeven({ resultaten: 'negatief' }, { gehoudenOp: '2027-01-13' }), 'auditor')
      .dan(geweigerd(['RESULTATEN_ONTBREKEN', 'RA-8']));
    const negatief = { organisatie: 'negatief', resultaten: 'negatief', tevredenheid: 'negatief' } as const;
    laat
      .op('2027-01-26')
      .als(adviesGeven(negatief, { gehoudenOp: '2027-01-13' }), 'auditor')
      .gelukt();
  });
});

describe('RA-9, Awb 3:9: een advies dat niet klopt', () => {
  const positief = geaudit.als(adviesGeven(), 'auditor').gelukt();

  test('een tweede advies wordt geweigerd met de reden van dat meetjaar', () => {
    positief.als(adviesGeven(), 'auditor').dan(geweigerd(['ADVIES_AL_GEGEVEN', 'RA-9']));
  });

  test('wordt ingetrokken met een reden; daarna komt er een nieuw, en beide blijven staan', () => {
    const ingetrokken = positief
      .op('2027-03-15')
      .als(intrekken, 'auditor')
      .dan([{ soort: 'AuditadviesIngetrokken', meetjaar: 2026, reden: 'tekst-43' }]);
    expect(ingetrokken.taken()).not.toContain('resultatenaudit/2026/goedkeuren');
    expect(ingetrokken.taak('resultatenaudit/2026/adviseren')?.omschrijving).toBe(
      'Geef een nieuw advies over meetjaar 2026: het vorige is ingetrokken',
    );
    // 20 working days after Monday 15 March 2027; Goede Vrijdag 26 and Tweede Paasdag 29 March are none.
    expect(ingetrokken.laatsteDag('resultatenaudit/2026/advies')).toBe('2027-04-14');
    ingetrokken.als(goedkeuren(), 'beslisser').dan(geweigerd(['ADVIES_ONTBREEKT', 'RA-9']));
    const opnieuw = ingetrokken.als(adviesGeven({ financieel: 'negatief' }), 'auditor').gelukt();
    expect(opnieuw.dossier.resultatenaudit.rondes.at(0)).toMatchObject({
      advies: 'negatief',
      negatief: ['financieel'],
      ingetrokken: [
        { advies: 'positief', gehoudenOp: '2027-03-10', adviesOp: '2027-03-12', ingetrokkenOp: '2027-03-15' },
      ],
    });
    expect(opnieuw.feiten('AuditadviesGegeven').map((g) => g.advies)).toEqual(['positief', 'negatief']);
  });

  test('daarna kan de school ook weer leveren, en de audit over', () => {
    const ingetrokken = positief.als(intrekken, 'beslisser').gelukt();
    ingetrokken.als(resultatenLeveren(), 'school').gelukt();
    ingetrokken
      .als({ ...auditPlannen('2027-03-24', 2026, 'TÜV Rheinland'), reden: 'tekst-41' } as Opdracht, 'servicedesk')
      .gelukt();
  });

  test('niet zonder advies, niet tijdens een voornemen erover, niet na het besluit, en niet door de servicedesk', () => {
    geaudit.als(intrekken, 'auditor').dan(geweigerd(['ADVIES_ONTBREEKT', 'RA-9']));
    geaudit
      .als(adviesGeven({ organisatie: 'negatief' }), 'auditor')
      .gelukt()
      .als(uitbrengen({ maatregel: 'waarschuwing', meetjaar: 2026 }), 'beslisser')
      .gelukt()
      .als(intrekken, 'auditor')
      .dan(geweigerd(['VOORNEMEN_LOOPT', 'SN-8']));
    positief
      .als(goedkeuren(), 'beslisser')
      .gelukt()
      .als(intrekken, 'auditor')
      .dan(geweigerd(['ADVIES_ONTBREEKT', 'RA-9']));
    positief.als(intrekken, 'servicedesk').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
    positief.als({ ...intrekken, reden: ' ' }, 'auditor').dan(geweigerd(['TEKST_VERPLICHT', 'A10', 'reden']));
  });
});

describe('LG-6, SN-12: een school die zwijgt', () => {
  const voornemen = (velden: Parameters<typeof uitbrengen>[0] = {}) =>
    uitbrengen({ maatregel: 'schorsing', gronden: ['GEEN_MEDEWERKING'], meetjaar: 2026, ...velden });

  test('kan een voornemen krijgen zodra de termijn voor de gegevens of de audit voorbij is, niet eerder', () => {
    // The data were due on Thursday 31 December 2026.
    school
      .op('2026-12-31')
      .als(voornemen(), 'beslisser')
      .dan(geweigerd(['GEEN_AANLEIDING', 'SN-8']));
    school
      .op('2027-01-04')
      .als(voornemen(), 'beslisser')
      .dan([
        { soort: 'VoornemenUitgebracht', aanleiding: { soort: 'geen resultatenaudit', meetjaar: 2026 } },
        { soort: 'BriefKlaargezet', gegevens: { aanleiding: 'geen resultatenaudit', meetjaar: 2026 } },
        { soort: 'BriefVerzonden' },
      ] as never);
    const stil = school.op('2027-09-01');
    expect(stil.taak('resultatenaudit/2026/uitgebleven')).toMatchObject({ rol: 'beslisser' });
    const na = stil.als(voornemen(), 'beslisser').gelukt();
    expect(na.taken()).not.toContain('resultatenaudit/2026/uitgebleven');
  });

  test('niet als de school alles geleverd heeft en de audit gepland is', () => {
    const inTijd = totDeAudit(school);
    inTijd.als(voornemen(), 'beslisser').dan(geweigerd(['GEEN_AANLEIDING', 'SN-8']));
  });

  test('alleen op die grond, en niet tot intrekking', () => {
    const stil = school.op('2027-09-01');
    stil
      .als(voornemen({ gronden: ['SLAGINGSPERCENTAGE'] }), 'beslisser')
      .dan(geweigerd(['GROND_ONTBREEKT', 'SN-12', 'gronden']));
    stil
      .als(voornemen({ maatregel: 'intrekking' }), 'beslisser')
      .dan(geweigerd(['NIET_HERHAALDELIJK', 'SN-12', 'maatregel']));
  });

  test('komt de audit alsnog, dan wordt er pas goedgekeurd als het voornemen weg is', () => {
    // Everything but the audit itself came in time; the servicedesk agreed on Tuesday 20 April 2027.
    const laat = totDeAudit(school, ['ResultatenauditPlannen'])
      .op('2027-04-06')
      .als(voornemen(), 'beslisser')
      .gelukt()
      .als(auditPlannen('2027-04-20'), 'servicedesk')
      .gelukt()
      .op('2027-04-22');
    expect(laat.taken()).toContain('resultatenaudit/2026/adviseren');
    const advies = laat.als(adviesGeven({}, { gehoudenOp: '2027-04-20' }), 'auditor').gelukt();
    advies.als(goedkeuren(), 'beslisser').dan(geweigerd(['VOORNEMEN_LOOPT', 'SN-8']));
    advies
      .als({ soort: 'VoornemenIntrekken', nummer: 1, motivering: 'tekst-8' }, 'beslisser')
      .gelukt()
      .als(goedkeuren(), 'beslisser')
      .gelukt();
  });
});
