import { describe, expect, it } from 'vitest';
import { noticeTexts, withNotice } from './notice';

describe('the notice on a page out of the copy', () => {
  const page = '<body><header>1</header><main id="indhold" class="frame"><h1>Numre</h1></main></body>';

  it('stands first in the main part, and changes nothing else', () => {
    const shown = withNotice(page, noticeTexts.kept('22. november 2026'));
    const notice = /<p class="contact-entry" role="status">.*?<\/p>/.exec(shown)?.[0] ?? '';
    expect(notice).toContain('Du er offline');
    expect(notice).toContain('Numrene er fra 22. november 2026.');
    expect(shown).toContain(`class="frame">${notice}<h1>`);
    expect(shown.replace(notice, '')).toBe(page);
  });

  it('is text, whatever it says', () => {
    expect(withNotice(page, '<b>"$1 & $&"</b>')).toContain('&lt;b&gt;&quot;$1 &amp; $&amp;&quot;&lt;/b&gt;');
  });
});
