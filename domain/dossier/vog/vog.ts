/**
 * The VOG of the directors: every year a new one, in hand before the resultatenaudit (VO-1).
 * Of a VOG only days are kept here, never its contents (P1).
 */
import { berekenTermijn, type Datum, eersteKantoordag, eindeVan, isVogJongGenoeg } from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import { type Meetjaar, meetjaarWacht } from '../meetjaar/meetjaar.ts';
import { auditdag } from '../planning/auditdag.ts';
import { herinneringsdagen } from '../herinneringen/herinneringsdagen.ts';
import { type Context, type Procedure, weiger, type Weigering } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';

export * from './feiten.ts';

/** The meetjaren that wait for a director VOG, oldest first. */
function wachtend({ meetjaar, vog: deel }: Dossier): readonly Meetjaar[] {
  return meetjaar.begonnen.filter((m) => !deel.geregistreerd.some((v) => v.meetjaar === m.jaar));
}

const nietsTeDoen: Weigering = {
  code: 'VOG_AL_GEREGISTREERD',
  tekst: 'Voor elk lopend meetjaar is al een VOG van de directie geregistreerd.',
  regel: 'VO-1',
};

const geenVerplichting: Weigering = {
  code: 'GEEN_KEURMERK',
  tekst: 'Deze school heeft geen keurmerk. Er loopt geen meetjaar waarvoor een VOG nodig is.',
  regel: 'VO-1',
};

function magVog(dossier: Dossier): Weigering | null {
  if (dossier.meetjaar.begonnen.length === 0) return dossier.keurmerk.soort ? meetjaarWacht : geenVerplichting;
  return wachtend(dossier).length === 0 ? nietsTeDoen : null;
}

export const vog: Procedure<VogDeel, VogOpdracht, VogGebeurtenis> = {
  begin: { geregistreerd: [], klaargezetVoor: null },

  opdrachten: {
    VogRegistreren: {
      omschrijving: 'VOG van de directie registreren',
      rollen: ['school', 'servicedesk'],
      mag: magVog,
      besluit(dossier, { afgegevenOp, overhandigdOp }, { vandaag }) {
        const [ronde] = wachtend(dossier);
        if (!ronde) return weiger(nietsTeDoen);
        const { fouten, fout, datum } = veldcontrole();
        const [afgifteGoed, overhandigingGoed] = [
          datum('afgegevenOp', afgegevenOp),
          datum('overhandigdOp', overhandigdOp),
        ];
        if (overhandigingGoed && overhandigdOp > vandaag) {
          fout('DATUM_IN_TOEKOMST', 'VO-8', 'overhandigdOp', 'De VOG kan niet na vandaag overhandigd zijn.');
        }
        if (!afgifteGoed || !overhandigingGoed) return weiger(...fouten);
        if (afgegevenOp > overhandigdOp) {
          fout('VOLGORDE', 'VO-8', 'overhandigdOp', 'De VOG kan niet overhandigd zijn voordat zij is afgegeven.');
        } else {
          const maxMaanden = handleiding(ronde.handleiding).vog.hoogsteLeeftijdMaanden;
          if (!isVogJongGenoeg({ afgegevenOp, overhandigdOp, maxMaanden })) {
            const tekst = `De VOG was bij het overhandigen ouder dan ${maxMaanden} maanden.`;
            fout('VOG_TE_OUD', 'VO-4', 'afgegevenOp', tekst);
          }
        }
        const vorige = dossier.vog.geregistreerd.at(-1);
        if (vorige && afgegevenOp <= vorige.afgegevenOp) {
          const tekst = `Elk jaar is een nieuwe VOG nodig. Deze is niet later afgegeven dan die voor meetjaar ${vorige.meetjaar}.`;
          fout('VOG_NIET_NIEUW', 'VO-1', 'afgegevenOp', tekst);
        }
        if (fouten.length > 0) return weiger(...fouten);
        return {
          gebeurtenissen: [
            { soort: 'VogGeregistreerd', datum: vandaag, meetjaar: ronde.jaar, afgegevenOp, overhandigdOp },
          ],
        };
      },
    },
    VogAanvraagKlaarzetten: {
      omschrijving: 'VOG-aanvraag voor de directie klaarzetten',
      rollen: ['servicedesk'],
      mag: (dossier) =>
        magVog(dossier) ??
        (teVragen(dossier)
          ? null
          : {
              code: 'VOG_AANVRAAG_AL_KLAARGEZET',
              tekst: 'De aanvraag voor dit meetjaar staat al klaar.',
              regel: 'VO-2',
            }),
      besluit(dossier, _opdracht, { vandaag }) {
        const ronde = teVragen(dossier);
        if (!ronde) return weiger(nietsTeDoen);
        return { gebeurtenissen: [{ soort: 'VogAanvraagKlaargezet', datum: vandaag, meetjaar: ronde.jaar }] };
      },
    },
  },

  evolve(deel, g) {
    switch (g.soort) {
      case 'SchoolGeimporteerd': {
        const { directieVogAfgegevenOp: op, meetjaar } = g.stand;
        if (!op) return deel;
        return {
          ...deel,
          geregistreerd: [{ meetjaar: meetjaarVan(op, meetjaar), afgegevenOp: op, overhandigdOp: op }],
        };
      }
      case 'VogGeregistreerd': {
        const { meetjaar, afgegevenOp, overhandigdOp } = g;
        return { ...deel, geregistreerd: [...deel.geregistreerd, { meetjaar, afgegevenOp, overhandigdOp }].slice(-3) };
      }
      case 'VogAanvraagKlaargezet':
        return { ...deel, klaargezetVoor: g.meetjaar };
      default:
        return deel;
    }
  },

  deadlines(dossier, context) {
    return wachtend(dossier).map((ronde) => {
      const termijn = laatsteDagVoor(dossier, ronde, context);
      return {
        id: idVan(ronde),
        soort: 'termijn' as const,
        omschrijving: `VOG van de directie voor meetjaar ${ronde.jaar}`,
        wie: 'school' as const,
        laatsteDag: termijn.laatsteDag,
        vervaltOp: eindeVan(termijn.laatsteDag),
        toelichting: termijn.toelichting,
      };
    });
  },

  herinneringen(dossier, context) {
    return wachtend(dossier).map((ronde) => {
      const { laatsteDag } = laatsteDagVoor(dossier, ronde, context);
      const stappen = handleiding(ronde.handleiding).vog.herinneringen;
      return {
        id: idVan(ronde),
        onderwerp: `VOG van de directie voor meetjaar ${ronde.jaar}`,
        laatsteDag,
        stappen: herinneringsdagen(laatsteDag, stappen, context.kalender),
      };
    });
  },

  taken(dossier, context) {
    const ronde = teVragen(dossier);
    if (!ronde) return [];
    const { laatsteDag } = laatsteDagVoor(dossier, ronde, context);
    const [eerste] = herinneringsdagen(laatsteDag, handleiding(ronde.handleiding).vog.herinneringen, context.kalender);
    if (!eerste || eersteKantoordag(eerste.vanaf, context.kalender) > context.vandaag) return [];
    return [
      {
        id: `${idVan(ronde)}/klaarzetten`,
        rol: 'servicedesk',
        omschrijving: `Zet de VOG-aanvraag van de directie klaar voor meetjaar ${ronde.jaar}`,
        uiterlijk: laatsteDag,
      },
    ];
  },
};

const idVan = (ronde: Meetjaar) => `vog/directie/${ronde.jaar}`;

/** The oldest meetjaar for which the request has not been started and the VOG is not there (VO-2). */
function teVragen(dossier: Dossier): Meetjaar | undefined {
  return wachtend(dossier).find((m) => m.jaar > (dossier.vog.klaargezetVoor ?? 0));
}

/**
 * The meetjaar that an imported VOG serves: one issued by the last audit day of the previous meetjaar was needed for
 * that audit; a later one serves the running meetjaar, because every year a new one is needed (VO-1).
 */
function meetjaarVan(afgegevenOp: Datum, lopendMeetjaar: number): number {
  const auditVorige = `${lopendMeetjaar}-03-31`;
  return afgegevenOp <= auditVorige ? lopendMeetjaar - 1 : lopendMeetjaar;
}

function laatsteDagVoor(dossier: Dossier, ronde: Meetjaar, { kalender }: Context) {
  const dag = auditdag(dossier, ronde, kalender);
  const termijn = berekenTermijn(
    {
      begindatum: dag.datum,
      duur: { aantal: 1, eenheid: 'dagen' },
      richting: 'terug',
      grondslag: 'handleiding',
      gebeurtenis: dag.gepland ? 'de geplande resultatenaudit' : 'de uiterste dag van de resultatenaudit',
      regel: 'VO-1',
    },
    kalender,
  );
  return { laatsteDag: termijn.laatsteDag, toelichting: [...dag.toelichting, ...termijn.toelichting] };
}
