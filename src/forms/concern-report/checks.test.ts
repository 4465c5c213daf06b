import { describe, expect, it } from 'vitest';
import { testContext } from '../../form-kit/fixture';
import { concernReportChecks } from './checks';
import { emptyReport } from './defaults';
import { full } from './fixtures/full';
import type { ConcernReport } from './schema';
import { advice } from './texts';

const context = testContext(full.persons);
const messages = (report: ConcernReport, persons = full.persons) =>
  concernReportChecks(report, { ...context, persons }).map(({ message }) => message);

describe('advice on a report', () => {
  it('is silent when all that matters is there', () => {
    expect(messages(full.data)).toEqual([]);
  });

  it('names on an empty report what the municipality needs to act', () => {
    expect(
      messages(
        emptyReport(() => 'id'),
        [],
      ),
    ).toEqual([
      advice.urgent,
      advice.reporterName,
      advice.reporterReach,
      advice.address,
      advice.nothingNoticed,
      advice.residentKnows,
    ]);
  });

  it('asks about a child only where children may live in the home', () => {
    const unanswered = { ...full.data, worriedAboutChild: '' } as const;
    expect(messages(unanswered)).toContain(advice.worriedAboutChild);
    expect(messages({ ...unanswered, children: 'no' })).not.toContain(advice.worriedAboutChild);
  });

  it('points at the row whose date lies in the future, or is missing', () => {
    const observations = [
      { id: 'a', date: '2027-01-01', text: 'Lugt' },
      { id: 'b', date: '', text: 'Larm' },
      { id: 'c', date: '', text: '' },
    ];
    const found = concernReportChecks({ ...full.data, observations }, context);
    expect(found).toEqual([
      { path: 'observations.a.date', message: advice.futureDate },
      { path: 'observations.b.date', message: advice.observationDate },
    ]);
  });

  it('takes one way to reach the writer as enough, and sees a half-written e-mail', () => {
    const [writer, ...others] = full.persons;
    if (!writer) throw new Error('the fixture has a writer');
    expect(messages(full.data, [{ ...writer, phone: '' }, ...others])).toEqual([]);
    expect(messages(full.data, [{ ...writer, email: 'anna@' }, ...others])).toEqual([advice.email]);
  });
});
