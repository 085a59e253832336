import { Link } from '@nl-design-system-candidate/link-react';
import type { ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

interface Props {
  to: string;
  replace?: boolean;
  children: ReactNode;
}

/** A link of the design system to another page of the application. */
export function Koppeling({ to, replace = false, children }: Props) {
  const href = useHref(to);
  const volg = useLinkClickHandler(to, { replace });
  return (
    <Link href={href} onClick={volg}>
      {children}
    </Link>
  );
}

/** A link to a page on which something is done; it looks like a button. */
export function Knopkoppeling({ to, hoofd = false, children }: { to: string; hoofd?: boolean; children: ReactNode }) {
  const href = useHref(to);
  const volg = useLinkClickHandler(to);
  return (
    <a className={`nl-button ${hoofd ? 'nl-button--primary' : 'nl-button--secondary'}`} href={href} onClick={volg}>
      {children}
    </a>
  );
}
