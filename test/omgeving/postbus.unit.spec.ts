import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import { startPostbus } from '../../tools/omgeving/postbus.ts';
import type { Postbus } from '../../tools/omgeving/postbus.ts';

let map: string;
let postbus: Postbus;

beforeEach(async () => {
  map = mkdtempSync(join(tmpdir(), 'postbus-'));
  postbus = await startPostbus({ dataMap: map });
});

afterEach(async () => {
  await postbus.stop();
  rmSync(map, { recursive: true, force: true });
});

async function verstuur(onderwerp: string, html = '<p>Geachte directeur</p>'): Promise<void> {
  const post = nodemailer.createTransport({ url: postbus.smtpUrl });
  try {
    await post.sendMail({
      from: 'regie@keurmerk.example',
      to: ['school@taalschool.example', 'directie@taalschool.example'],
      subject: onderwerp,
      text: 'Geachte directeur',
      html,
      messageId: '<bericht-1@keurmerk.example>',
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  } finally {
    post.close();
  }
}

async function pagina(pad: string): Promise<{ status: number; tekst: string; csp: string }> {
  const antwoord = await fetch(`${postbus.webUrl}${pad}`);
  return {
    status: antwoord.status,
    tekst: await antwoord.text(),
    csp: antwoord.headers.get('content-security-policy') ?? '',
  };
}

describe('de postbus', () => {
  it('bewaart een bericht met tekst, opmaak en kopregels', async () => {
    await verstuur('VOG: nog 14 dagen');
    const [bericht] = await postbus.wachtTot(1);
    expect(bericht).toMatchObject({
      nummer: 1,
      van: 'regie@keurmerk.example',
      aan: ['school@taalschool.example', 'directie@taalschool.example'],
      onderwerp: 'VOG: nog 14 dagen',
      berichtId: '<bericht-1@keurmerk.example>',
    });
    const inhoud = await postbus.lees(1);
    expect(inhoud?.tekst.trim()).toBe('Geachte directeur');
    expect(inhoud?.html).toContain('<p>Geachte directeur</p>');
    expect(inhoud?.kopregels).toContainEqual({ naam: 'Auto-Submitted', waarde: 'auto-generated' });
  });

  it('wacht op het bericht dat nog moet komen', async () => {
    const gewacht = postbus.wachtTot((berichten) => berichten.some(({ onderwerp }) => onderwerp === 'tweede'));
    await verstuur('eerste');
    await verstuur('tweede');
    expect((await gewacht).map(({ onderwerp }) => onderwerp)).toEqual(['eerste', 'tweede']);
  });

  it('nummert berichten die tegelijk komen ieder apart', async () => {
    await Promise.all(Array.from({ length: 20 }, async (_, teller) => await verstuur(`nummer ${teller}`)));
    expect(postbus.berichten().map(({ nummer }) => nummer)).toEqual(
      Array.from({ length: 20 }, (_, teller) => teller + 1),
    );
  });

  it('heeft na een herstart dezelfde berichten en telt door', async () => {
    await verstuur('voor de herstart');
    await postbus.stop();
    postbus = await startPostbus({ dataMap: map });
    await verstuur('erna');
    expect(postbus.berichten().map(({ nummer, onderwerp }) => [nummer, onderwerp])).toEqual([
      [1, 'voor de herstart'],
      [2, 'erna'],
    ]);
    expect((await postbus.lees(1))?.tekst.trim()).toBe('Geachte directeur');
  });

  it('vindt een bericht terug dat wel bewaard is maar niet meer op de lijst kwam', async () => {
    await verstuur('voor de klap');
    await postbus.stop();
    rmSync(join(map, 'lijst.jsonl'));
    postbus = await startPostbus({ dataMap: map });
    expect(postbus.berichten()).toMatchObject([
      { nummer: 1, onderwerp: 'voor de klap', aan: ['school@taalschool.example', 'directie@taalschool.example'] },
    ]);
  });
});

describe('de postbus bij tegenslag', () => {
  it.each([
    ['verbinding', 421],
    ['ontvanger', 450],
    ['ontvanger', 550],
    ['inhoud', 451],
    ['inhoud', 554],
  ] as const)('weigert bij %s met %i en bewaart dan niets', async (bij, code) => {
    postbus.gedraag({ soort: 'weigeren', bij, code });
    await expect(verstuur('geweigerd')).rejects.toMatchObject({ responseCode: code });
    expect(postbus.berichten()).toHaveLength(0);
    postbus.gedraag({ soort: 'aannemen' });
    await verstuur('aangenomen');
    expect(postbus.berichten()).toHaveLength(1);
  });

  it('neemt een bericht aan en zwijgt dan', async () => {
    postbus.gedraag({ soort: 'zwijgen' });
    const afloop = verstuur('afloop onbekend').then(
      () => 'bevestigd',
      () => 'afgebroken',
    );
    await postbus.wachtTot(1);
    await postbus.dicht();
    expect(await afloop).toBe('afgebroken');
  });

  it('neemt een bericht aan en verbreekt dan de verbinding', async () => {
    postbus.gedraag({ soort: 'verbreken' });
    await expect(verstuur('afloop onbekend')).rejects.toThrow();
    expect(postbus.berichten()).toHaveLength(1);
  });

  it('gaat dicht en weer open', async () => {
    await postbus.dicht();
    await expect(verstuur('niemand thuis')).rejects.toMatchObject({ code: 'ESOCKET' });
    await postbus.open();
    await verstuur('weer open');
    expect(postbus.berichten()).toHaveLength(1);
  });
});

describe('de pagina van de postbus', () => {
  it('toont de berichten, en van een bericht de tekst en de kopregels', async () => {
    await verstuur('Planning & <audit>');
    expect((await pagina('/')).tekst).toContain('Planning &amp; &lt;audit&gt;');
    expect((await pagina('/?zoek=taalschool')).tekst).toContain('1 bericht');
    expect((await pagina('/?zoek=onvindbaar')).tekst).toContain('0 berichten');
    const { tekst } = await pagina('/berichten/1');
    expect(tekst).toContain('<pre>Geachte directeur');
    expect(tekst).toContain('Auto-Submitted');
    expect((await pagina('/berichten/1/ruw')).tekst).toContain('Message-ID: <bericht-1@keurmerk.example>');
  });

  it('sluit de opmaak van een bericht op', async () => {
    await verstuur('boos', '<script>top.location = "https://elders.example"</script>');
    expect((await pagina('/berichten/1')).tekst).not.toContain('<script');
    const { csp } = await pagina('/berichten/1/html');
    expect(csp).toMatch(/^sandbox (?!.*allow-(scripts|same-origin|top-navigation)).*default-src 'none'/);
  });

  it('zegt wat er niet is', async () => {
    expect((await pagina('/berichten/7')).status).toBe(404);
    expect((await pagina('/wp-login.php')).status).toBe(404);
    expect((await pagina('//')).status).toBe(500);
    expect((await pagina('/')).status).toBe(200);
    expect((await fetch(postbus.webUrl, { method: 'DELETE' })).status).toBe(405);
  });
});
