import type { School } from '../api/client.ts';
import { Koppeling } from './koppeling.tsx';

interface Props {
  school: School;
  opdracht: string;
  /** What the command is about. */
  doel?: string;
  children: string;
}

/** Leads to the form of a command that may be given now. Why another may not is told under Handelingen (U8). */
export function Handelingknop({ school, opdracht, doel, children }: Props) {
  if (!school.mogelijkheden.some((m) => m.opdracht === opdracht && m.toegestaan)) return null;
  const vraag = doel === undefined ? '' : `?doel=${encodeURIComponent(doel)}`;
  return <Koppeling to={`/scholen/${school.id}/handelingen/${opdracht}${vraag}`}>{children}</Koppeling>;
}
