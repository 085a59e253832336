/**
 * The application for the keurmerk voor bepaalde tijd, from receipt to a besluit that has been made known
 * (AP-1 to AP-11). No grant by silence: a late decision is a task, never an outcome (AP-11).
 */
import type { Termijn } from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import { herinneringsdagen } from '../herinneringen/herinneringsdagen.ts';
import { eisVan } from '../eis.ts';
import type { Deadline, Procedure, Rol } from '../procedure.ts';
import { voornemenTot } from '../voornemen/horen.ts';
import { herziening, oordeeltaak, opschortingstaak } from './aandacht.ts';
import { aanvulopdrachten } from './aanvullen.ts';
import { evolve } from './evolve.ts';
import type { AanvraagDeel, AanvraagGebeurtenis, AanvraagOpdracht } from './feiten.ts';
import { isOnbeoordeeld, lopendeAanvraag, onbekendgemaakt, openVerzoek } from './lopend.ts';
import { besluitopdrachten } from './besluiten.ts';
import { behandelopdrachten } from './behandeling.ts';
import { indienen } from './indienen.ts';
import { opschortopdrachten } from './opschorten.ts';
import { aanvultermijn, beslistermijn, buitenBehandelingstermijn, lopendeKans } from './termijnen.ts';
import { letOp } from './wachttijd.ts';

export const aanvraag: Procedure<AanvraagDeel, AanvraagOpdracht, AanvraagGebeurtenis> = {
  begin: { aanvragen: [] },

  opdrachten: {
    AanvraagIndienen: indienen,
    ...aanvulopdrachten,
    ...opschortopdrachten,
    ...behandelopdrachten,
    ...besluitopdrachten,
  },

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
    const voegToe = (id: string, omschrijving: string, wie: Rol, doet: string, termijn: Termijn) =>
      gevonden.push(eisVan({ id: `aanvraag/${lopend.nummer}/${id}`, omschrijving, wie, doet }, termijn));
    const besluit = beslistermijn(lopend, context);
    const buitenBehandeling = buitenBehandelingstermijn(lopend, context);
    const buitenBehandelingId = `buiten-behandeling/${lopend.verzoeken.length}`;
    if (lopend.besluit) {
      const doet = 'maakt het besluit op de aanvraag bekend';
      voegToe('besluit', 'Besluit op de aanvraag', 'servicedesk', doet, besluit);
      // Awb 4:5 lid 4: within the four weeks the besluit is made known, not only taken.
      if (buitenBehandeling && lopend.besluit.uitkomst === 'buiten behandeling') {
        const omschrijving = 'Bekendmaking dat de aanvraag buiten behandeling blijft';
        voegToe(buitenBehandelingId, omschrijving, 'servicedesk', doet, buitenBehandeling);
      }
      return gevonden;
    }
    voegToe('besluit', 'Besluit op de aanvraag', 'beslisser', 'besluit op de aanvraag', besluit);

    const verzoek = openVerzoek(lopend);
    const aanvullen = verzoek && !isOnbeoordeeld(verzoek) && aanvultermijn(verzoek, context);
    if (verzoek && aanvullen)
      voegToe(
        `aanvulling/${verzoek.verzoek}`,
        'Aanvulling van de aanvraag',
        'school',
        'vult de aanvraag aan',
        aanvullen,
      );

    if (buitenBehandeling) {
      const omschrijving = 'Laatste dag om de aanvraag buiten behandeling te stellen';
      const doet = 'besluit of de aanvraag buiten behandeling blijft';
      voegToe(buitenBehandelingId, omschrijving, 'beslisser', doet, buitenBehandeling);
    }
    return [...gevonden, ...herziening(lopend, context)];
  },

  herinneringen(dossier, context) {
    const lopend = lopendeAanvraag(dossier);
    const verzoek = lopend && openVerzoek(lopend);
    const termijn = verzoek && !isOnbeoordeeld(verzoek) && aanvultermijn(verzoek, context);
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
    if (!lopend) return [];
    const eerst = [...oordeeltaak(lopend, context), ...opschortingstaak(lopend, context)];
    // With a voornemen the case is with the beslisser, who has a task of that procedure.
    const voornemen = voornemenTot(dossier, 'afwijzing van de aanvraag');
    if (voornemen || lopendeKans(lopend, context)) return eerst;
    const laatste = lopend.verzoeken.at(-1);
    const onvolledig = laatste && !laatste.volledig;
    const reden = laatste?.ontvangenOp ? 'De aanvulling is niet volledig' : 'De school heeft niet aangevuld';
    return [
      ...eerst,
      {
        id: `aanvraag/${lopend.nummer}/beoordelen`,
        rol: onvolledig ? 'beslisser' : 'servicedesk',
        omschrijving:
          (onvolledig
            ? `${reden}: besluit over de aanvraag`
            : 'Beoordeel of de aanvraag volledig is en leg haar voor aan de beslisser') +
          letOp(dossier, lopend, context),
        uiterlijk: beslistermijn(lopend, context).laatsteDag,
      },
    ];
  },
};
