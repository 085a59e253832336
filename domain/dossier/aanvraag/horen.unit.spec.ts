import {
  aanvraag,
  afwijzen,
  bestuurder,
  ingeschreven,
  ingeschrevenPerPost,
  posten,
  tijdelijk,
  uitbrengen,
  zienswijze,
} from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import type { Opdracht } from '../dossier.ts';

/** On facts that differ from what the school supplied, without a day on which it was heard otherwise. */
const opAndereFeiten: Opdracht = { ...afwijzen, afwijkendeFeiten: true } as Opdracht;
const voornemen = gegeven([ingeschreven, bestuurder, aanvraag], '2026-02-16').als(uitbrengen(), 'beslisser').gelukt();

describe('AP-9 (Awb 4:7): eerst horen, dan afwijzen', () => {
  test('het hele verhaal: voornemen, zienswijze, afwijzing; in het besluit staat wanneer de school is gehoord', () => {
    const klaar = voornemen
      .op('2026-02-23')
      .als(zienswijze('2026-02-20', 1, 'mondeling'), 'servicedesk')
      .gelukt()
      .op('2026-03-02')
      .als(opAndereFeiten, 'beslisser')
      .dan([
        { soort: 'AanvraagAfgewezen', gehoordOp: '2026-02-20' },
        {
          soort: 'BriefKlaargezet',
          sjabloon: 'besluit-afwijzing',
          gegevens: { voornemenOp: '2026-02-16', zienswijzeOp: '2026-02-20' },
        },
        { soort: 'BriefVerzonden' },
      ]);
    expect(klaar.taken()).toEqual([]);
    expect(klaar.termijn('voornemen/1/besluit')).toBeUndefined();
    expect(klaar.dossier.voornemen.voornemens).toMatchObject([{ afgedaanOp: '2026-03-02' }]);
  });

  test('zolang de termijn loopt kan het besluit niet worden genomen: tot en met maandag 2 maart', () => {
    for (const dag of ['2026-02-16', '2026-03-02']) {
      voornemen
        .op(dag)
        .als(opAndereFeiten, 'beslisser')
        .dan(geweigerd(['HOORTERMIJN_LOOPT', 'AP-9', 'gehoordOp']));
    }
    // Also when the refusal rests on what the school supplied: it has been promised its term.
    voornemen.als(afwijzen, 'beslisser').dan(geweigerd(['HOORTERMIJN_LOOPT', 'AP-9', 'gehoordOp']));
  });

  test('de dag na de ongebruikte termijn kan het wel', () => {
    voornemen
      .op('2026-03-03')
      .als(opAndereFeiten, 'beslisser')
      .dan([
        { soort: 'AanvraagAfgewezen', gehoordOp: null },
        { soort: 'BriefKlaargezet' },
        { soort: 'BriefVerzonden' },
      ]);
  });

  test('per post: niemand is gehoord zolang het voornemen niet is gepost', () => {
    const perPost = gegeven([ingeschrevenPerPost, bestuurder, aanvraag], '2026-02-16')
      .als(uitbrengen(), 'beslisser')
      .gelukt();
    perPost
      .op('2026-03-20')
      .als(opAndereFeiten, 'beslisser')
      .dan(geweigerd(['HOORTERMIJN_LOOPT', 'AP-9', 'gehoordOp']));
    // Posted on Wednesday 18 February: the term runs through Wednesday 4 March.
    const gepost = perPost.op('2026-02-19').als(posten('brief-1', '2026-02-18'), 'servicedesk').gelukt();
    gepost
      .op('2026-03-04')
      .als(opAndereFeiten, 'beslisser')
      .dan(geweigerd(['HOORTERMIJN_LOOPT', 'AP-9', 'gehoordOp']));
    gepost
      .op('2026-03-05')
      .als(opAndereFeiten, 'beslisser')
      .dan([{ soort: 'AanvraagAfgewezen' }, { soort: 'BriefKlaargezet', kanaal: 'post' }]);
  });

  test('een ander horen kort de termijn niet in die de school is beloofd', () => {
    const gehoord = { ...opAndereFeiten, gehoordOp: '2026-02-19' } as Opdracht;
    voornemen
      .op('2026-02-20')
      .als(gehoord, 'beslisser')
      .dan(geweigerd(['HOORTERMIJN_LOOPT', 'AP-9', 'gehoordOp']));
    voornemen.op('2026-03-03').als(gehoord, 'beslisser').gelukt();
    // Her answer is in: what she said on another day counts too.
    voornemen
      .op('2026-02-20')
      .als(zienswijze('2026-02-20'), 'school')
      .gelukt()
      .als(gehoord, 'beslisser')
      .dan([
        { soort: 'AanvraagAfgewezen', gehoordOp: '2026-02-19' },
        { soort: 'BriefKlaargezet' },
        { soort: 'BriefVerzonden' },
      ]);
  });

  test('zonder voornemen volstaat een andere dag waarop de school is gehoord', () => {
    gegeven([ingeschreven, bestuurder, aanvraag], '2026-02-20')
      .als({ ...opAndereFeiten, gehoordOp: '2026-02-19' } as Opdracht, 'beslisser')
      .dan([
        { soort: 'AanvraagAfgewezen', gehoordOp: '2026-02-19' },
        { soort: 'BriefKlaargezet' },
        { soort: 'BriefVerzonden' },
      ]);
  });

  test('SN-8: het voornemen noemt de gronden van een afwijzing, en geen andere', () => {
    const lopend = gegeven([ingeschreven, bestuurder, aanvraag], '2026-02-16');
    lopend.als(uitbrengen({ gronden: ['PRIVACY', 'HERSTART'] }), 'beslisser').gelukt();
    lopend
      .als(uitbrengen({ gronden: ['SLAGINGSPERCENTAGE'] }), 'beslisser')
      .dan(geweigerd(['KEUZE_ONGELDIG', 'A10', 'gronden']));
    gegeven([tijdelijk()], '2027-01-11')
      .als(uitbrengen({ maatregel: 'weigering van de omzetting', gronden: ['PRIVACY'] }), 'beslisser')
      .dan(geweigerd(['KEUZE_ONGELDIG', 'A10', 'gronden']));
  });

  test('SN-10: op een grond die niet aan de school is voorgelegd kan het besluit niet steunen', () => {
    const na = voornemen.op('2026-03-03');
    na.als({ ...opAndereFeiten, gronden: ['ORGANISATIE', 'PRIVACY'] } as Opdracht, 'beslisser').dan(
      geweigerd(['GROND_NIET_VOORGELEGD', 'AP-9', 'gronden']),
    );
    // What she supplied herself need not be put to her (Awb 4:7).
    na.als({ ...afwijzen, gronden: ['PRIVACY'] } as Opdracht, 'beslisser').gelukt();
  });

  test('een ingetrokken voornemen is geen horen', () => {
    voornemen
      .op('2026-03-03')
      .als({ soort: 'VoornemenIntrekken', nummer: 1, motivering: 'tekst-8' }, 'beslisser')
      .gelukt()
      .als(opAndereFeiten, 'beslisser')
      .dan(geweigerd(['HOREN_VERPLICHT', 'AP-9', 'gehoordOp']));
  });

  test('met een voornemen ligt de aanvraag bij de beslisser, niet meer bij de servicedesk', () => {
    expect(gegeven([ingeschreven, bestuurder, aanvraag], '2026-02-16').taken()).toEqual(['aanvraag/1/beoordelen']);
    expect(voornemen.taken()).toEqual([]);
    expect(voornemen.op('2026-03-03').taken()).toEqual(['voornemen/1/besluiten']);
  });
});
