import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';

/** The heading of a part of a page. */
export function Tussenkop({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <Heading level={2} id={id}>
      {children}
    </Heading>
  );
}

/** A heading below a `Tussenkop`. */
export function Deelkop({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <Heading level={3} id={id}>
      {children}
    </Heading>
  );
}
