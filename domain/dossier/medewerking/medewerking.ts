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
  type MedewerkingOpdracht,
  SOORTEN_BEZOEK,
  type SoortBezoek,
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

const nietHerhaaldelijk: Weigering = {
  code: 'NIET_HERHAALDELIJK',
  tekst: 'Er is geen herhaaldelijk geweigerd bezoek waarover nog besloten moet worden.',
  regel: 'N-30',
};

/** N-30: the refusals that count together with one of that day, itself included. */
function samenMet(weigeringen: readonly Datum[], op: Datum): Datum[] {
  const { binnenMaanden } = handleidingOp(op).medewerking;
  const vanaf = plusMaanden(op, -binnenMaanden);
  return [...weigeringen, op].filter((dag) => dag >= vanaf && dag <= op);
}

export const medewerking: Procedure<MedewerkingDeel, MedewerkingOpdracht, MedewerkingGebeurtenis> = {
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
    HerhaaldelijkAfdoen: {
      omschrijving: 'Besluiten dat er geen voornemen komt na herhaaldelijk geen medewerking',
      rollen: ['beslisser'],
      mag: (dossier) => (teBeslissen(dossier) ? null : nietHerhaaldelijk),
      besluit(dossier, { motivering }, { vandaag }) {
        const { fouten, tekst } = veldcontrole();
        tekst('motivering', motivering);
        const open = teBeslissen(dossier);
        if (!open || fouten.length > 0) return weiger(...fouten);
        const { laatsteOp } = open;
        return { gebeurtenissen: [{ soort: 'HerhaaldelijkAfgedaan', datum: vandaag, laatsteOp, motivering }] };
      },
    },
  },

  evolve(deel, g) {
    switch (g.soort) {
      case 'ToegangGeweigerd':
        return { ...deel, weigeringen: [...deel.weigeringen, g.geweigerdOp].slice(-LAATSTE_WEIGERINGEN) };
      case 'HerhaaldelijkGeenMedewerking':
        return {
          ...deel,
          herhaaldelijk: { laatsteOp: g.weigeringen.at(-1) ?? g.datum, vastgesteldOp: g.datum, afgedaanOp: null },
        };
      case 'HerhaaldelijkAfgedaan':
        return deel.herhaaldelijk ? { ...deel, herhaaldelijk: { ...deel.herhaaldelijk, afgedaanOp: g.datum } } : deel;
      // Under another keurmerk the counting begins anew.
      case 'KeurmerkGeeindigd':
        return { weigeringen: [], herhaaldelijk: null };
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

/** What is `herhaaldelijk` and asks for a decision; null when there is a voornemen, or was decided that none follows. */
function teBeslissen(dossier: Dossier): MedewerkingDeel['herhaaldelijk'] {
  const { herhaaldelijk } = dossier.medewerking;
  if (!herhaaldelijk || herhaaldelijk.afgedaanOp !== null || !dossier.keurmerk.soort) return null;
  return isUitgebracht(dossier, { soort: 'medewerking', laatsteOp: herhaaldelijk.laatsteOp }) ? null : herhaaldelijk;
}

/** N-17: by when it is decided on; null when that is not at stake, or when the voornemen is there. */
function voornementermijn(dossier: Dossier, { kalender }: Context): Termijn | null {
  const herhaaldelijk = teBeslissen(dossier);
  if (!herhaaldelijk) return null;
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
