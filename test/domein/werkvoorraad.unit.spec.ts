/** The worklist in time, for every state in which a school can be: what is recorded must stay what is asked. */
import { contextOp, type Dossier, possibilities, procedures, taken } from '../../domain/dossier/dossier.ts';
import { wekkingen } from '../../domain/simulatie/wekkingen.ts';
import { momentVan, plusDagen } from '../../domain/termijn/index.ts';
import type { Taak } from '../../domain/dossier/procedure.ts';
import type { Gegeven } from './gegeven.ts';
import { TOESTANDEN } from './toestanden.ts';

const DAGEN = 120;
const TIJDEN = ['00:01', '09:01'];

/** A list of tasks is recorded at a command and at a wake-up: at any other moment it must stay the same. */
function verschuivingen(begin: Dossier, context: ReturnType<typeof contextOp>): string[] {
  let dossier = begin;
  let { moment } = context;
  const regels = (op: number) =>
    taken(dossier, contextOp(op, context)).map((t) => `${t.id} ${t.rol} ${t.uiterlijk ?? '-'} ${t.omschrijving}`);
  let opgeschreven = regels(moment);
  const gevonden: string[] = [];
  for (let dag = 0; dag < DAGEN; dag += 1) {
    for (const tijd of TIJDEN) {
      const straks = momentVan(plusDagen(context.vandaag, dag), tijd);
      if (straks <= moment) continue;
      for (const wekking of wekkingen(dossier, moment, straks, context)) {
        dossier = wekking.dossier;
        opgeschreven = regels(wekking.moment);
      }
      moment = straks;
      const nu = regels(moment);
      const anders = [
        ...nu.filter((r) => !opgeschreven.includes(r)).map((r) => `+ ${r}`),
        ...opgeschreven.filter((r) => !nu.includes(r)).map((r) => `- ${r}`),
      ];
      gevonden.push(...anders.map((r) => `${plusDagen(context.vandaag, dag)} ${tijd} ${r}`));
      opgeschreven = nu;
    }
  }
  return gevonden;
}

test.each(Object.entries(TOESTANDEN))(
  '%s: de taken veranderen alleen op een moment dat wordt vastgelegd',
  (_naam, maak) => {
    const { dossier, context } = maak();
    expect(verschuivingen(dossier, context)).toEqual([]);
  },
);

/** Where the command is that ends a task of this procedure, when that is not the procedure itself. */
const ELDERS: Readonly<Record<string, readonly (keyof typeof procedures)[]>> = {
  verstreken: ['termijnbewaking'],
  signalen: ['onaangekondigd', 'toezicht', 'voornemen'],
  medewerking: ['voornemen'],
  toezicht: ['voornemen'],
  resultatenaudit: ['voornemen', 'planning'],
  belangen: ['planning', 'toezicht'],
  afstandsonderwijs: ['toezicht'],
  voornemen: ['aanvraag', 'keurmerk'],
  vog: ['bestuur'],
  keurmerk: ['voornemen'],
};

/** The task is there, and its command waits for what another has to bring first: the school, the beheerder. */
const WACHT_OP_EEN_ANDER: readonly string[] = ['RESULTATEN_ONTBREKEN', 'BOWKIT_ONTBREEKT'];

const kan = (school: Gegeven, { id, rol }: Taak): boolean => {
  const eigen = id.split('/')[0] ?? '';
  const opdrachten = [eigen, ...(ELDERS[eigen] ?? [])].flatMap((naam) =>
    naam in procedures ? Object.keys(procedures[naam as keyof typeof procedures].opdrachten) : [],
  );
  const mag = possibilities(school.dossier, rol, school.context).filter(
    ({ reden }) => reden === null || WACHT_OP_EEN_ANDER.includes(reden.code),
  );
  return mag.some(({ opdracht }) => opdrachten.includes(opdracht));
};

/** What is to be done on a day to come cannot be done yet. */
test.each(Object.entries(TOESTANDEN))(
  '%s: wie een taak heeft kan er iets aan doen, nu of op de laatste dag',
  (_naam, maak) => {
    const school = maak();
    const machteloos = taken(school.dossier, school.context).filter(
      (taak) => !kan(school, taak) && !(taak.uiterlijk && kan(school.op(taak.uiterlijk), taak)),
    );
    expect(machteloos.map(({ id, rol }) => `${rol} ${id}`)).toEqual([]);
  },
);
