import { adviesGeven, auditGepland, auditPlannen, totDeAudit } from '../../../test/domein/audit.ts';
import { geimporteerd } from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import type { Opdracht } from '../dossier.ts';

const school = gegeven([geimporteerd()], '2026-11-23');
const metReden = (datum: string, ci = 'Kiwa Nederland'): Opdracht =>
  ({ ...auditPlannen(datum, 2026, ci), reden: 'tekst-41' }) as Opdracht;

describe('RA-4: na de uiterste auditdag', () => {
  // The last audit day is Wednesday 31 March 2027; Tuesday 6 April is the first open day after Easter.
  const teLaat = school.op('2027-04-06');

  test('plant alleen de servicedesk nog, en binnen vier weken', () => {
    const opDeDag = school.op('2027-03-31');
    // The school can plan for meetjaar 2027 still, so it is the field that is refused.
    opDeDag
      .als(auditPlannen('2099-03-10'), 'school')
      .dan(geweigerd(['UITERSTE_AUDITDAG_VOORBIJ', 'RA-4', 'meetjaar'], ['AUDIT_TE_LAAT', 'RA-4', 'datum']));
    teLaat.als(auditPlannen('2027-05-10'), 'servicedesk').dan(geweigerd(['AUDIT_TE_LAAT', 'RA-4', 'datum']));
    // Four weeks after Tuesday 6 April.
    teLaat.als(auditPlannen('2027-05-04'), 'servicedesk').dan(auditGepland({ auditdatum: '2027-05-04' }));
  });

  test('blijft de termijn verstreken tot de audit is gehouden', () => {
    const gepland = teLaat.als(auditPlannen('2027-04-20'), 'servicedesk').gelukt();
    expect(gepland.termijn('planning/2026/voorstel')).toBeUndefined();
    expect(gepland.taken()).toContain('verstreken/planning/2026/audit');
    const gehouden = gepland.op('2027-04-22');
    expect(gehouden.taken()).toContain('verstreken/planning/2026/audit');
    const negatief = { organisatie: 'negatief', resultaten: 'negatief', tevredenheid: 'negatief' } as const;
    const advies = gehouden
      .als(adviesGeven(negatief, { gehoudenOp: '2027-04-20' }), 'auditor')
      .dan([{ soort: 'AuditadviesGegeven', naUiterste: true }]);
    expect(advies.taken()).not.toContain('verstreken/planning/2026/audit');
    expect(advies.taak('resultatenaudit/2026/negatief')?.omschrijving).toMatch(/De audit was na de uiterste dag$/);
  });
});

describe('RA-4: een audit die niet doorging', () => {
  const voorbij = totDeAudit(school);

  test('krijgt een nieuwe dag van de servicedesk, met de reden erbij', () => {
    voorbij.als(auditPlannen('2027-03-24'), 'servicedesk').dan(geweigerd(['REDEN_VERPLICHT', 'RA-4', 'reden']));
    voorbij.als(metReden('2027-03-24'), 'school').dan(geweigerd(['AUDITDAG_VOORBIJ', 'RA-4', 'meetjaar']));
    const opnieuw = voorbij
      .als(metReden('2027-03-24'), 'servicedesk')
      .dan(auditGepland({ auditdatum: '2027-03-24', vorigeAuditdatum: '2027-03-10', reden: 'tekst-41' }));
    opnieuw.als(adviesGeven(), 'auditor').dan(geweigerd(['AUDIT_NOG_NIET_GEHOUDEN', 'RA-4']));
    expect(opnieuw.laatsteDag('vog/directie/2026')).toBeUndefined();
  });

  test('ook op de dag zelf', () => {
    const opDeDag = school.als(auditPlannen('2027-03-10'), 'school').gelukt().op('2027-03-10');
    opDeDag.als(metReden('2027-03-24'), 'servicedesk').dan(auditGepland());
  });

  test('niet meer na het advies', () => {
    const advies = voorbij.als(adviesGeven(), 'auditor').gelukt();
    advies.als(metReden('2027-03-24'), 'servicedesk').dan(geweigerd(['AUDIT_AL_GEHOUDEN', 'RA-9', 'meetjaar']));
  });
});

describe('RA-4, N-29: de dag waarop de audit echt was', () => {
  const gehouden = totDeAudit(school);

  test('na de uiterste dag blijft dat staan, en de beslisser ziet het', () => {
    const laat = gehouden.op('2027-05-14');
    const advies = laat
      .als(adviesGeven({}, { gehoudenOp: '2027-05-12' }), 'auditor')
      .dan([{ soort: 'AuditadviesGegeven', naUiterste: true }]);
    expect(advies.dossier.resultatenaudit.rondes.at(0)).toMatchObject({ gehoudenOp: '2027-05-12', naUiterste: true });
    expect(advies.taak('resultatenaudit/2026/goedkeuren')?.omschrijving).toBe(
      'Besluit over meetperiode 2026: het advies is positief. De audit was na de uiterste dag',
    );
    gehouden.als(adviesGeven(), 'auditor').dan([{ soort: 'AuditadviesGegeven', naUiterste: false }]);
  });

  test('ligt niet voor de dag waarop er voor het eerst een plan was', () => {
    // Planned on Monday 11 January 2027.
    gehouden
      .als(adviesGeven({}, { gehoudenOp: '2027-01-04' }), 'auditor')
      .dan(geweigerd(['VOLGORDE', 'N-29', 'gehoudenOp']));
    gehouden.als(adviesGeven({}, { gehoudenOp: '2027-01-11' }), 'auditor').gelukt();
  });
});
