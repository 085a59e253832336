/**
 * The application for the keurmerk voor bepaalde tijd, from receipt to a besluit that has been made known
 * (AP-1 to AP-11). No grant by silence: a late decision is a task, never an outcome (AP-11).
 */
import { eindeVan } from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import { herinneringsdagen } from '../herinneringen/herinneringsdagen.ts';
import type { Deadline, Procedure } from '../procedure.ts';
import { evolve } from './evolve.ts';
import type { AanvraagDeel, AanvraagGebeurtenis, AanvraagOpdracht } from './feiten.ts';
import { lopendeAanvraag, onbekendgemaakt, openVerzoek } from './lopend.ts';
import { besluitopdrachten } from './besluiten.ts';
import { behandelopdrachten } from './behandeling.ts';
import { aanvultermijn, beslistermijn, buitenBehandelingstermijn, lopendeKans } from './termijnen.ts';

export const aanvraag: Procedure<AanvraagDeel, AanvraagOpdracht, AanvraagGebeurtenis> = {
  begin: { aanvragen: [] },

  opdrachten: { ...behandelopdrachten, ...besluitopdrachten },

  evolve,

  /** The keurmerk exists from the day on which the besluit has been made known (Awb 3:40). */
  volgt(dossier, g) {
    if (g.soort !== 'BriefVerzonden' || g.sjabloon !== 'besluit-verlening') return { gebeurtenissen: [] };
    const toegekend = dossier.aanvraag.aanvragen.find((a) => a.nummer === g.gegevens.nummer);
    if (!toegekend?.besluit?.duoNummer) return { gebeurtenissen: [] };
    return {
      gebeurtenissen: [
        {
          soort: 'KeurmerkVerleend',
          datum: g.datum,
          soortKeurmerk: 'bepaalde tijd',
          duoNummer: toegekend.besluit.duoNummer,
          handleiding: toegekend.handleiding,
        },
      ],
    };
  },

  deadlines(dossier, context) {
    const lopend = onbekendgemaakt(dossier);
    if (!lopend) return [];
    const gevonden: Deadline[] = [];
    const voegToe = (
      id: string,
      omschrijving: string,
      wie: Deadline['wie'],
      termijn: ReturnType<typeof beslistermijn>,
    ) =>
      gevonden.push({
        id: `aanvraag/${lopend.nummer}/${id}`,
        soort: 'termijn',
        omschrijving,
        wie,
        laatsteDag: termijn.laatsteDag,
        vervaltOp: eindeVan(termijn.laatsteDag),
        toelichting: termijn.toelichting,
      });
    voegToe('besluit', 'Besluit op de aanvraag', 'beslisser', beslistermijn(lopend, context));
    if (lopend.besluit) return gevonden;

    const verzoek = openVerzoek(lopend);
    const aanvullen = verzoek && aanvultermijn(verzoek, context);
    if (verzoek && aanvullen)
      voegToe(`aanvulling/${verzoek.verzoek}`, 'Aanvulling van de aanvraag', 'school', aanvullen);

    const buitenBehandeling = buitenBehandelingstermijn(lopend, context);
    if (buitenBehandeling) {
      const omschrijving = 'Laatste dag om de aanvraag buiten behandeling te stellen';
      voegToe(`buiten-behandeling/${lopend.verzoeken.length}`, omschrijving, 'beslisser', buitenBehandeling);
    }
    return gevonden;
  },

  herinneringen(dossier, context) {
    const lopend = lopendeAanvraag(dossier);
    const verzoek = lopend && openVerzoek(lopend);
    const termijn = verzoek && aanvultermijn(verzoek, context);
    if (!termijn || context.vandaag > termijn.laatsteDag) return [];
    const stappen = handleiding(lopend.handleiding).aanvraag.aanvulherinneringen;
    const dagen = herinneringsdagen(termijn.laatsteDag, stappen, context.kalender);
    return [
      {
        id: `aanvraag/${lopend.nummer}/aanvulling/${verzoek.verzoek}`,
        onderwerp: 'Aanvulling van de aanvraag',
        laatsteDag: termijn.laatsteDag,
        // With a short term the invitation itself is reminder enough.
        stappen: dagen.filter(({ vanaf }) => verzoek.verzondenOp !== null && vanaf > verzoek.verzondenOp),
      },
    ];
  },

  taken(dossier, context) {
    const lopend = lopendeAanvraag(dossier);
    if (!lopend || lopendeKans(lopend, context)) return [];
    const laatste = lopend.verzoeken.at(-1);
    const onvolledig = laatste && !laatste.volledig;
    const reden = laatste?.ontvangenOp ? 'De aanvulling is niet volledig' : 'De school heeft niet aangevuld';
    return [
      {
        id: `aanvraag/${lopend.nummer}/beoordelen`,
        rol: onvolledig ? 'beslisser' : 'servicedesk',
        omschrijving: onvolledig
          ? `${reden}: besluit over de aanvraag`
          : 'Beoordeel of de aanvraag volledig is en leg haar voor aan de beslisser',
        uiterlijk: beslistermijn(lopend, context).laatsteDag,
      },
    ];
  },
};
