import { describe, expect, it } from 'vitest';
import { roomFolders } from '../../src/components/content/room-folders';
import { checkContent } from '../../src/content-schemas/check/check';
import { roomProblems } from '../../src/content-schemas/check/room-problems';

const real = checkContent('content').content;
const rooms = roomFolders();

describe('a form and its page', () => {
  it('belong together, one and one', () => {
    expect(rooms.length).toBeGreaterThan(0);
    expect(roomProblems(real, rooms)).toEqual([]);
  });

  it('are told apart where the page names a form that does not exist, with the one that was perhaps meant', () => {
    const others = rooms.map((room) => (room === 'consent' ? 'consents' : room));
    expect(roomProblems(real, others)).toContainEqual({
      file: 'forms/samtykke.mdx',
      field: 'samtykke → form',
      found: '"consent"',
      expected: 'navnet på en mappe i src/forms/',
      remedy: 'Mente du "consents"?',
    });
  });

  it('stop the build where the page is missing, with the file to write', () => {
    expect(roomProblems(real, [...rooms, 'key-receipt'])).toEqual([
      {
        file: 'forms/',
        field: 'form',
        found: 'ingen side til skemaet i src/forms/key-receipt/',
        expected: 'én fil med "form: key-receipt"',
        remedy:
          'Kopiér en af filerne i content/forms/, og skriv "form: key-receipt" i den. Filens navn er sidens adresse.',
      },
    ]);
  });

  it('stop the build where a form has two pages', () => {
    const forms = real.forms.map((page) => ({ ...page, data: { ...page.data, form: 'consent' } }));
    const [problem] = roomProblems({ ...real, forms: forms.slice(0, 2), checklists: [] }, ['consent']);
    expect(problem).toMatchObject({
      file: forms[1]?.file,
      found: `"consent", som også har siden content/${String(forms[0]?.file)}`,
    });
  });

  it('a checklist of a form that does not exist is told', () => {
    const problems = roomProblems(
      real,
      rooms.filter((room) => room !== 'meeting'),
    );
    expect(problems).toContainEqual(expect.objectContaining({ file: 'checklists.yaml', found: '"meeting"' }));
  });
});
