/** The commands on the VOGs of the directors (VO-1, VO-2, VO-4). */
import { isVogJongGenoeg } from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import { geenOpenMeetjaar } from '../meetjaar/keuze.ts';
import { type Context, type Opdrachtsoort, weiger, type Weigering } from '../procedure.ts';
import { type Veldcontrole, veldcontrole } from '../velden.ts';
import type { VogAanvraagKlaarzetten, VogRegistreren } from './feiten.ts';
import { controleerNieuw } from './nieuw.ts';
import { geldtVoor, openVogplichten, type VogPlicht } from './plichten.ts';

const nietsTeDoen: Weigering = {
  code: 'VOG_AL_GEREGISTREERD',
  tekst: 'Voor elk lopend meetjaar zijn de VOG’s van de directie al geregistreerd.',
  regel: 'VO-1',
};

const geenVerplichting: Weigering = {
  code: 'GEEN_KEURMERK',
  tekst: 'Deze school heeft geen keurmerk. Er loopt geen meetjaar waarvoor een VOG nodig is.',
  regel: 'VO-1',
};

function magVog(dossier: Dossier, context: Context): Weigering | null {
  if (openVogplichten(dossier, context).length > 0) return null;
  if (dossier.meetjaar.begonnen.length > 0) return nietsTeDoen;
  return geenOpenMeetjaar(dossier, geenVerplichting) ?? nietsTeDoen;
}

export const registreren: Opdrachtsoort<VogRegistreren> = {
  omschrijving: 'VOG van een bestuurder registreren',
  rollen: ['school', 'servicedesk'],
  mag: magVog,
  besluit(dossier, opdracht, context) {
    const { afgegevenOp, overhandigdOp } = opdracht;
    const persoonId = opdracht.persoonId ?? null;
    const { gezienDoor } = opdracht;
    const velden = veldcontrole();
    const { fouten, fout } = velden;
    const open = openVogplichten(dossier, context);
    const plicht = open.find((p) => (p.bestuurder?.persoonId ?? null) === persoonId);
    if (!plicht) fout('BESTUURDER_WACHT_NIET', 'VO-1', 'persoonId', waaromNiet(dossier, persoonId));
    velden.tekst('gezienDoor', gezienDoor);
    const dagenGoed = controleerDagen(velden, afgegevenOp, overhandigdOp, context.vandaag);
    if (dagenGoed && plicht) {
      const maxMaanden = handleiding(plicht.ronde.handleiding).vog.hoogsteLeeftijdMaanden;
      controleerNieuw(dossier, plicht, { afgegevenOp, overhandigdOp }, context.kalender, velden);
      if (!isVogJongGenoeg({ afgegevenOp, overhandigdOp, maxMaanden })) {
        const tekst = `De VOG was bij het overhandigen ouder dan ${maxMaanden} maanden.`;
        fout('VOG_TE_OUD', 'VO-4', 'afgegevenOp', tekst);
      }
    }
    if (!plicht || fouten.length > 0) return weiger(...fouten);
    const blijftOpen = open.filter(
      (p) => p.ronde.jaar === plicht.ronde.jaar && !geldtVoor(persoonId, overhandigdOp, p.bestuurder),
    );
    return {
      gebeurtenissen: [
        {
          soort: 'VogGeregistreerd',
          datum: context.vandaag,
          meetjaar: plicht.ronde.jaar,
          persoonId,
          afgegevenOp,
          overhandigdOp,
          gezienDoor,
          profiel: handleiding(plicht.ronde.handleiding).vog.profiel,
          nogOpen: blijftOpen.length,
        },
      ],
    };
  },
};

export const klaarzetten: Opdrachtsoort<VogAanvraagKlaarzetten> = {
  omschrijving: 'VOG-aanvraag voor de directie klaarzetten',
  rollen: ['servicedesk'],
  mag: (dossier, context) =>
    magVog(dossier, context) ??
    (teVragen(dossier, context).length > 0
      ? null
      : { code: 'VOG_AANVRAAG_AL_KLAARGEZET', tekst: 'De aanvraag voor dit meetjaar staat al klaar.', regel: 'VO-2' }),
  besluit(dossier, _opdracht, context) {
    const open = teVragen(dossier, context);
    const [eerste] = open;
    if (!eerste) return weiger(nietsTeDoen);
    const { jaar: meetjaar, handleiding: versie } = eerste.ronde;
    const nu = open.filter((p) => p.ronde.jaar === meetjaar);
    const gegevens = {
      meetjaar,
      wie: nu.map((p) => p.wie),
      profiel: handleiding(versie).vog.profiel,
      uiterlijk: eerste.laatsteDag,
    };
    return {
      gebeurtenissen: nu.map((p) => ({
        soort: 'VogAanvraagKlaargezet' as const,
        datum: context.vandaag,
        meetjaar,
        persoonId: p.bestuurder?.persoonId ?? null,
      })),
      // Only the directors themselves can complete a request.
      brieven: [{ sjabloon: 'vog-klaargezet', rechtsgevolg: false, gegevens }],
    };
  },
};

/** The VOGs of which the request has not been started, oldest meetjaar first (VO-2). */
export function teVragen(dossier: Dossier, context: Context): VogPlicht[] {
  return openVogplichten(dossier, context).filter(
    ({ ronde, bestuurder }) =>
      !dossier.vog.klaargezet.some((k) => k.meetjaar === ronde.jaar && geldtVoor(k.persoonId, k.op, bestuurder)),
  );
}

/** VO-8: the two days of a VOG, whoever it is of. Answers whether both can be right, so that its age can be judged. */
export function controleerDagen(
  { datum, fout }: Veldcontrole,
  afgegevenOp: string,
  overhandigdOp: string,
  vandaag: string,
): boolean {
  const [afgifteGoed, overhandigingGoed] = [datum('afgegevenOp', afgegevenOp), datum('overhandigdOp', overhandigdOp)];
  const inToekomst = overhandigingGoed && overhandigdOp > vandaag;
  if (inToekomst) fout('DATUM_IN_TOEKOMST', 'VO-8', 'overhandigdOp', 'De VOG kan niet na vandaag overhandigd zijn.');
  const omgekeerd = afgifteGoed && overhandigingGoed && afgegevenOp > overhandigdOp;
  if (omgekeerd) {
    fout('VOLGORDE', 'VO-8', 'overhandigdOp', 'De VOG kan niet overhandigd zijn voordat zij is afgegeven.');
  }
  return afgifteGoed && overhandigingGoed && !inToekomst && !omgekeerd;
}

function waaromNiet({ bestuur }: Dossier, persoonId: string | null): string {
  if (persoonId === null)
    return 'Van de directie als geheel is nu geen VOG nodig. Kies de bestuurder van wie deze VOG is.';
  return bestuur.bestuurders.some((b) => b.persoonId === persoonId)
    ? 'Van deze bestuurder is nu geen VOG nodig.'
    : 'Deze persoon staat niet als bestuurder van deze school vast.';
}
