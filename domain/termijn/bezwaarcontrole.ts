import { INDIENINGSWIJZEN } from './indiening.ts';
import { VERDAGINGSGRONDEN } from './bezwaar.ts';
import {
  controleerBereik,
  controleerInstellingen,
  controleerOpschortingen,
  controleerVerdagingen,
} from './controle.ts';
import type { Invoerfout, Onbekend } from './invoer.ts';
import { isObject, keuze, leesDatum, leesLijst, meld, tekstOfNiets } from './invoer.ts';

/** Room after the latest given date for the terms that follow from it: 18 weeks, beroep, dwangsom, the rolls. */
const SPELING = 400;

/** Every error of a question about an objection (A10); empty when `berekenBezwaar` accepts it. */
export function controleerBezwaarvraag(vraag: unknown): Invoerfout[] {
  const fouten: Invoerfout[] = [];
  if (!isObject(vraag)) {
    meld(fouten, '', 'T1', 'Geef een bezwaarvraag als object.');
    return fouten;
  }
  const besluit = leesDatum(vraag['besluitDatum'], 'besluitDatum', fouten);
  keuze(vraag['commissie'], 'commissie', [true, false], 'Awb 7:13', fouten);
  const dagen =
    controleerOpschortingen(vraag['opschortingen'], besluit, false, fouten) +
    controleerVerdagingen(vraag['verdagingen'], besluit, false, fouten);
  controleerGronden(vraag['verdagingen'], fouten);
  const laatste = [
    besluit,
    vraag['bezwaar'] === undefined ? null : controleerIndiening(vraag['bezwaar'], fouten),
    controleerHerstelverzoeken(vraag['herstelverzoeken'], besluit, fouten),
    ...LATERE.map(({ veld, regel, wat }) => leesLater(vraag, veld, regel, wat, besluit, fouten)),
  ].reduce((a, b) => (b !== null && (a === null || b > a) ? b : a), null);
  const beslissing = typeof vraag['beslissingDatum'] === 'string' ? vraag['beslissingDatum'] : null;
  const uitspraak = typeof vraag['uitspraakDatum'] === 'string' ? vraag['uitspraakDatum'] : null;
  if (beslissing !== null && uitspraak !== null && uitspraak < beslissing) {
    meld(fouten, 'uitspraakDatum', 'Awb 6:24', 'De uitspraak ligt voor de beslissing op bezwaar.');
  }
  if (vraag['instellingen'] !== undefined) controleerInstellingen(vraag['instellingen'], fouten);
  if (fouten.length === 0 && laatste !== null) {
    controleerBereik(laatste, dagen + SPELING, false, 'besluitDatum', fouten);
    if (besluit !== null) controleerBereik(besluit, SPELING, true, 'besluitDatum', fouten);
  }
  return fouten;
}

/** The dates that cannot lie before the decision. */
const LATERE = [
  { veld: 'hoorzittingDatum', regel: 'Awb 7:2', wat: 'De hoorzitting' },
  { veld: 'ingebrekestellingDatum', regel: 'Awb 4:17', wat: 'De ingebrekestelling' },
  { veld: 'beslissingDatum', regel: 'Awb 7:10', wat: 'De beslissing op bezwaar' },
  { veld: 'uitspraakDatum', regel: 'Awb 6:24', wat: 'De uitspraak' },
  { veld: 'peildatum', regel: 'T1', wat: 'De peildatum' },
] as const;

function leesLater(
  vraag: Onbekend,
  veld: string,
  regel: string,
  wat: string,
  besluit: number | null,
  fouten: Invoerfout[],
): number | null {
  if (vraag[veld] === undefined) return null;
  const dag = leesDatum(vraag[veld], veld, fouten);
  if (dag !== null && besluit !== null && dag < besluit) meld(fouten, veld, regel, `${wat} ligt voor het besluit.`);
  return dag;
}

/** Answers the latest day that is given. An objection before the decision is possible (6:10). */
function controleerIndiening(waarde: unknown, fouten: Invoerfout[]): number | null {
  if (!isObject(waarde)) {
    meld(fouten, 'bezwaar', 'Awb 6:9', 'Geef de datum en de wijze van ontvangst van het bezwaar.');
    return null;
  }
  const ontvangen = leesDatum(waarde['ontvangstDatum'], 'bezwaar.ontvangstDatum', fouten);
  if (waarde['wijze'] === undefined)
    meld(fouten, 'bezwaar.wijze', 'Awb 6:9', `Kies uit: ${INDIENINGSWIJZEN.join(', ')}.`);
  keuze(waarde['wijze'], 'bezwaar.wijze', INDIENINGSWIJZEN, 'Awb 6:9', fouten);
  if (waarde['verzendDatum'] === undefined) return ontvangen;
  const verzonden = leesDatum(waarde['verzendDatum'], 'bezwaar.verzendDatum', fouten);
  if (verzonden !== null && ontvangen !== null && verzonden > ontvangen) {
    meld(fouten, 'bezwaar.verzendDatum', 'Awb 6:9', 'De brief is gepost na de ontvangst.');
  }
  return ontvangen;
}

/** Answers the latest end of a repair term. */
function controleerHerstelverzoeken(waarde: unknown, besluit: number | null, fouten: Invoerfout[]): number | null {
  let laatste: number | null = null;
  for (const [index, v] of leesLijst(waarde, 'herstelverzoeken', fouten).entries()) {
    const pad = `herstelverzoeken[${index}]`;
    if (!isObject(v)) {
      meld(fouten, pad, 'Awb 6:6', 'Geef per herstelverzoek de datum, het einde van de termijn en het herstel.');
      continue;
    }
    const verzoek = leesDatum(v['verzoekDatum'], `${pad}.verzoekDatum`, fouten);
    const einde = leesDatum(v['termijnTotEnMet'], `${pad}.termijnTotEnMet`, fouten);
    tekstOfNiets(v['grond'], `${pad}.grond`, fouten);
    if (verzoek !== null && besluit !== null && verzoek < besluit) {
      meld(fouten, `${pad}.verzoekDatum`, 'Awb 6:6', 'Het herstelverzoek ligt voor het besluit.');
    }
    if (verzoek !== null && einde !== null && einde <= verzoek) {
      meld(fouten, `${pad}.termijnTotEnMet`, 'Awb 6:6', 'Het einde van de termijn ligt niet na het verzoek.');
    }
    if (v['herstel'] !== null && v['herstel'] !== 'ongebruikt') {
      const herstel = leesDatum(v['herstel'], `${pad}.herstel`, fouten);
      if (herstel !== null && verzoek !== null && herstel < verzoek) {
        meld(fouten, `${pad}.herstel`, 'Awb 6:6', 'Het herstel ligt voor het verzoek.');
      }
    }
    // The end of the repair term bounds the pause, and with it how far the decision term can move.
    if (einde !== null && (laatste === null || einde > laatste)) laatste = einde;
  }
  return laatste;
}

function controleerGronden(verdagingen: unknown, fouten: Invoerfout[]): void {
  if (!Array.isArray(verdagingen)) return;
  for (const [index, v] of verdagingen.entries()) {
    if (isObject(v)) keuze(v['grond'], `verdagingen[${index}].grond`, VERDAGINGSGRONDEN, 'Awb 7:10', fouten);
  }
}
