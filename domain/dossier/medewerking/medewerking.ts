/**
 * Refused entry as a fact that counts: twice within 24 months is `herhaaldelijk geen medewerking` (N-30; L2 lid 6 b,
 * SN-12). It asks for a decision on a voornemen; nothing follows by itself.
 */
import { berekenTermijn, type Datum, inWoorden, plusMaanden, type Termijn } from '../../termijn/index.ts';
import { handleidingOp } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import { geplandBezoek, huidigeRonde } from '../toezicht/ronde.ts';
import { eisVan } from '../eis.ts';
import { type Context, type Procedure, weiger, type Weigering } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import { isUitgebracht } from '../voornemen/aanleiding.ts';
import {
  type MedewerkingDeel,
  type MedewerkingGebeurtenis,
  SOORTEN_BEZOEK,
  type SoortBezoek,
  type ToegangWeigeringVastleggen,
} from './feiten.ts';

const LAATSTE_WEIGERINGEN = 10;

/** A planned visit of that kind whose day has come, with who would do it. */
function bezoekVan(
  dossier: Dossier,
  soort: SoortBezoek,
  { vandaag, kalender }: Context,
): { dag: Datum; inspecteur: string; nummer: number | null } | null {
  if (soort === 'onaangekondigd') {
    return dossier.onaangekondigd.gepland.find((b) => b.dag <= vandaag) ?? null;
  }
  const bezoek = geplandBezoek(huidigeRonde(dossier, kalender)?.stand);
  return bezoek && bezoek.dag <= vandaag ? { dag: bezoek.dag, inspecteur: bezoek.inspecteur, nummer: null } : null;
}

const geenBezoek: Weigering = {
  code: 'GEEN_BEZOEK_OP_DEZE_DAG',
  tekst: 'Er is geen bezoek gepland dat geweigerd kan zijn.',
  regel: 'N-30',
};

/** N-30: the refusals that count together with one of that day, itself included. */
function samenMet(weigeringen: readonly Datum[], op: Datum): Datum[] {
  const { binnenMaanden } = handleidingOp(op).medewerking;
  const vanaf = plusMaanden(op, -binnenMaanden);
  return [...weigeringen, op].filter((dag) => dag >= vanaf && dag <= op);
}

export const medewerking: Procedure<MedewerkingDeel, ToegangWeigeringVastleggen, MedewerkingGebeurtenis> = {
  begin: { weigeringen: [], herhaaldelijk: null },

  opdrachten: {
    ToegangWeigeringVastleggen: {
      omschrijving: 'Vastleggen dat de school een bezoek weigerde',
      rollen: ['inspecteur'],
      mag: (dossier, context) =>
        SOORTEN_BEZOEK.some((soort) => bezoekVan(dossier, soort, context)) ? null : geenBezoek,
      besluit(dossier, { geweigerdOp, bezoek: soort, toelichting }, context) {
        const { fouten, fout, datum, keuze, tekst } = veldcontrole();
        const { vandaag } = context;
        const bezoek = keuze('bezoek', soort, SOORTEN_BEZOEK) ? bezoekVan(dossier, soort, context) : null;
        if (fouten.length === 0 && !bezoek) fout(geenBezoek.code, 'N-30', 'bezoek', geenBezoek.tekst);
        if (datum('geweigerdOp', geweigerdOp) && bezoek && (geweigerdOp < bezoek.dag || geweigerdOp > vandaag)) {
          const zin = `Het bezoek is geweigerd van ${inWoorden(bezoek.dag)} tot en met vandaag.`;
          fout('VOLGORDE', 'N-30', 'geweigerdOp', zin);
        }
        tekst('toelichting', toelichting);
        if (!bezoek || fouten.length > 0) return weiger(...fouten);
        const { nummer, inspecteur } = bezoek;
        const samen = samenMet(dossier.medewerking.weigeringen, geweigerdOp);
        const { aantal } = handleidingOp(geweigerdOp).medewerking;
        const herhaaldelijk = samen.length >= aantal;
        return {
          gebeurtenissen: [
            {
              soort: 'ToegangGeweigerd',
              datum: vandaag,
              geweigerdOp,
              bezoek: soort,
              nummer,
              inspecteur,
              toelichting,
            },
            ...(herhaaldelijk
              ? [{ soort: 'HerhaaldelijkGeenMedewerking' as const, datum: vandaag, weigeringen: samen }]
              : []),
          ],
          brieven: [
            {
              sjabloon: 'toegang-geweigerd',
              rechtsgevolg: false,
              gegevens: { geweigerdOp, toelichting, aantal: samen.length },
            },
          ],
        };
      },
    },
  },

  evolve(deel, g) {
    switch (g.soort) {
      case 'ToegangGeweigerd':
        return { ...deel, weigeringen: [...deel.weigeringen, g.geweigerdOp].slice(-LAATSTE_WEIGERINGEN) };
      case 'HerhaaldelijkGeenMedewerking':
        return { ...deel, herhaaldelijk: { laatsteOp: g.weigeringen.at(-1) ?? g.datum, vastgesteldOp: g.datum } };
      default:
        return deel;
    }
  },

  deadlines(dossier, context) {
    const termijn = voornementermijn(dossier, context);
    if (!termijn) return [];
    return [
      eisVan(
        {
          id: `medewerking/${dossier.medewerking.herhaaldelijk?.laatsteOp ?? ''}/voornemen`,
          omschrijving: 'Besluit of er een voornemen komt na herhaaldelijk geen medewerking',
          wie: 'beslisser',
          doet: 'besluit of er een voornemen komt na herhaaldelijk geen medewerking',
        },
        termijn,
      ),
    ];
  },

  taken(dossier, context) {
    const termijn = voornementermijn(dossier, context);
    if (!termijn) return [];
    return [
      {
        id: `medewerking/${dossier.medewerking.herhaaldelijk?.laatsteOp ?? ''}/herhaaldelijk`,
        rol: 'beslisser',
        omschrijving: 'De school weigerde herhaaldelijk een bezoek: besluit of er een voornemen komt',
        uiterlijk: termijn.laatsteDag,
      },
    ];
  },
};

/** N-17: by when it is decided on; null when that is not at stake, or when the voornemen is there. */
function voornementermijn(dossier: Dossier, { kalender }: Context): Termijn | null {
  const { herhaaldelijk } = dossier.medewerking;
  if (!herhaaldelijk || !dossier.keurmerk.soort) return null;
  if (isUitgebracht(dossier, { soort: 'medewerking', laatsteOp: herhaaldelijk.laatsteOp })) return null;
  return berekenTermijn(
    {
      begindatum: herhaaldelijk.vastgesteldOp,
      duur: handleidingOp(herhaaldelijk.laatsteOp).medewerking.voornemen,
      grondslag: 'handleiding',
      gebeurtenis: 'het feit dat de school herhaaldelijk niet meewerkte',
      regel: 'N-17',
    },
    kalender,
  );
}
