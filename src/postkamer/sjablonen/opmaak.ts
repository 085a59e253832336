/**
 * How every letter looks: as text for mail programs that want text, and as HTML that is read on a screen. The only place
 * where a text becomes HTML. Nothing is fetched from elsewhere. The printed letter stands in `brief-pdf.ts`.
 */
import { AFZENDER } from '../afzender.ts';
import type { Blok } from './brief.ts';
import {
  AANHEF,
  adresregels,
  dagtekening,
  GROET,
  meldingen,
  ondertekening,
  type Opmaakvraag,
  slot,
} from './opmaakvraag.ts';

export function alsTekst(vraag: Opmaakvraag): string {
  const { onderwerp, kenmerk, blokken } = vraag;
  const delen = [
    ...meldingen(vraag),
    adresregels(vraag).join('\n'),
    `${dagtekening(vraag)}\nKenmerk: ${kenmerk}\nOnderwerp: ${onderwerp}`,
    AANHEF,
    ...blokken.map(blokAlsTekst),
    `${GROET}\n\n${AFZENDER.naam}\n${ondertekening(vraag)}`,
    slot(vraag),
  ];
  return `${delen.map(breekAf).join('\n\n')}\n`;
}

function blokAlsTekst(blok: Blok): string {
  switch (blok.soort) {
    case 'kop':
      return blok.tekst.toUpperCase();
    case 'lijst':
      return blok.punten.map((punt) => `- ${punt}`).join('\n');
    case 'gegevens':
      return blok.rijen.map(([naam, waarde]) => `${naam}: ${waarde}`).join('\n');
    default:
      return blok.tekst.trim();
  }
}

const BREEDTE = 76;

/** Breaks long lines at spaces; the later lines of a list item are indented. */
function breekAf(tekst: string): string {
  return tekst
    .split('\n')
    .map((regel) => {
      const inspringing = regel.startsWith('- ') ? '  ' : '';
      const regels = [''];
      for (const woord of regel.split(' ')) {
        const huidige = regels.at(-1) ?? '';
        if (huidige.trim() === '') regels[regels.length - 1] = huidige + woord;
        else if (huidige.length + 1 + woord.length <= BREEDTE) regels[regels.length - 1] = `${huidige} ${woord}`;
        else regels.push(inspringing + woord);
      }
      return regels.join('\n');
    })
    .join('\n');
}

/** The style of every letter. A page that shows one lets it through by its hash. */
export const BRIEFSTIJL = `
  body { margin: 0; background: #fff; color: #1a1a1a; font: 16px/1.5 "Source Sans 3", "Segoe UI", Arial, sans-serif; }
  .brief { max-width: 42em; margin: 0 auto; padding: 24px 16px; }
  h1 { font-size: 24px; line-height: 1.25; margin: 24px 0 16px; }
  h2 { font-size: 18px; line-height: 1.3; margin: 24px 0 4px; }
  p { margin: 0 0 12px; }
  ul { margin: 0 0 12px; padding-left: 24px; }
  dl { margin: 0 0 12px; }
  dt { font-weight: bold; }
  dd { margin: 0 0 8px; }
  .geschreven { white-space: pre-line; border-left: 4px solid #5b6470; padding-left: 12px; }
  .voorbeeld { border: 2px solid #1a1a1a; background: #fff4c2; padding: 8px 12px; font-weight: bold; }
  footer { margin-top: 32px; border-top: 1px solid #5b6470; padding-top: 12px; color: #3d4550; font-size: 14px; }
  @page { size: A4; margin: 25mm 22mm; }
  @media print {
    body { font-size: 11pt; }
    .brief { max-width: none; padding: 0; }
    .adres { min-height: 45mm; }
    h1 { font-size: 14pt; }
    h2 { font-size: 11pt; break-after: avoid; }
    p, li, dd { orphans: 3; widows: 3; }
    .groet { break-inside: avoid; }
    .voorbeeld { background: none; }
  }
`;

export function alsHtml(vraag: Opmaakvraag): string {
  const { onderwerp, kenmerk, blokken } = vraag;
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(onderwerp)} (${html(kenmerk)})</title>
<style>${BRIEFSTIJL}</style>
</head>
<body>
<div class="brief">
<header>
${meldingen(vraag)
  .map((melding) => `<p class="voorbeeld">${html(melding)}</p>\n`)
  .join('')}<p><strong>${html(AFZENDER.naam)}</strong><br>${html(AFZENDER.afdeling)}</p>
<p class="adres">${adresregels(vraag).map(html).join('<br>')}</p>
<p>${html(dagtekening(vraag))}<br>Kenmerk: ${html(kenmerk)}</p>
</header>
<main>
<h1>${html(onderwerp)}</h1>
<p>${html(AANHEF)}</p>
${blokken.map(blokAlsHtml).join('\n')}
<p class="groet">${html(GROET)}<br><br>${html(AFZENDER.naam)}<br>${html(ondertekening(vraag))}</p>
</main>
<footer>
<p>${html(slot(vraag))}</p>
</footer>
</div>
</body>
</html>
`;
}

function blokAlsHtml(blok: Blok): string {
  switch (blok.soort) {
    case 'kop':
      return `<h2>${html(blok.tekst)}</h2>`;
    case 'alinea':
      return `<p>${html(blok.tekst)}</p>`;
    case 'geschreven':
      return `<p class="geschreven">${html(blok.tekst.trim())}</p>`;
    case 'lijst':
      return `<ul>\n${blok.punten.map((punt) => `<li>${html(punt)}</li>`).join('\n')}\n</ul>`;
    case 'gegevens':
      return `<dl>\n${blok.rijen.map(([naam, waarde]) => `<dt>${html(naam)}</dt><dd>${html(waarde)}</dd>`).join('\n')}\n</dl>`;
  }
}

const TEKENS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function html(tekst: string): string {
  return tekst.replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? '');
}
