import type { Procedure } from '../procedure.ts';
import type { TevredenheidDeel, TevredenheidGebeurtenis, TevredenheidOpdracht } from './feiten.ts';

export const tevredenheid: Procedure<TevredenheidDeel, TevredenheidOpdracht, TevredenheidGebeurtenis> = {
  begin: { perMeetjaar: [] },
  opdrachten: {} as never,
  evolve: (deel) => deel,
};
