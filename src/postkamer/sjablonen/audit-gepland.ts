import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { alinea, type Brief, type Briefvraag, dag, gegevens, kop, lijst } from './brief.ts';

const feiten = z.object({
  meetjaar: z.number(),
  certificerendeInstelling: z.string(),
  auditdatum: dag,
  vorigeAuditdatum: dag.nullable(),
  auditUiterlijk: dag,
});

/** The day of the resultatenaudit, as planned or moved, and what must be ready (N-29, RA-4, RA-7, RA-8, VO-1, NT-1, CL-1). */
export function auditGepland(vraag: Briefvraag): Brief {
  const { meetjaar, certificerendeInstelling, auditdatum, vorigeAuditdatum, auditUiterlijk } = feiten.parse(
    vraag.gegevens,
  );
  const verplaatst = vorigeAuditdatum !== null && vorigeAuditdatum !== auditdatum;
  return {
    onderwerp: verplaatst
      ? `Uw resultatenaudit over meetjaar ${meetjaar} is op een andere dag`
      : `Uw resultatenaudit over meetjaar ${meetjaar} is gepland`,
    procedure: `planning-${meetjaar}`,
    blokken: [
      alinea(
        verplaatst
          ? `De resultatenaudit over meetjaar ${meetjaar} is niet meer op ${inWoordenMetWeekdag(vorigeAuditdatum)}. Dit is de nieuwe afspraak:`
          : `Dit is de afspraak voor de resultatenaudit over meetjaar ${meetjaar}:`,
      ),
      gegevens(['Dag', inWoordenMetWeekdag(auditdatum)], ['Certificerende instelling', certificerendeInstelling]),
      ...(auditdatum > auditUiterlijk
        ? [
            alinea(
              `Deze dag is na de uiterste dag. Dat was ${inWoordenMetWeekdag(auditUiterlijk)}. Bij ons besluit kijken wij ook daarnaar.`,
            ),
          ]
        : []),
      kop('Wat moet er klaar zijn?'),
      lijst([
        'De VOG van elke bestuurder. Laat die uiterlijk op de dag voor de audit aan ons zien.',
        'De resultaten en de lesuren. Die heeft u aan ons doorgegeven.',
        'Het tevredenheidsonderzoek. U heeft uw deelnemers doorgegeven aan Panteia, en Panteia is klaar.',
        'De stukken bij uw cijfers. De auditor controleert of de cijfers kloppen.',
        'De mensen met wie de auditor wil praten. Spreek dat af met de instelling, en ook de tijd.',
      ]),
      kop('Kan deze dag toch niet?'),
      alinea(
        'Geef dan zo snel mogelijk een andere dag aan ons door. Dat kan tot de dag van de audit. Daarna spreekt u met de servicedesk een nieuwe dag af.',
      ),
    ],
  };
}
