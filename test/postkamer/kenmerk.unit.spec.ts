import { kenmerkVan, messageId, procedureId } from '../../src/postkamer/kenmerk.ts';

const SCHOOL = '1a2b3c4d-0000-4000-8000-000000000001';

describe('the names of a message', () => {
  it.each([
    [`${SCHOOL}.brief-3`, 'KI-1a2b3c4d-brief-3'],
    [`${SCHOOL}.herinnering-2027-01-28`, 'KI-1a2b3c4d-herinnering-20270128'],
    ['brief-3', 'KI-1a2b3c4d-brief-3'],
  ])('%s is quoted as %s', (berichtId, kenmerk) => {
    expect(kenmerkVan(SCHOOL, berichtId)).toBe(kenmerk);
  });

  it('are stable and differ per message', () => {
    expect(messageId(`${SCHOOL}.brief-3`, 'post.example')).toBe(`<${SCHOOL}%2ebrief-3@post.example>`);
    expect(messageId(`${SCHOOL}.brief-4`, 'post.example')).not.toBe(messageId(`${SCHOOL}.brief-3`, 'post.example'));
    expect(procedureId(SCHOOL, 'aanvraag-1', 'post.example')).toBe(`<${SCHOOL}/aanvraag-1@post.example>`);
  });

  it('hold nothing that a mail program would stumble over', () => {
    expect(messageId('a b<c>@d\r\ne', 'post.example')).toBe('<a%20b%3cc%3e%40d%d%ae@post.example>');
  });
});
