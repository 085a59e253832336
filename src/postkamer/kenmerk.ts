/**
 * The names of a message: the reference that people quote, and the ids that mail programs thread by. All are derived
 * from the ids in the record, so that a second sending of the same message carries the same names (M1, M2).
 */

/**
 * `KI-1a2b3c4d-brief-3`: the first 8 characters of the school's id and what the message id adds to that id. A date in
 * the message id becomes one number: `KI-1a2b3c4d-herinnering-20270128`.
 */
export function kenmerkVan(schoolId: string, berichtId: string): string {
  const eigen = berichtId
    .replaceAll(schoolId, '')
    .replace(/(\d{4})-(\d{2})-(\d{2})/g, '$1$2$3')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `KI-${schoolId.slice(0, 8)}-${eigen}`;
}

/** The Message-ID of a message, the same at every sending. */
export function messageId(berichtId: string, domein: string): string {
  return `<${alsAtoom(berichtId)}@${domein}>`;
}

/** The id that all messages of one procedure of one school refer to. */
export function procedureId(schoolId: string, procedure: string, domein: string): string {
  return `<${alsAtoom(`${schoolId}/${procedure}`)}@${domein}>`;
}

/** Writes every character that may not stand in the left part of a Message-ID (RFC 5322 atext) as its code. */
function alsAtoom(id: string): string {
  return id.replace(/[^A-Za-z0-9!#$&'*+/=?^_`{|}~-]/g, (teken) => `%${teken.codePointAt(0)?.toString(16)}`);
}
