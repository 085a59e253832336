import { gegevensGeleverd } from '../../../test/domein/audit.ts';
import { geimporteerd, ingeschreven } from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import type { Opdracht } from '../dossier.ts';

const TAAK = 'vog/directie/2026/klaarzetten';
const oppakken = (taakId = TAAK, door = 'actor-1'): Opdracht => ({ soort: 'TaakOppakken', taakId, door });
const vrijgeven: Opdracht = { soort: 'TaakVrijgeven', taakId: TAAK };
const toewijzen = (velden: Partial<Extract<Opdracht, { soort: 'TaakToewijzen' }>> = {}): Opdracht => ({
  soort: 'TaakToewijzen',
  taakId: TAAK,
  naar: 'beslisser',
  reden: 'tekst-1',
  ...velden,
});
// Twelve weeks before 30 March 2027 is Tuesday 5 January: from then on the request is to be started (VO-2).
const school = gegeven([geimporteerd(), ...gegevensGeleverd()], '2026-11-23').op('2027-01-05');
const opgepakt = school.als(oppakken(), 'servicedesk').gelukt();

describe('Een taak oppakken en teruggeven', () => {
  test('wie haar oppakt staat erbij, en de volgende krijgt haar niet', () => {
    expect(opgepakt.taak(TAAK)?.opgepaktDoor).toBe('actor-1');
    for (const wie of ['actor-1', 'actor-2']) {
      opgepakt.als(oppakken(TAAK, wie), 'servicedesk').dan(geweigerd(['TAAK_AL_OPGEPAKT', 'A10', 'taakId']));
    }
  });

  test('terug is zij weer vrij; wat niemand heeft kan niet terug', () => {
    const vrij = opgepakt.als(vrijgeven, 'servicedesk').dan([{ soort: 'TaakVrijgegeven', taakId: TAAK }]);
    expect(vrij.taak(TAAK)).toBeDefined();
    expect(vrij.taak(TAAK)?.opgepaktDoor).toBeUndefined();
    vrij.als(vrijgeven, 'servicedesk').dan(geweigerd(['TAAK_NIET_OPGEPAKT', 'A10', 'taakId']));
  });

  test('S3: alleen een taak van de eigen rol', () => {
    school.als(oppakken(), 'beslisser').dan(geweigerd(['TAAK_VAN_ANDERE_ROL', 'S3', 'taakId']));
    opgepakt.als(vrijgeven, 'school').dan(geweigerd(['TAAK_VAN_ANDERE_ROL', 'S3', 'taakId']));
  });

  test('velden: alle fouten samen', () => {
    school
      .als(oppakken('bestaat/niet', ''), 'servicedesk')
      .dan(geweigerd(['TEKST_VERPLICHT', 'A10', 'door'], ['TAAK_ONBEKEND', 'A10', 'taakId']));
  });

  test('zonder taken is er niets op te pakken', () => {
    gegeven([ingeschreven], '2026-02-02')
      .als(oppakken(), 'servicedesk')
      .dan(geweigerd(['GEEN_TAKEN', 'A10']));
  });
});

describe('Een taak aan een andere rol toewijzen', () => {
  test('met een reden; daarna is zij vrij, en van die rol', () => {
    const bijBeslisser = opgepakt
      .als(toewijzen(), 'servicedesk')
      .dan([{ soort: 'TaakToegewezen', taakId: TAAK, van: 'servicedesk', naar: 'beslisser', reden: 'tekst-1' }]);
    expect(bijBeslisser.taak(TAAK)?.rol).toBe('beslisser');
    expect(bijBeslisser.taak(TAAK)?.opgepaktDoor).toBeUndefined();
    bijBeslisser.als(oppakken(), 'servicedesk').dan(geweigerd(['TAAK_VAN_ANDERE_ROL', 'S3', 'taakId']));
    bijBeslisser.als(oppakken(), 'beslisser').dan([{ soort: 'TaakOpgepakt' }]);
  });

  test('niet zonder reden, niet aan dezelfde rol, niet door iedereen', () => {
    school.als(toewijzen({ reden: '' }), 'servicedesk').dan(geweigerd(['TEKST_VERPLICHT', 'A10', 'reden']));
    school.als(toewijzen({ naar: 'servicedesk' }), 'beslisser').dan(geweigerd(['TAAK_HEEFT_DEZE_ROL', 'A10', 'naar']));
    school.als(toewijzen(), 'jurist').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
  });
});

test('S3: niet aan de school, en niet aan een rol die in een dossier niets kan doen', () => {
  for (const naar of ['school', 'bezwaarbehandelaar'] as const) {
    school.als(toewijzen({ naar }), 'servicedesk').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3', 'naar']));
  }
});

describe('een taak waarvan de oorzaak weg is', () => {
  const gestopt: Opdracht = {
    soort: 'StopMelden',
    perDatum: '2027-02-15',
    gemeldOp: '2027-01-05',
    toelichting: 'tekst-2',
  };

  test('komt vrij terug, bij de rol van wie zij is', () => {
    const bijBeslisser = school.als(toewijzen(), 'servicedesk').gelukt().als(oppakken(), 'beslisser').gelukt();
    const weg = bijBeslisser.als(gestopt, 'school').gelukt();
    expect(weg.feiten('TaakVerdwenen')).toMatchObject([{ taakId: TAAK }]);
    expect(weg.taken()).not.toContain(TAAK);
    const terug = weg.als({ soort: 'StopIntrekken' }, 'school').gelukt();
    expect(terug.taak(TAAK)).toMatchObject({ rol: 'servicedesk' });
    expect(terug.taak(TAAK)?.opgepaktDoor).toBeUndefined();
  });

  test('van wat niemand heeft wordt niets vastgelegd', () => {
    expect(school.als(gestopt, 'school').gelukt().feiten('TaakVerdwenen')).toEqual([]);
    const vrij = opgepakt.als(vrijgeven, 'servicedesk').gelukt();
    expect(vrij.dossier.werkvoorraad.perTaak).toEqual({});
  });
});

test('een taak die weg is verdwijnt met haar oorzaak, ook als iemand haar had', () => {
  expect(opgepakt.als({ soort: 'VogAanvraagKlaarzetten' }, 'servicedesk').gelukt().taken()).not.toContain(TAAK);
});
