import { createServer } from 'node:net';
import { controleerPoorten, leesStartopties } from '../../tools/omgeving/startopties.ts';
import { vrijePoorten } from '../../tools/omgeving/poort.ts';

const NAMEN = ['PORT', 'POSTBUS_PORT', 'SMTP_PORT', 'POSTGRES_PORT', 'TEMPORAL_PORT'] as const;

async function metPoorten(): Promise<Record<string, string>> {
  const poorten = await vrijePoorten(NAMEN.length);
  return Object.fromEntries(NAMEN.map((naam, i) => [naam, String(poorten[i])]));
}

describe('de opties van npm start', () => {
  it('hebben voor alles een standaard', () => {
    const opties = leesStartopties({});
    expect(new Set(Object.values(opties.poorten)).size).toBe(NAMEN.length);
    expect(opties.temporalNamespace).toBe('default');
    expect(opties).not.toHaveProperty('databaseUrl');
  });

  it('nemen over wat van een ander is', () => {
    const env = {
      DATABASE_URL: 'postgresql://db.example/regie',
      TEMPORAL_ADDRESS: 'temporal.example:7233',
      SMTP_URL: 'smtp://mail.example',
    };
    expect(leesStartopties(env)).toMatchObject({
      databaseUrl: env.DATABASE_URL,
      temporalAdres: env.TEMPORAL_ADDRESS,
      smtpUrl: env.SMTP_URL,
    });
  });

  it('noemen alle foute variabelen in één keer', () => {
    const start = () =>
      leesStartopties({ PORT: 'abc', TEMPORAL_PORT: '0', DATABASE_URL: 'mysql://db', TEMPORAL_TLS: 'x' });
    for (const naam of ['PORT', 'TEMPORAL_PORT', 'DATABASE_URL', 'TEMPORAL_TLS'])
      expect(start).toThrow(new RegExp(`^${naam} `, 'm'));
  });

  it('laten twee onderdelen niet op dezelfde poort', () => {
    expect(() => leesStartopties({ PORT: '4000', SMTP_PORT: '4000' })).toThrow(/4000.*twee onderdelen/);
  });
});

describe('een poort die al in gebruik is', () => {
  it('wordt genoemd met de variabele die een andere kiest', async () => {
    const env = await metPoorten();
    const bezetter = createServer();
    await new Promise<void>((klaar) => bezetter.listen(Number(env['PORT']), '127.0.0.1', klaar));
    try {
      await expect(controleerPoorten(leesStartopties(env))).rejects.toThrow(
        new RegExp(
          `^Poort ${env['PORT']} voor de webapplicatie en de API is al in gebruik: .*\`PORT=\\d+ npm start\`\\.$`,
        ),
      );
    } finally {
      await new Promise((klaar) => bezetter.close(klaar));
    }
    await controleerPoorten(leesStartopties(env));
  });

  it('hindert niet als het onderdeel van een ander is', async () => {
    const env: Record<string, string> = { ...(await metPoorten()), DATABASE_URL: 'postgresql://db.example/regie' };
    const bezetter = createServer();
    await new Promise<void>((klaar) => bezetter.listen(Number(env['POSTGRES_PORT']), '127.0.0.1', klaar));
    try {
      await controleerPoorten(leesStartopties(env));
    } finally {
      await new Promise((klaar) => bezetter.close(klaar));
    }
  });
});
