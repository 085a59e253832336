import { geimporteerd, ingeschreven, tijdelijk, uitbrengen } from '../../../test/domein/feiten.ts';
import { gegeven, type Gegeven, geweigerd, type VerwachteWeigering } from '../../../test/domein/gegeven.ts';
import { bezoekPlannen, uitnodigen, uitnodigingBeantwoorden } from '../../../test/domein/toezicht.ts';
import { evolve, type Opdracht } from '../dossier.ts';

const school = gegeven([geimporteerd()], '2026-11-23');

const plannen = (dag: string, velden = {}): Opdracht => ({
  soort: 'OnaangekondigdBezoekPlannen',
  dag,
  inspecteur: 'ITTA-01',
  signaal: null,
  reden: 'tekst-1',
  ...velden,
});
const weigeren = (geweigerdOp: string, bezoek: 'toezicht' | 'onaangekondigd' = 'onaangekondigd'): Opdracht => ({
  soort: 'ToegangWeigeringVastleggen',
  geweigerdOp,
  bezoek,
  toelichting: 'tekst-2',
});
const vastleggen = (gehoudenOp: string, velden = {}): Opdracht => ({
  soort: 'OnaangekondigdBezoekVastleggen',
  nummer: 1,
  gehoudenOp,
  uitkomst: 'in orde',
  bevindingen: null,
  ...velden,
});

const gepland = () => school.als(plannen('2027-02-09'), 'planner').gelukt();
const geweigerdOp = (begin: Gegeven, dag: string) =>
  begin.als(plannen(dag), 'planner').gelukt().op(dag).als(weigeren(dag), 'inspecteur').gelukt();

describe('SG-1: een onaangekondigd bezoek', () => {
  test.each<[string, Opdracht, VerwachteWeigering[]]>([
    ['gisteren', plannen('2026-11-20'), [['DATUM_VOORBIJ', 'SG-1', 'dag']]],
    ['in het weekend', plannen('2026-11-28'), [['GEEN_KANTOORDAG', 'T8', 'dag']]],
    [
      'onbekende inspecteur',
      plannen('2027-02-09', { inspecteur: 'X' }),
      [['INSPECTEUR_NIET_TOEGELATEN', 'TK-10', 'inspecteur']],
    ],
    ['onbekend signaal', plannen('2027-02-09', { signaal: 3 }), [['SIGNAAL_ONBEKEND', 'SG-1', 'signaal']]],
  ])('plannen: %s', (_naam, opdracht, redenen) => {
    school.als(opdracht, 'planner').dan(geweigerd(...redenen));
  });

  test('niet zonder keurmerk, en niet door de school', () => {
    gegeven([ingeschreven], '2026-11-23')
      .als(plannen('2027-02-09'), 'planner')
      .dan(geweigerd(['GEEN_KEURMERK', 'SG-1']));
    school.als(plannen('2027-02-09'), 'school').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
  });

  test('geen brief bij het plannen, wel na afloop; vóór de dag kan er niets worden vastgelegd', () => {
    expect(gepland().feiten('BriefKlaargezet')).toEqual([]);
    gepland()
      .als(vastleggen('2027-02-09'), 'inspecteur')
      .dan(geweigerd(['BEZOEK_NOG_NIET_GEWEEST', 'SG-1']));
    const daar = gepland().op('2027-02-09');
    expect(daar.taak('onaangekondigd/1/doen')).toMatchObject({ rol: 'inspecteur', uiterlijk: '2027-02-09' });
    daar
      .als(vastleggen('2027-02-09', { uitkomst: 'bevindingen' }), 'inspecteur')
      .dan(geweigerd(['TEKST_VERPLICHT', 'A10', 'bevindingen']));
    const na = daar
      .als(vastleggen('2027-02-09', { uitkomst: 'bevindingen', bevindingen: 'tekst-3' }), 'inspecteur')
      .dan([
        { soort: 'OnaangekondigdBezoekVastgelegd', uitkomst: 'bevindingen' },
        { soort: 'BriefKlaargezet', sjabloon: 'bezoek-uitkomst' },
        { soort: 'BriefVerzonden' },
      ]);
    expect(na.taken()).not.toContain('onaangekondigd/1/doen');
    expect(na.termijn('onaangekondigd/1/bezoek')).toBeUndefined();
  });

  test('niet vastgelegd: de dag erna een taak', () => {
    expect(gepland().op('2027-02-10').taken()).toContain('verstreken/onaangekondigd/1/bezoek');
  });

  test('geschrapt: er staat niets meer', () => {
    const weg = gepland()
      .als({ soort: 'OnaangekondigdBezoekSchrappen', nummer: 1, reden: 'tekst-4' }, 'planner')
      .gelukt();
    expect(weg.termijn('onaangekondigd/1/bezoek')).toBeUndefined();
  });
});

describe('N-30: een geweigerd bezoek telt', () => {
  test('alleen als er die dag een bezoek gepland was', () => {
    school.als(weigeren('2026-11-23'), 'inspecteur').dan(geweigerd(['GEEN_BEZOEK_OP_DEZE_DAG', 'N-30']));
    gepland()
      .op('2027-02-09')
      .als(weigeren('2027-02-09', 'toezicht'), 'inspecteur')
      .dan(geweigerd(['GEEN_BEZOEK_OP_DEZE_DAG', 'N-30', 'bezoek']));
    gepland()
      .op('2027-02-10')
      .als(weigeren('2027-02-08'), 'inspecteur')
      .dan(geweigerd(['VOLGORDE', 'N-30', 'geweigerdOp']));
  });

  test.each([
    ['2029-02-09', true],
    // The office is closed in the weekend of 10 February 2029.
    ['2029-02-12', false],
  ])('de tweede keer op %s, na 9 februari 2027: herhaaldelijk is %s', (dag, herhaaldelijk) => {
    const twee = geweigerdOp(geweigerdOp(school, '2027-02-09'), dag);
    expect(twee.feiten('HerhaaldelijkGeenMedewerking').map((g) => g.weigeringen)).toEqual(
      herhaaldelijk ? [['2027-02-09', '2029-02-09']] : [],
    );
  });

  test('ook een geweigerd Toezicht in de Klas; dat bezoek moet opnieuw worden gepland', () => {
    const metToezicht = school
      .op('2027-08-18')
      .als(uitnodigen(['2028-01-18']), 'planner')
      .gelukt()
      .als(uitnodigingBeantwoorden(['2028-01-18']), 'school')
      .gelukt()
      .als(bezoekPlannen('2028-01-18'), 'planner')
      .gelukt()
      .op('2028-01-18');
    const na = metToezicht.als(weigeren('2028-01-18', 'toezicht'), 'inspecteur').gelukt();
    expect(na.taken()).toContain('toezicht/na-2024-05-14/plannen');
    // Five working days after Tuesday 18 January 2028.
    expect(na.laatsteDag('toezicht/na-2024-05-14/planning')).toBe('2028-01-25');
  });

  test('herhaaldelijk: binnen tien werkdagen een besluit over een voornemen; daarna is de taak weg', () => {
    const twee = geweigerdOp(geweigerdOp(school, '2027-02-09'), '2027-02-16');
    expect(twee.taak('medewerking/2027-02-16/herhaaldelijk')).toMatchObject({
      rol: 'beslisser',
      uiterlijk: '2027-03-02',
    });
    const voornemen = twee
      .als(uitbrengen({ maatregel: 'intrekking', gronden: ['GEEN_MEDEWERKING'] }), 'beslisser')
      .gelukt();
    expect(voornemen.taken()).not.toContain('medewerking/2027-02-16/herhaaldelijk');
    expect(voornemen.feiten('VoornemenUitgebracht')[0]?.aanleiding).toEqual({
      soort: 'medewerking',
      laatsteOp: '2027-02-16',
    });
  });

  test('geen voornemen, met reden: de taak is weg, ook onder een volgend keurmerk; een derde weigering telt weer', () => {
    const twee = geweigerdOp(geweigerdOp(school, '2027-02-09'), '2027-02-16');
    const afdoen: Opdracht = { soort: 'HerhaaldelijkAfdoen', motivering: 'tekst-5' };
    school.als(afdoen, 'beslisser').dan(geweigerd(['NIET_HERHAALDELIJK', 'N-30']));
    twee.als({ ...afdoen, motivering: '' }, 'beslisser').dan(geweigerd(['TEKST_VERPLICHT', 'A10', 'motivering']));
    const afgedaan = twee
      .als(afdoen, 'beslisser')
      .dan([{ soort: 'HerhaaldelijkAfgedaan', laatsteOp: '2027-02-16', motivering: 'tekst-5' }]);
    expect(afgedaan.taken()).not.toContain('medewerking/2027-02-16/herhaaldelijk');
    expect(afgedaan.termijn('medewerking/2027-02-16/voornemen')).toBeUndefined();
    afgedaan.als(afdoen, 'beslisser').dan(geweigerd(['NIET_HERHAALDELIJK', 'N-30']));
    expect(geweigerdOp(afgedaan, '2027-03-09').taken()).toContain('medewerking/2027-03-09/herhaaldelijk');

    const einde = {
      soort: 'KeurmerkGeeindigd',
      datum: '2027-03-01',
      reden: 'gestopt',
      totEnMet: '2027-02-28',
    } as const;
    expect(evolve(twee.dossier, einde).medewerking).toEqual({ weigeringen: [], herhaaldelijk: null });
  });

  test('SN-12: na één weigering wel schorsing, geen intrekking; zonder weigering geen van beide', () => {
    const een = geweigerdOp(school, '2027-02-09');
    const voornemen = (maatregel: 'schorsing' | 'intrekking') =>
      uitbrengen({ maatregel, gronden: ['GEEN_MEDEWERKING'] });
    een.als(voornemen('intrekking'), 'beslisser').dan(geweigerd(['NIET_HERHAALDELIJK', 'SN-12', 'maatregel']));
    een.als(voornemen('schorsing'), 'beslisser').gelukt();
    gegeven([tijdelijk()], '2027-01-26')
      .als(voornemen('schorsing'), 'beslisser')
      .dan(geweigerd(['GEEN_WEIGERING', 'SN-12', 'gronden']));
  });
});
