/** What the trajecten hear of the sending: what failed, what perhaps left, and what left on a later day (M2, Awb 2:11). */
import type { Bezorgmelding, Melder } from '../../src/postkamer/melden.ts';
import { momentVan } from '../../domain/termijn/index.ts';
import { maakOpstelling, mailsVan, type Opstelling, startTrageMailserver, VANDAAG } from './opstelling.ts';

let o: Opstelling;
let meldingen: Bezorgmelding[];
/** Resolves when the traject has recorded the first report. */
let gemeld: Promise<void>;
let neemtAan: Melder;
beforeEach(async () => {
  o = await maakOpstelling();
  meldingen = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  gemeld = promise;
  // As a traject does: once recorded, the message is no longer to be told.
  neemtAan = async (melding) => {
    meldingen.push(melding);
    const { opdracht, schoolId } = melding;
    const id = `${schoolId}.${'briefId' in opdracht ? opdracht.briefId : opdracht.berichtId}`;
    await o.prisma.bericht.update({ where: { id }, data: { teMelden: false } });
    resolve();
    return true;
  };
});
afterEach(() => o.opruimen());

const EERDER = { datum: new Date('2026-11-17'), aangemaaktOp: new Date('2026-11-17T09:00:00Z') };

it('a message that cannot be written is told as failed, with what is in it', async () => {
  const id = await o.bericht({ sjabloon: 'bestaat-niet' });
  o.postkamer({ melder: neemtAan });
  await o.wachtOp(id, 'mislukt');
  await gemeld;
  expect(meldingen).toMatchObject([
    {
      schoolId: o.schoolId,
      sleutel: `bezorging/${id}/1/mislukt`,
      opdracht: {
        soort: 'BezorgingMelden',
        berichtId: 'brief-1',
        uitkomst: 'mislukt',
        brief: { sjabloon: 'bestaat-niet', kanaal: 'e-mail', verzondenOp: VANDAAG },
      },
    },
  ]);
});

it('what a dead process left is told as unknown; a reminder without its contents', async () => {
  const id = await o.bericht({ status: 'bezig', pogingen: 1, sjabloon: 'herinnering', gegevens: { punten: [] } });
  o.postkamer({ melder: neemtAan });
  await o.wachtOp(id, 'onbekend');
  await gemeld;
  expect(meldingen[0]?.opdracht).toMatchObject({ soort: 'BezorgingMelden', uitkomst: 'onbekend', brief: null });
});

it('a letter that left on a later day is told with that day; one of today is not told', async () => {
  const laat = await o.bericht(EERDER);
  const opTijd = await o.bericht();
  o.postkamer({ melder: neemtAan });
  await o.wachtOp(laat, 'verzonden');
  await o.wachtOp(opTijd, 'verzonden');
  await gemeld;
  expect(meldingen).toHaveLength(1);
  expect(meldingen[0]?.opdracht).toMatchObject({
    soort: 'LatereVerzendingMelden',
    briefId: 'brief-1',
    brief: { verzondenOp: VANDAAG },
  });
});

it('a letter that was sent again is told, also on its own day', async () => {
  const id = await o.bericht({ opnieuw: true, pogingen: 1 });
  o.postkamer({ melder: neemtAan });
  await o.wachtOp(id, 'verzonden');
  await gemeld;
  expect(meldingen[0]).toMatchObject({ sleutel: `bezorging/${id}/2/verzonden` });
});

it('is told again, under the same key, until it is taken', async () => {
  const sleutels: string[] = [];
  let weg = true;
  const melder: Melder = async (melding) => {
    sleutels.push(melding.sleutel);
    if (weg) {
      weg = false;
      throw new Error('Temporal is weg');
    }
    return neemtAan(melding);
  };
  const id = await o.bericht({ sjabloon: 'bestaat-niet' });
  o.postkamer({ melder, kijkMs: 20 });
  await o.wachtOp(id, 'mislukt');
  await gemeld;
  expect(sleutels).toEqual([`bezorging/${id}/1/mislukt`, `bezorging/${id}/1/mislukt`]);
});

it('is not told for ever when the traject will not hear of it', async () => {
  const id = await o.bericht({ sjabloon: 'bestaat-niet' });
  const { promise, resolve } = Promise.withResolvers<void>();
  const zin = `bericht ${id}: het traject neemt de melding over de bezorging niet aan`;
  o.postkamer({ melder: async () => false, meld: (regel) => regel === zin && resolve() });
  await promise;
  expect(await o.lees(id)).toMatchObject({ status: 'mislukt', teMelden: false });
});

it('a message that a living process is still sending leaves once, whatever is decided meanwhile', async () => {
  const traag = await startTrageMailserver();
  o.postkamer({ smtpUrl: traag.smtpUrl, melder: neemtAan });
  o.postkamer({ smtpUrl: traag.smtpUrl, melder: neemtAan, nu: async () => momentVan(VANDAAG, '10:01') });
  const id = await o.bericht();
  await traag.eersteMail;
  // Thought dead, and a person decided to send it again.
  await o.prisma.bericht.update({ where: { id }, data: { status: 'te verzenden', opnieuw: true } });
  traag.antwoord();
  await o.wachtOp(id, 'verzonden');
  await gemeld;
  expect([traag.aantal(), meldingen[0]?.opdracht.soort]).toEqual([1, 'LatereVerzendingMelden']);
  await traag.stop();
});

it('is sent again under the same Message-ID', async () => {
  const id = await o.bericht({ opnieuw: true, pogingen: 1 });
  o.postkamer();
  await o.wachtOp(id, 'verzonden');
  expect(mailsVan(o.postbus, id)).toHaveLength(1);
});
