import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { Archief, Bericht, Inhoud } from './postbus-archief.ts';

const PER_PAGINA = 100;

interface Antwoord {
  status: number;
  soort: string;
  inhoud: string;
  csp: string;
}

const PAGINA_CSP =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** What a mail brings along may be looked at, and nothing else: no scripts, no forms, nothing from elsewhere. */
const MAIL_CSP =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

/** The pages of the mailbox: a list, and for each mail its text, its HTML in a closed frame, and its headers. */
export function maakPostbusWeb(archief: Archief): Server {
  return createServer((vraag, antwoord) => {
    void beantwoord(archief, vraag.method ?? 'GET', vraag.url ?? '/')
      .catch((fout: unknown) => pagina(500, 'Er ging iets mis', `<p>${schoon(String(fout))}</p>`))
      .then(({ status, soort, inhoud, csp }) => {
        antwoord.writeHead(status, {
          'Content-Type': `${soort}; charset=utf-8`,
          'Content-Security-Policy': csp,
          'X-Content-Type-Options': 'nosniff',
          'Referrer-Policy': 'no-referrer',
          'Cache-Control': 'no-store',
        });
        antwoord.end(inhoud);
      });
  });
}

async function beantwoord(archief: Archief, methode: string, pad: string): Promise<Antwoord> {
  const { pathname, searchParams } = new URL(pad, 'http://postbus.example');
  if (methode !== 'GET' && methode !== 'HEAD')
    return pagina(405, 'Dat kan hier niet', '<p>Deze postbus is alleen om te lezen.</p>');
  if (pathname === '/')
    return lijst(archief.berichten(), searchParams.get('zoek') ?? '', Number(searchParams.get('pagina')) || 1);
  if (pathname === '/stijl.css') return { status: 200, soort: 'text/css', inhoud: STIJL, csp: PAGINA_CSP };
  if (pathname === '/berichten.json') {
    const na = Number(searchParams.get('na')) || 0;
    const nieuw = archief.berichten().filter(({ nummer }) => nummer > na);
    return { status: 200, soort: 'application/json', inhoud: JSON.stringify(nieuw), csp: PAGINA_CSP };
  }
  const [, nummer, deel] = /^\/berichten\/(\d+)(?:\/(html|ruw))?$/.exec(pathname) ?? [];
  const inhoud = nummer === undefined ? undefined : await archief.lees(Number(nummer));
  if (!inhoud)
    return pagina(404, 'Niet gevonden', '<p>Dit bericht is er niet. <a href="/">Naar alle berichten</a></p>');
  if (deel === 'html') {
    // The frame may not navigate; a link of the mail opens beside it.
    return { status: 200, soort: 'text/html', inhoud: `<base target="_blank">${inhoud.html}`, csp: MAIL_CSP };
  }
  if (deel === 'ruw') return { status: 200, soort: 'text/plain', inhoud: inhoud.ruw, csp: PAGINA_CSP };
  return eenBericht(inhoud);
}

function lijst(alle: readonly Bericht[], zoek: string, gevraagd: number): Antwoord {
  const gezocht = zoek.trim().toLowerCase();
  const gevonden = alle
    .filter(({ onderwerp, aan }) => [onderwerp, ...aan].some((tekst) => tekst.toLowerCase().includes(gezocht)))
    .toReversed();
  const paginas = Math.max(1, Math.ceil(gevonden.length / PER_PAGINA));
  const nummer = Math.min(Math.max(1, Math.trunc(gevraagd)), paginas);
  const rijen = gevonden.slice((nummer - 1) * PER_PAGINA, nummer * PER_PAGINA).map(
    (bericht) => `<tr>
      <td><a href="/berichten/${bericht.nummer}">${schoon(bericht.onderwerp || '(geen onderwerp)')}</a></td>
      <td>${schoon(bericht.aan.join(', '))}</td>
      <td>${tijdstip(bericht.ontvangenOp)}</td>
    </tr>`,
  );
  const blader = (doel: number, tekst: string) =>
    doel < 1 || doel > paginas ? '' : `<a href="/?${new URLSearchParams({ zoek, pagina: String(doel) })}">${tekst}</a>`;
  return pagina(
    200,
    'Postbus',
    `<p>Alles wat keurmerkregie op deze computer verstuurt, komt hier aan. Er gaat niets naar buiten.</p>
    <form role="search"><label for="zoek">Zoek in onderwerp en ontvanger</label>
      <input id="zoek" name="zoek" type="search" value="${schoon(zoek)}"> <button>Zoek</button></form>
    <p role="status">${gevonden.length === 1 ? '1 bericht' : `${gevonden.length} berichten`}</p>
    ${
      rijen.length === 0
        ? ''
        : `<table><thead><tr><th scope="col">Onderwerp</th><th scope="col">Aan</th><th scope="col">Ontvangen</th></tr></thead>
           <tbody>${rijen.join('')}</tbody></table>`
    }
    ${paginas === 1 ? '' : `<nav aria-label="Pagina’s">${blader(nummer - 1, 'Nieuwer')} Pagina ${nummer} van ${paginas} ${blader(nummer + 1, 'Ouder')}</nav>`}`,
  );
}

function eenBericht({ bericht, tekst, html, kopregels }: Inhoud): Antwoord {
  const { nummer, onderwerp, van, aan, ontvangenOp } = bericht;
  const koppen = kopregels.map(
    ({ naam, waarde }) => `<tr><th scope="row">${schoon(naam)}</th><td>${schoon(waarde)}</td></tr>`,
  );
  return pagina(
    200,
    onderwerp || '(geen onderwerp)',
    `<p><a href="/">Alle berichten</a></p>
    <dl><dt>Van</dt><dd>${schoon(van)}</dd><dt>Aan</dt><dd>${schoon(aan.join(', '))}</dd>
      <dt>Ontvangen</dt><dd>${tijdstip(ontvangenOp)}</dd></dl>
    <h2>Tekst</h2>
    ${tekst ? `<pre>${schoon(tekst)}</pre>` : '<p>Dit bericht heeft geen tekstdeel.</p>'}
    <h2>Opgemaakt</h2>
    ${
      html
        ? `<iframe title="Opgemaakte versie" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/berichten/${nummer}/html"></iframe>`
        : '<p>Dit bericht heeft geen opgemaakt deel.</p>'
    }
    <h2>Kopregels</h2>
    <table class="koppen"><tbody>${koppen.join('')}</tbody></table>
    <p><a href="/berichten/${nummer}/ruw">Het hele bericht zoals het is verstuurd</a></p>`,
  );
}

function pagina(status: number, titel: string, inhoud: string): Antwoord {
  const html = `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${schoon(titel)} · postbus van keurmerkregie</title><link rel="stylesheet" href="/stijl.css"></head>
<body><main><h1>${schoon(titel)}</h1>${inhoud}</main></body></html>`;
  return { status, soort: 'text/html', inhoud: html, csp: PAGINA_CSP };
}

const VERVANGING: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function schoon(tekst: string): string {
  return tekst.replaceAll(/[&<>"']/g, (teken) => VERVANGING[teken] ?? teken);
}

const DATUM = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', dateStyle: 'long' });
const TIJD = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' });

function tijdstip(ontvangenOp: string): string {
  const moment = new Date(ontvangenOp);
  const tijd = TIJD.format(moment).replace(':', '.');
  return `<time datetime="${schoon(ontvangenOp)}">${DATUM.format(moment)}, ${tijd} uur</time>`;
}

const STIJL = `
body { margin: 0; background: #f6f7f9; color: #1b1f24; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 64rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; overflow-wrap: anywhere; } h2 { font-size: 1.1rem; margin-top: 1.5rem; }
a { color: #0b57a4; } a:focus-visible, input:focus-visible, button:focus-visible { outline: 3px solid #0b57a4; outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; background: #fff; border: 1px solid #d5dae1; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid #e6e9ee; overflow-wrap: anywhere; }
.koppen { font-size: .9rem; } .koppen th { width: 14rem; }
label { display: block; } input, button { font: inherit; padding: .3rem .6rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #fff; border: 1px solid #d5dae1; padding: 1rem; }
iframe { box-sizing: border-box; width: 100%; height: 32rem; background: #fff; border: 1px solid #d5dae1; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dt { font-weight: 600; } dd { margin: 0; }
`;
