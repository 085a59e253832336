import { Heading } from '@nl-design-system-candidate/heading-react';
import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of a page; the browser's title follows it. */
export function Titel({ children }: { children: ReactNode }) {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${kop.current?.textContent ?? ''} – keurmerkregie`;
  });
  return (
    <Heading level={1} ref={kop}>
      {children}
    </Heading>
  );
}
