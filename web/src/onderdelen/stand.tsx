import type { ReactNode } from 'react';

/** Rows of a subject: what it is, how it stands, and what can be done about it. */
export function Standen({ children }: { children: ReactNode }) {
  return <dl className="standen">{children}</dl>;
}

export function Stand({ naam, actie, children }: { naam: string; actie?: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>
        <div className="standen__wat">{children}</div>
        {actie}
      </dd>
    </div>
  );
}
