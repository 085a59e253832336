/** The school delivers its results per leerroute; a later delivery replaces an earlier one (RA-3, RA-8, RA-10, N-6). */
import { inWoorden } from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import { LEERROUTES } from '../../regels/leerroutes.ts';
import type { Normen } from '../../regels/normen.ts';
import { normenOntbreken, normenVan } from '../meetjaar/normen.ts';
import { bezwaarTegenElkMeetjaar, gekozenMeetjaar } from '../meetjaar/keuze.ts';
import type { Meetjaar } from '../meetjaar/meetjaar.ts';
import { type Opdrachtsoort, weiger, type Weigering } from '../procedure.ts';
import { type Veldcontrole, veldcontrole } from '../velden.ts';
import type { Resultaat, Resultaatopgave, ResultatenLeveren } from './feiten.ts';
import { bezwaarTegenLeveren, controleerUitsluitingen, MEESTE_CURSISTEN, percentage, vraagdag } from './gegevens.ts';

export const geenKeurmerk: Weigering = {
  code: 'GEEN_KEURMERK',
  tekst: 'Deze school heeft geen keurmerk. Er loopt geen meetjaar.',
  regel: 'RA-3',
};

export const leveren: Opdrachtsoort<ResultatenLeveren> = {
  omschrijving: 'Resultaten aanleveren',
  rollen: ['school', 'servicedesk'],
  mag: (dossier, context) => bezwaarTegenElkMeetjaar(dossier, geenKeurmerk, bezwaarTegenLeveren(dossier, context)),
  besluit(dossier, { meetjaar, geleverdOp, resultaten }, context) {
    const { vandaag, kalender, instellingen } = context;
    const velden = veldcontrole();
    const { fouten, fout, datum } = velden;
    const ronde = gekozenMeetjaar(dossier, meetjaar, velden, 'RA-3', bezwaarTegenLeveren(dossier, context));
    if (datum('geleverdOp', geleverdOp) && ronde) {
      const { laatsteDag: eerste } = vraagdag(ronde, kalender);
      if (geleverdOp < eerste || geleverdOp > vandaag) {
        const tekst = `De dag van levering ligt van ${inWoorden(eerste)} tot en met vandaag.`;
        fout('VOLGORDE', 'RA-3', 'geleverdOp', tekst);
      }
    }
    controleerResultaten(velden, resultaten, ronde);
    const normen = ronde ? normenVan(ronde, instellingen) : null;
    if (ronde && !normen) fouten.push(normenOntbreken(ronde));
    if (!normen || fouten.length > 0) return weiger(...fouten);
    return {
      gebeurtenissen: [
        {
          soort: 'ResultatenGeleverd',
          datum: vandaag,
          meetjaar,
          geleverdOp,
          resultaten: resultaten.map((r) => beoordeel(r, normen)),
        },
      ],
    };
  },
};

function controleerResultaten(velden: Veldcontrole, resultaten: readonly Resultaatopgave[], ronde: Meetjaar | null) {
  const { fout, getal, lijst } = velden;
  if (!lijst('resultaten', resultaten)) return;
  const genoemd = resultaten.map((r) => r.leerroute);
  const routes = ronde ? handleiding(ronde.handleiding).leerroutes : LEERROUTES;
  for (const route of routes) {
    if (genoemd.filter((r) => r === route).length === 1) continue;
    fout('LEERROUTE_ONTBREEKT', 'N-6', 'resultaten', `Geef de resultaten van de ${route} één keer.`);
  }
  if (genoemd.some((route) => !routes.includes(route))) {
    fout('LEERROUTE_ONBEKEND', 'CL-3', 'resultaten', `Kies uit: ${routes.join(', ')}.`);
  }
  for (const [i, { kandidaten, geslaagd, uitgesloten }] of resultaten.entries()) {
    const veld = `resultaten[${i}]`;
    const getallen = [
      getal(`${veld}.kandidaten`, kandidaten, 0, MEESTE_CURSISTEN),
      getal(`${veld}.geslaagd`, geslaagd, 0, MEESTE_CURSISTEN),
      controleerUitsluitingen(velden, `${veld}.uitgesloten`, uitgesloten, ronde, 'resultaten'),
    ];
    if (getallen.includes(false)) continue;
    const tellen = meetellend({ kandidaten, uitgesloten });
    if (tellen < 0) {
      fout('TE_VEEL_UITGESLOTEN', 'RA-10', `${veld}.uitgesloten`, 'Er zijn meer cursisten uitgesloten dan er zijn.');
    } else if (geslaagd > tellen) {
      const tekst = `Er kunnen niet meer cursisten geslaagd zijn dan er meetellen (${tellen}).`;
      fout('TE_VEEL_GESLAAGD', 'RA-10', `${veld}.geslaagd`, tekst);
    }
  }
}

const meetellend = ({ kandidaten, uitgesloten }: Pick<Resultaatopgave, 'kandidaten' | 'uitgesloten'>) =>
  kandidaten - uitgesloten.reduce((som, { aantal }) => som + aantal, 0);

/** N-6: the slagingspercentage of a leerroute against the norm of the version of this meetjaar. */
function beoordeel(opgave: Resultaatopgave, normen: Normen): Resultaat {
  const { leerroute, kandidaten, uitgesloten, geslaagd } = opgave;
  // A meetjaar has a norm for every leerroute of its Handleiding, and only those are accepted.
  const norm = normen.slagingspercentage[leerroute] as number;
  const tellen = meetellend(opgave);
  const behaald = tellen === 0 ? null : percentage(geslaagd, tellen);
  return {
    leerroute,
    kandidaten,
    uitgesloten: uitgesloten.map(({ grond, aantal }) => ({ grond, aantal })),
    geslaagd,
    percentage: behaald,
    norm,
    // Of the figures themselves: a rounded percentage could reach a norm that the figures miss.
    voldoet: behaald === null ? null : 100 * geslaagd >= norm * tellen,
  };
}
