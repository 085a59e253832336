import { beoordeel, type SmtpFout, uitstel, zonderAdressen } from '../../src/postkamer/fouten.ts';

const ADRES = 'servicepunt@school-a.example';
const oordeel = (fout: SmtpFout, inhoudBegonnen = false) => beoordeel(fout, inhoudBegonnen, ADRES).soort;

describe('before the server agreed to take the contents, nothing was sent', () => {
  it.each(['ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EDNS', 'ETLS', 'EAUTH', 'EPROTOCOL'])(
    '%s: the server is away',
    (code) => {
      expect(oordeel({ code })).toBe('server');
    },
  );

  it.each([
    ['a server that closes down', 421, 'server'],
    ['a server that wants us to sign in', 530, 'server'],
    ['a mailbox that is busy', 450, 'later'],
    ['a server without room', 452, 'later'],
    ['a conversation in the wrong state', 503, 'later'],
    ['a mailbox that does not exist', 550, 'mislukt'],
    ['an address that is not one', 501, 'mislukt'],
  ])('%s', (_wat, responseCode, soort) => {
    expect(oordeel({ code: 'EENVELOPE', responseCode, response: `${responseCode} nee` })).toBe(soort);
  });

  it.each(['EENVELOPE', 'EMESSAGE', undefined])('%s without an answer is not going to work', (code) => {
    expect(oordeel({ code })).toBe('mislukt');
  });
});

describe('after the server agreed to take the contents', () => {
  it.each([
    ['closing down', 421, 'server'],
    ['later', 451, 'later'],
    ['never', 554, 'mislukt'],
  ])('a refusal in answer to the contents is certain: %s', (_wat, responseCode, soort) => {
    expect(oordeel({ code: 'EMESSAGE', responseCode, response: `${responseCode} nee` }, true)).toBe(soort);
  });

  it.each<[string, SmtpFout]>([
    ['silence', { code: 'ETIMEDOUT' }],
    ['a lost connection', { code: 'ECONNECTION' }],
    ['a reset connection', { code: 'ESOCKET' }],
    ['an answer that is none', { code: 'EPROTOCOL', response: '250 ok', responseCode: 250 }],
    ['a last word before a lost connection', { code: 'ECONNECTION', response: '550 bye', responseCode: 550 }],
    ['an answer that takes nothing and refuses nothing', { code: 'EMESSAGE', response: '354 go', responseCode: 354 }],
    ['anything else', {}],
  ])('%s leaves it unknown', (_wat, fout) => {
    expect(oordeel(fout, true)).toBe('onbekend');
  });
});

describe('the reason', () => {
  it('is the answer of the server without addresses', () => {
    const antwoord = `550 5.1.1 <${ADRES}>: Recipient address rejected:\r\n User unknown, contact beheer@mail.example`;
    expect(zonderAdressen(antwoord, ADRES)).toBe(
      '550 5.1.1 <(adres)>: Recipient address rejected: User unknown, contact (adres)',
    );
  });

  it('leaves out the name of the mailbox alone too', () => {
    expect(zonderAdressen('550 no such user "Servicepunt" here', ADRES)).toBe('550 no such user (adres) here');
  });

  it('is short', () => {
    expect(zonderAdressen(`550 ${'x'.repeat(1_000)}`, ADRES)).toHaveLength(300);
  });

  it('says that there was no answer', () => {
    expect(beoordeel({ code: 'ESOCKET' }, false, ADRES).reden).toBe('Geen antwoord van de mailserver (ESOCKET)');
  });
});

describe('the pause after a failure', () => {
  it('doubles from 5 seconds to 5 minutes', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 300].map((n) => uitstel(n) / 1000)).toEqual([
      5, 10, 20, 40, 80, 160, 300, 300, 300,
    ]);
  });
});
