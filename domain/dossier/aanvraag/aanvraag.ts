/**
 * The application for the keurmerk voor bepaalde tijd, from receipt to a besluit that has been made known
 * (AP-1 to AP-11). No grant by silence: a late decision is a task, never an outcome (AP-11).
 */
import { eindeVan } from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import { herinneringsdagen } from '../herinneringen/herinneringsdagen.ts';
import type { Deadline, Procedure } from '../procedure.ts';
import { evolve } from './evolve.ts';
import type { Aanvraag, AanvraagDeel, AanvraagGebeurtenis, AanvraagOpdracht } from './feiten.ts';
import { lopendeAanvraag, openVerzoek } from './lopend.ts';
import { besluitopdrachten } from './besluiten.ts';
import { behandelopdrachten } from './behandeling.ts';
import { aanvultermijn, beslistermijn, buitenBehandelingstermijn } from './termijnen.ts';

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
    const voegToe = (id: string, omschrijving: string, wie: Deadline['wie'], termijn: ReturnType<typeof beslistermijn>) =>
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
    if (verzoek && aanvullen) voegToe(`aanvulling/${verzoek.verzoek}`, 'Aanvulling van de aanvraag', 'school', aanvullen);

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
    return [
      {
        id: `aanvraag/${lopend.nummer}/aanvulling/${verzoek.verzoek}`,
        onderwerp: 'Aanvulling van de aanvraag',
        laatsteDag: termijn.laatsteDag,
        stappen: herinneringsdagen(termijn.laatsteDag, stappen, context.kalender),
      },
    ];
  },

  taken(dossier, context) {
    const lopend = lopendeAanvraag(dossier);
    if (!lopend || openVerzoek(lopend)) return [];
    const onvoldoende = buitenBehandelingstermijn(lopend, context);
    return [
      {
        id: `aanvraag/${lopend.nummer}/beoordelen`,
        rol: onvoldoende ? 'beslisser' : 'servicedesk',
        omschrijving: onvoldoende
          ? 'De aanvulling is niet volledig: besluit over de aanvraag'
          : 'Beoordeel of de aanvraag volledig is en leg haar voor aan de beslisser',
        uiterlijk: beslistermijn(lopend, context).laatsteDag,
      },
    ];
  },
};

/** The application that still waits for a besluit that has left the building. */
function onbekendgemaakt({ aanvraag: deel }: Dossier): Aanvraag | undefined {
  return deel.aanvragen.find((a) => !a.ingetrokkenOp && !a.besluit?.bekendgemaaktOp);
}
