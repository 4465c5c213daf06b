import { describe, expect, it } from 'vitest';
import { exampleContact } from './example-contact';
import { publishable } from './publishable';

const open = exampleContact({ id: 'aaben' });
const restricted = exampleContact({ id: 'lukket', phone: '11111111', audience: 'contact-persons' });
const old = exampleContact({ id: 'gammel', status: 'withdrawn', replacedBy: 'aaben' });

describe('publishable', () => {
  it('leaves out what is for contact persons only', () => {
    expect(publishable([open, restricted]).live).toEqual([open]);
    expect(JSON.stringify(publishable([open, restricted, old]))).not.toContain('11111111');
  });

  it('keeps withdrawn numbers apart and names what replaced them', () => {
    const { live, withdrawn } = publishable([old, open]);
    expect(live).toEqual([open]);
    expect(withdrawn).toEqual([{ ...old, successor: open }]);
  });

  it('never names a restricted contact as a replacement', () => {
    const { withdrawn } = publishable([restricted, { ...old, replacedBy: 'lukket' }]);
    expect(withdrawn[0]?.successor).toBeUndefined();
  });

  it('leaves out a withdrawn row that was for contact persons', () => {
    expect(publishable([{ ...restricted, status: 'withdrawn' }]).withdrawn).toEqual([]);
  });
});
